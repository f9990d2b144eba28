import * as v from 'valibot';
import { InteractionIdSchema } from '../../../model/ids.ts';
import type { Reply } from '../../../model/reply.ts';
import { toInteraction } from '../../../store/relation-records.ts';
import type { Writer } from '../../../store/write.ts';
import { putInteraction } from '../interactions.ts';
import type { Settled } from './answer-prompt.ts';
import { settleIntroduction } from './shared.ts';

/** Thanks for what a contact did, be that an entry of the history or an introduction, are owed no longer. */
export async function settleThanks(writer: Writer, settled: Settled): Promise<Reply> {
  const interactionId = v.parse(InteractionIdSchema, settled.id);
  const stored = await writer.get('interactions', interactionId);
  if (!stored) return settleIntroduction(writer, settled);
  if (settled.answer !== 'snoozed') {
    await putInteraction(writer, { ...toInteraction(stored), thankedOn: settled.today });
  }
  return { ok: true, contactId: stored.contactId };
}
