import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ContactId } from '../../utils/model/ids.ts';
import { contactHash } from '../routes.ts';
import type { PromisePerson } from './people-picker.tsx';

/** Opens a contact elsewhere, for a screen that has no place for it, as the popup. */
export const OpenContact = createContext<((id: ContactId) => void) | undefined>(undefined);

/** People by name, each leading to their page. */
export function PeopleLinks({ people }: { people: readonly PromisePerson[] }) {
  const open = useContext(OpenContact);
  return people.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a
        href={contactHash(id)}
        onClick={event => {
          if (!open) return;
          event.preventDefault();
          open(id);
        }}
      >
        {name}
      </a>
    </span>
  ));
}
