import type { ParsedCommand } from '../../../model/commands.ts';
import type { InteractionKind } from '../../../model/interaction.ts';
import { type PromptAnswer, type PromptKind, parsePromptKey } from '../../../model/prompt.ts';
import type { Reply } from '../../../model/reply.ts';
import type { Day } from '../../../model/time.ts';
import type { Writer } from '../../../store/write.ts';
import { dayOf, dueDay } from '../../../time/wall.ts';
import type { CommandContext } from '../context.ts';
import { logInteraction } from '../interactions.ts';
import { settleOccasion } from './occasion.ts';
import { answerPromise } from './promise.ts';
import { settleIntroduction, settleOpportunity } from './shared.ts';
import { settleThanks } from './thanks.ts';
import { settleQuiet, settleTouch } from './touch.ts';

type AnswerPrompt = Extract<ParsedCommand, { type: 'answerPrompt' }>;

/** What an answer means for the record behind the prompt. */
export type Settled = {
  id: string;
  /** The day that a prompt which returns is about. */
  occurrence: string | undefined;
  answer: PromptAnswer['answer'];
  today: Day;
  /** The day on which a snoozed prompt comes back. */
  until: Day | undefined;
};
type Settle = (writer: Writer, settled: Settled, context: CommandContext) => Promise<Reply>;

/** Without a record behind it, the answer itself is all there is to keep. */
const nothing: Settle = async () => ({ ok: true });

/** For each kind what it does to its record, and what goes into the history when it was done. */
const KINDS: Record<
  Exclude<PromptKind, 'promise' | 'promiseOfTheirs'>,
  { settle: Settle; logs: InteractionKind }
> = {
  congratulate: { settle: settleOccasion, logs: 'congratulation' },
  thank: { settle: settleThanks, logs: 'message' },
  newAcquaintance: { settle: nothing, logs: 'message' },
  afterGathering: { settle: nothing, logs: 'message' },
  closeLoop: { settle: settleIntroduction, logs: 'message' },
  checkIn: { settle: settleTouch, logs: 'message' },
  shareOpportunity: { settle: settleOpportunity, logs: 'opportunity' },
  keepInTouch: { settle: settleTouch, logs: 'message' },
  communityQuiet: { settle: settleQuiet, logs: 'message' },
};

/**
 * Carries out an answer to a prompt: `done` goes into the history of its people, `snoozed` comes back on a day,
 * `dismissed` ends it this time, `never` for good. One that was answered elsewhere meanwhile stays answered:
 * `changed-since`.
 */
export async function answerPrompt(
  writer: Writer,
  command: AnswerPrompt,
  context: CommandContext,
): Promise<Reply> {
  const parsed = parsePromptKey(command.key);
  if (!parsed || (command.answer === 'snoozed' && !command.until)) return { ok: false, problem: 'invalid' };
  const { kind, id, occurrence } = parsed;
  if (kind === 'promise' || kind === 'promiseOfTheirs')
    return answerPromise(writer, command, parsed, context);

  const earlier = await writer.get('answers', command.key);
  if (earlier && earlier.answer !== 'snoozed') return { ok: false, problem: 'changed-since' };
  const today = dayOf(new Date(context.now));
  const until = command.until && dueDay(command.until);
  const { answer } = command;
  const reply = await KINDS[kind].settle(writer, { id, occurrence, answer, today, until }, context);
  if (!reply.ok) return reply;
  if (answer === 'done') await logDone(writer, KINDS[kind].logs, command, today, context);
  await writer.put('answers', command.key, {
    ...{ key: command.key, answer, on: today, at: context.now },
    ...(answer === 'snoozed' && until && { until }),
  });
  return reply;
}

/** Who was deleted meanwhile has no history to write to. */
async function logDone(
  writer: Writer,
  kind: InteractionKind,
  { contactIds, text }: AnswerPrompt,
  on: Day,
  context: CommandContext,
): Promise<void> {
  for (const contactId of new Set(contactIds)) {
    await logInteraction(writer, { contactId, kind, direction: 'mine', on, text }, context);
  }
}
