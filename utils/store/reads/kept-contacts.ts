import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import { toContact } from '../records.ts';
import type { Store } from '../schema.ts';

/** Those of the contacts that do not lie in the trash. One transaction: each costs as much as two reads. */
export async function readKeptContacts(store: Store, ids: readonly ContactId[]): Promise<Contact[]> {
  const contacts = store.transaction('contacts').store;
  const found = await Promise.all(ids.map(id => contacts.get(id)));
  return found.flatMap(stored => (stored && stored.deletedAt === undefined ? [toContact(stored)] : []));
}
