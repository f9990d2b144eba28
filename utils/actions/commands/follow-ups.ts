import type { Reply } from '../../model/commands.ts';
import type { FollowUp, PromiseDraft } from '../../model/follow-up.ts';
import { type ContactId, type FollowUpId, FollowUpIdSchema } from '../../model/ids.ts';
import { toFollowUp, toStoredFollowUp } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { findLive } from './live-contact.ts';

/** Adds a promise to or from a kept contact. */
export async function addFollowUp(
  writer: Writer,
  promisedTo: ContactId,
  promise: PromiseDraft,
  sourceUrl: string | undefined,
  context: CommandContext,
): Promise<Reply> {
  const contactId = (await findLive(writer, promisedTo))?.id;
  if (!contactId) return { ok: false, problem: 'gone' };
  await putFollowUp(writer, [contactId], promise, sourceUrl, context);
  return { ok: true, contactId };
}

/** Writes a new promise to or from one or several contacts, all of them kept. */
export async function putFollowUp(
  writer: Writer,
  contactIds: ContactId[],
  promise: PromiseDraft,
  sourceUrl: string | undefined,
  { now, newId }: CommandContext,
): Promise<void> {
  const id = newId(FollowUpIdSchema);
  const followUp: FollowUp = {
    id,
    contactIds,
    ...promise,
    state: 'open',
    ...(sourceUrl ? { sourceUrl } : {}),
    createdAt: now,
  };
  await writer.put('followUps', id, toStoredFollowUp(followUp));
}

/** Changes an open promise. One that was answered meanwhile stays as it is: `changed-since`. */
export async function changeFollowUp(
  writer: Writer,
  id: FollowUpId,
  change: (followUp: FollowUp) => FollowUp,
): Promise<Reply> {
  const stored = await writer.get('followUps', id);
  if (!stored) return { ok: false, problem: 'gone' };
  if (stored.state !== 'open') return { ok: false, problem: 'changed-since' };
  const changed = change(toFollowUp(stored));
  await writer.put('followUps', id, toStoredFollowUp(changed));
  const [contactId] = changed.contactIds;
  return { ok: true, ...(contactId ? { contactId } : {}) };
}

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
