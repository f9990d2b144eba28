import { nameKeys } from '../../identity/name-keys.ts';
import type { Contact } from '../../model/contact.ts';
import { toStoredContact } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';

/** Writes a contact with everything that it is found by. */
export function putContact(writer: Writer, contact: Contact): Promise<void> {
  return writer.put('contacts', contact.id, toStoredContact(contact, nameKeys(contact)));
}
