import * as v from 'valibot';
import type { ParsedCommand } from '../../../model/commands.ts';
import { FollowUpIdSchema } from '../../../model/ids.ts';
import type { Reply } from '../../../model/reply.ts';
import type { Writer } from '../../../store/write.ts';
import { closeFollowUp } from '../close-follow-up.ts';
import type { CommandContext } from '../context.ts';
import { changeFollowUp } from '../follow-ups.ts';

type AnswerPrompt = Extract<ParsedCommand, { type: 'answerPrompt' }>;

/** A promise is kept, put off, or let go: its own record says so. */
export async function answerPromise(
  writer: Writer,
  { answer, until }: AnswerPrompt,
  { id, occurrence }: { id: string; occurrence: string | undefined },
  context: CommandContext,
): Promise<Reply> {
  const followUpId = v.parse(FollowUpIdSchema, id);
  const stored = await writer.get('followUps', followUpId);
  if (stored && stored.due !== occurrence) return { ok: false, problem: 'changed-since' };
  if (answer === 'snoozed') {
    return changeFollowUp(writer, followUpId, followUp => (until ? { ...followUp, due: until } : followUp));
  }
  const state = answer === 'done' ? 'kept' : 'dropped';
  return closeFollowUp(writer, { followUpId, state, comesAgain: answer !== 'never' }, context);
}
