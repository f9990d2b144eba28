import * as v from 'valibot';
import { IntroductionIdSchema, OpportunityIdSchema } from '../../../model/ids.ts';
import type { Reply } from '../../../model/reply.ts';
import type { Writer } from '../../../store/write.ts';
import { changeIntroduction } from '../introductions.ts';
import { changeOpportunity } from '../opportunities.ts';
import type { Settled } from './answer-prompt.ts';

/** An introduction that was thanked for, or asked about, awaits nothing more. */
export function settleIntroduction(writer: Writer, { id, answer, today }: Settled): Promise<Reply> {
  return changeIntroduction(writer, v.parse(IntroductionIdSchema, id), introduction =>
    answer === 'snoozed' ? introduction : { ...introduction, answeredOn: today },
  );
}

/** An opportunity that was passed on, or is not to be, is closed. */
export function settleOpportunity(writer: Writer, { id, answer, today }: Settled): Promise<Reply> {
  return changeOpportunity(writer, v.parse(OpportunityIdSchema, id), opportunity =>
    answer === 'snoozed' ? opportunity : { ...opportunity, closedOn: today },
  );
}
