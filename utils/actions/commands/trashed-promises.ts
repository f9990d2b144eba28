import type { ContactId } from '../../model/ids.ts';
import { toFollowUp, toStoredFollowUp } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';

/** Takes the promises of a contact off the lists while it lies in the trash. */
export async function hideFollowUpsOf(writer: Writer, contactId: ContactId): Promise<void> {
  await restoreAll(writer, contactId, true);
}

/** Puts the promises of a contact back on the lists. */
export async function showFollowUpsOf(writer: Writer, contactId: ContactId): Promise<void> {
  await restoreAll(writer, contactId, false);
}

async function restoreAll(writer: Writer, contactId: ContactId, hidden: boolean): Promise<void> {
  const followUps = await writer.transaction.objectStore('followUps').index('contactIds').getAll(contactId);
  for (const stored of followUps.filter(followUp => followUp.state === 'open')) {
    if (hidden && (await isWithLivePeople(writer, stored.contactIds))) continue;
    await writer.put('followUps', stored.id, toStoredFollowUp(toFollowUp(stored), hidden));
  }
}

async function isWithLivePeople(writer: Writer, contactIds: readonly ContactId[]): Promise<boolean> {
  const contacts = await Promise.all(contactIds.map(id => writer.get('contacts', id)));
  return contacts.some(contact => contact && contact.deletedAt === undefined);
}
