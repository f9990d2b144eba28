import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import { toContact } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import { putContact } from './put-contact.ts';

/** Changes a kept contact; `gone` when it is not there or lies in the trash. */
export async function changeContact(
  writer: Writer,
  id: ContactId,
  change: (contact: Contact) => Contact,
): Promise<Reply> {
  const stored = await writer.get('contacts', id);
  if (!stored || stored.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  await putContact(writer, change(toContact(stored)));
  return { ok: true, contactId: id };
}
