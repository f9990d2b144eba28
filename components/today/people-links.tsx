import type { ContactRow } from '../../utils/model/views.ts';
import { contactHash } from '../routes.ts';

/** People by name, each leading to their page. */
export function PeopleLinks({ people }: { people: readonly ContactRow[] }) {
  return people.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ', '}
      <a href={contactHash(person.id)}>{person.name}</a>
    </span>
  ));
}
