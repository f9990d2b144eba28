import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import { toContact } from '../../store/records.ts';
import type { Store } from '../../store/schema.ts';

/** The contacts of one look at the store, each read once at most. Who lies in the trash is nobody. */
export type People = {
  add(contacts: readonly Contact[]): void;
  /** Those of the ids that are kept, in the order of the ids. */
  load(ids: readonly ContactId[]): Promise<Contact[]>;
};

/** Starts without anyone. */
export function createPeople(store: Store): People {
  const known = new Map<ContactId, Promise<Contact | undefined>>();
  const read = async (id: ContactId) => {
    const stored = await store.get('contacts', id);
    return stored && stored.deletedAt === undefined ? toContact(stored) : undefined;
  };
  return {
    add(contacts) {
      for (const contact of contacts) known.set(contact.id, Promise.resolve(contact));
    },
    async load(ids) {
      const found = ids.map(id => {
        const contact = known.get(id) ?? read(id);
        known.set(id, contact);
        return contact;
      });
      return (await Promise.all(found)).filter(contact => contact !== undefined);
    },
  };
}
