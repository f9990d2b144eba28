import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import { readKeptContacts } from '../../store/reads/kept-contacts.ts';
import type { Store } from '../../store/schema.ts';

/** The contacts of one look at the store, each read once at most. Who lies in the trash is nobody. */
export type People = {
  add(contacts: readonly Contact[]): void;
  /** Reads those of the ids that are not known yet, all at once. */
  read(ids: readonly ContactId[]): Promise<void>;
  /** Those of the ids that were read and are kept, in the order of the ids. */
  kept(ids: readonly ContactId[]): Contact[];
};

/** Starts without anyone. */
export function createPeople(store: Store): People {
  const known = new Map<ContactId, Contact>();
  const add: People['add'] = contacts => {
    for (const contact of contacts) known.set(contact.id, contact);
  };
  return {
    add,
    async read(ids) {
      const unknown = [...new Set(ids)].filter(id => !known.has(id));
      if (unknown.length > 0) add(await readKeptContacts(store, unknown));
    },
    kept: ids => ids.map(id => known.get(id)).filter(contact => contact !== undefined),
  };
}
