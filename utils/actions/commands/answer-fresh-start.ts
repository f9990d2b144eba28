import * as v from 'valibot';
import type { ParsedCommand } from '../../model/commands.ts';
import type { Reply } from '../../model/reply.ts';
import { type Day, DueSchema } from '../../model/time.ts';
import { daysAhead, daysToSpread } from '../../relations/fresh-start.ts';
import { evenPlace } from '../../relations/spread.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { readWaiting, type WaitingSuggestion } from '../../store/reads/waiting.ts';
import { toFollowUp, toStoredFollowUp } from '../../store/records.ts';
import type { StoredFollowUp } from '../../store/schema.ts';
import type { Writer } from '../../store/write.ts';
import { dayOf } from '../../time/wall.ts';
import { MOST_MOVED } from '../fresh-start/offer.ts';
import type { CommandContext } from './context.ts';

type AnswerFreshStart = Extract<ParsedCommand, { type: 'answerFreshStart' }>;

/**
 * Starts fresh: what has waited since before today is spread over the next days, in its order, promises and suggestions
 * each evenly. Or leaves everything as it is. Neither is offered again for a while, unless there was more than one
 * transaction should move: then the rest is offered next.
 */
export async function answerFreshStart(
  writer: Writer,
  { answer }: AnswerFreshStart,
  { now }: CommandContext,
): Promise<Reply> {
  const today = dayOf(new Date(now));
  const isThrough = answer === 'refuse' || (await spreadPast(writer, today, now));
  if (isThrough) await writer.put('settings', 'freshStart', { name: 'freshStart', answeredOn: today });
  return { ok: true };
}

/** True when nothing that is past is left. */
async function spreadPast(writer: Writer, today: Day, now: CommandContext['now']): Promise<boolean> {
  const settings = await readSettings(writer);
  const { promises, suggestions } = await readWaiting(writer.transaction, today, MOST_MOVED);
  const days = daysAhead(today, daysToSpread(promises.length, suggestions.length, settings), settings);
  for (const [promise, day] of laidOver(days, promises)) await movePromise(writer, promise, day);
  for (const [suggestion, day] of laidOver(days, suggestions)) await putOff(writer, suggestion, day, now);
  const touches = suggestions.filter(suggestion => 'contact' in suggestion);
  return promises.length < MOST_MOVED && touches.length < MOST_MOVED;
}

function laidOver<T>(days: readonly Day[], items: readonly T[]): [T, Day][] {
  return items.flatMap((item, index) => {
    const day = days[evenPlace(index, items.length, days.length)];
    return day === undefined ? [] : [[item, day]];
  });
}

/** A promise with a time of day keeps it. */
function movePromise(writer: Writer, stored: StoredFollowUp, day: Day): Promise<void> {
  const due = v.parse(DueSchema, `${day}${stored.due.slice(10)}`);
  return writer.put('followUps', stored.id, toStoredFollowUp({ ...toFollowUp(stored), due }));
}

function putOff(
  writer: Writer,
  suggestion: WaitingSuggestion,
  day: Day,
  now: CommandContext['now'],
): Promise<void> {
  if ('key' in suggestion) {
    const { key } = suggestion;
    return writer.put('answers', key, { key, answer: 'snoozed', until: day, at: now });
  }
  // The rhythm had come round before today: the pause alone says when it is next.
  const { contact } = suggestion;
  return writer.put('contacts', contact.id, { ...contact, touchPausedUntil: day, nextTouchOn: day });
}
