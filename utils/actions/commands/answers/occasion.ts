import * as v from 'valibot';
import { OccasionIdSchema } from '../../../model/ids.ts';
import type { Reply } from '../../../model/reply.ts';
import { DaySchema } from '../../../model/time.ts';
import { pendingOccurrence } from '../../../relations/occurrence.ts';
import { toOccasion } from '../../../store/relation-records.ts';
import type { Writer } from '../../../store/write.ts';
import type { CommandContext } from '../context.ts';
import { changeOccasion } from '../occasions.ts';
import type { Settled } from './answer-prompt.ts';

/** An answered occasion is quiet until it returns; one that was put off comes back on its day. */
export async function settleOccasion(
  writer: Writer,
  { id, occurrence, answer, today, until }: Settled,
  context: CommandContext,
): Promise<Reply> {
  const occasionId = v.parse(OccasionIdSchema, id);
  const stored = await writer.get('occasions', occasionId);
  if (!stored) return { ok: false, problem: 'gone' };
  const day = v.safeParse(DaySchema, occurrence);
  if (!day.success || pendingOccurrence(toOccasion(stored), today) !== day.output) {
    return { ok: false, problem: 'changed-since' };
  }
  return changeOccasion(writer, occasionId, context, ({ snoozed: _snoozed, ...occasion }) => {
    if (answer === 'snoozed') return { ...occasion, ...(until && { snoozed: { of: day.output, until } }) };
    return { ...occasion, answeredFor: day.output, ...(answer === 'never' && { muted: true }) };
  });
}
