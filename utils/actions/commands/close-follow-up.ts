import type { ParsedCommand } from '../../model/commands.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import { FollowUpIdSchema } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import type { Due } from '../../model/time.ts';
import { toStoredFollowUp } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import { nextOccurrence } from '../../time/recurrence/next.ts';
import { dayOf, isAllDay, wallTimeOf } from '../../time/wall.ts';
import type { CommandContext } from './context.ts';
import { changeFollowUp } from './follow-ups.ts';
import { logInteraction } from './interactions.ts';

type CloseFollowUp = Omit<Extract<ParsedCommand, { type: 'closeFollowUp' }>, 'type' | 'actionId'>;

/**
 * Answers an open promise: kept or let go. Another one follows in the same action when the user names its day, or when
 * the promise repeats.
 */
export async function closeFollowUp(
  writer: Writer,
  { followUpId, state, nextDue, comesAgain }: CloseFollowUp,
  context: CommandContext,
): Promise<Reply> {
  const { now, newId } = context;
  const open = await writer.get('followUps', followUpId);
  const reply = await changeFollowUp(writer, followUpId, followUp => ({ ...followUp, state, closedAt: now }));
  if (!reply.ok || !open) return reply;
  if (state === 'kept') await noteKept(writer, open, context);
  const due = nextDue ?? (comesAgain ? nextDueOf(open, new Date(now)) : undefined);
  if (due === undefined) return reply;

  const { text, direction, quote, repeat, sourceUrl, contactIds } = open;
  const follower: FollowUp = {
    id: newId(FollowUpIdSchema),
    contactIds,
    text,
    direction,
    due,
    ...(quote ? { quote } : {}),
    ...(repeat && comesAgain ? { repeat } : {}),
    ...(sourceUrl ? { sourceUrl } : {}),
    state: 'open',
    follows: followUpId,
    createdAt: now,
  };
  await writer.put('followUps', follower.id, toStoredFollowUp(follower));
  return reply;
}

/** A promise kept is something done for each of its people, or by them: whoever was just helped is not to be written to. */
async function noteKept(
  writer: Writer,
  { contactIds, direction, text }: FollowUp,
  context: CommandContext,
): Promise<void> {
  const on = dayOf(new Date(context.now));
  for (const contactId of contactIds) {
    await logInteraction(writer, { contactId, kind: 'help', direction, on, text }, context);
  }
}

/** The next time by the rule of a promise. What was missed meanwhile does not come up all at once. */
function nextDueOf({ due, repeat }: FollowUp, now: Date): Due | undefined {
  if (!repeat) return undefined;
  const present = isAllDay(repeat.start) ? dayOf(now) : wallTimeOf(now);
  return nextOccurrence(repeat.rule, due > present ? due : present, repeat.start);
}
