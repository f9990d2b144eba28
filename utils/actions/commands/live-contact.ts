import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import { toContact } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';

/** The contact with this id, in the trash or not, or what it was merged into since it was last seen. */
export async function findMerged(writer: Writer, id: ContactId): Promise<Contact | undefined> {
  const stored = await writer.get('contacts', id);
  if (!stored) return undefined;
  return stored.mergedInto ? findMerged(writer, stored.mergedInto) : toContact(stored);
}

/** The same, unless it lies in the trash. */
export async function findLive(writer: Writer, id: ContactId): Promise<Contact | undefined> {
  const contact = await findMerged(writer, id);
  return contact?.deletedAt === undefined ? contact : undefined;
}
