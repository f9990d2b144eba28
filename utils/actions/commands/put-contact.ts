import { nameKeys } from '../../identity/name-keys.ts';
import type { Contact } from '../../model/contact.ts';
import { toStoredContact } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import { touchAgain } from '../rhythm.ts';

/** Writes a contact with everything that it is found by. */
export async function putContact(writer: Writer, contact: Contact): Promise<void> {
  const touch = await touchAgain(writer.transaction.objectStore('cadences'), contact);
  await writer.put('contacts', contact.id, toStoredContact(contact, nameKeys(contact), touch));
}
