import type { ActionId, CommunityId, ContactId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import { toCommunity, toContact } from '../../store/records.ts';
import type { JournalChange } from '../../store/schema.ts';
import { undoAction } from '../../store/undo.ts';
import type { Writer } from '../../store/write.ts';
import { queueRecount } from './cadence.ts';
import { putCommunity } from './keep-community.ts';
import { putContact } from './put-contact.ts';

/** Takes an action back, and counts anew what follows from the records it put back. */
export async function undo(writer: Writer, undoes: ActionId): Promise<Reply> {
  const { reply, restored } = await undoAction(writer, undoes);
  await countAnew(writer, restored);
  return reply;
}

/** Counts anew what follows from records that were put back. */
export async function countAnew(writer: Writer, restored: readonly JournalChange[]): Promise<void> {
  const contactIds = new Set<ContactId>();
  const communityIds = new Set<CommunityId>();
  for (const change of restored) {
    if (change.store === 'cadences') await queueRecount(writer, change.key);
    if (change.store === 'contacts') contactIds.add(change.key);
    if (change.store === 'communities') communityIds.add(change.key);
  }
  for (const id of contactIds) {
    // The rhythm of a group may have changed since the contact was written like that.
    const contact = await writer.get('contacts', id);
    if (contact) await putContact(writer, toContact(contact));
  }
  for (const id of communityIds) {
    const community = await writer.get('communities', id);
    if (community) await putCommunity(writer, toCommunity(community));
  }
}
