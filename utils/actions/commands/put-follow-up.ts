import type { FollowUp, PromiseDraft } from '../../model/follow-up.ts';
import { type ContactId, FollowUpIdSchema } from '../../model/ids.ts';
import { toStoredFollowUp } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';

/** Writes a new open promise with its people and the page that it was made on. */
export async function putFollowUp(
  writer: Writer,
  contactIds: readonly ContactId[],
  promise: PromiseDraft,
  sourceUrl: string | undefined,
  { now, newId }: CommandContext,
): Promise<void> {
  const id = newId(FollowUpIdSchema);
  const followUp: FollowUp = {
    id,
    contactIds: [...contactIds],
    ...promise,
    state: 'open',
    ...(sourceUrl ? { sourceUrl } : {}),
    createdAt: now,
  };
  await writer.put('followUps', id, toStoredFollowUp(followUp));
}
