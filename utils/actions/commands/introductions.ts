import type { ParsedCommand } from '../../model/commands.ts';
import { IntroductionIdSchema } from '../../model/ids.ts';
import type { Introduction } from '../../model/introduction.ts';
import type { Reply } from '../../model/reply.ts';
import { introductionAwaits } from '../../relations/rules/close-loop.ts';
import { toIntroduction, toStoredIntroduction } from '../../store/relation-records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { logInteraction } from './interactions.ts';

type Command<T extends ParsedCommand['type']> = Extract<ParsedCommand, { type: T }>;

/** Notes that people were introduced to each other; it stands in the history of each, and of who did it. */
export async function addIntroduction(
  writer: Writer,
  { introduction }: Command<'addIntroduction'>,
  context: CommandContext,
): Promise<Reply> {
  const { by, contactIds, on, text } = introduction;
  const id = context.newId(IntroductionIdSchema);
  const happened = { kind: 'introduction', on, text, introductionId: id } as const;
  for (const contactId of contactIds) {
    const direction = by ? {} : ({ direction: 'mine' } as const);
    const reply = await logInteraction(writer, { ...happened, ...direction, contactId }, context);
    if (!reply.ok) return reply;
  }
  // Thanks for it are owed once, for the introduction: so the entry in the history has no direction.
  const reply = by && (await logInteraction(writer, { ...happened, contactId: by }, context));
  if (reply && !reply.ok) return reply;
  await putIntroduction(writer, { id, ...introduction, outcome: 'open', createdAt: context.now });
  const [contactId] = contactIds;
  return { ok: true, ...(contactId && { contactId }) };
}

/** Notes what came of an introduction: nothing more is asked about it. */
export function closeIntroduction(
  writer: Writer,
  { introductionId, outcome, result }: Command<'closeIntroduction'>,
): Promise<Reply> {
  return changeIntroduction(writer, introductionId, ({ result: _before, ...introduction }) => ({
    ...introduction,
    outcome,
    ...(result !== '' && { result }),
  }));
}

/** Changes a kept introduction and the day from which it awaits something; `gone` when it is not there. */
export async function changeIntroduction(
  writer: Writer,
  id: Introduction['id'],
  change: (introduction: Introduction) => Introduction,
): Promise<Reply> {
  const stored = await writer.get('introductions', id);
  if (!stored) return { ok: false, problem: 'gone' };
  await putIntroduction(writer, change(toIntroduction(stored)));
  return { ok: true };
}

function putIntroduction(writer: Writer, introduction: Introduction): Promise<void> {
  const stored = toStoredIntroduction(introduction, introductionAwaits(introduction));
  return writer.put('introductions', introduction.id, stored);
}
