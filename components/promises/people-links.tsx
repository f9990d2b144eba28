import { contactHash } from '../routes.ts';
import type { PromisePerson } from './people-picker.tsx';

/** People by name, each leading to their page. */
export function PeopleLinks({ people }: { people: readonly PromisePerson[] }) {
  return people.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ', '}
      <a href={contactHash(person.id)}>{person.name}</a>
    </span>
  ));
}
