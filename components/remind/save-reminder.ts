import type { ActionId } from '../../utils/model/ids.ts';
import type { Problem } from '../../utils/model/reply.ts';
import { cleanLine, isSafeLink } from '../../utils/model/text.ts';
import type { Due } from '../../utils/model/time.ts';
import { cardFromList } from '../capture/card-source.ts';
import { EMPTY_DRAFT } from '../capture/card-values.ts';
import { cardOf } from '../capture/save-action.ts';
import type { Host } from '../host.ts';
import { resolveDue, timeOf } from '../promises/resolve-due.ts';
import type { Newcomer } from './find-people.ts';
import type { Reminder } from './reminder.ts';

/** What came of saving: the reminder with its day, the field that stands in the way, or a failure. */
export type ReminderResult =
  | { kind: 'saved'; actionId: ActionId; due: Due }
  | { kind: 'refused'; field: 'what' | 'due'; isEmpty: boolean }
  | { kind: 'failed'; problem: Problem };

/** Saves a reminder with its people in one action. A date that was not named is asked for, never assumed. */
export async function saveReminder(host: Host, reminder: Reminder): Promise<ReminderResult> {
  await reminder.read();
  const { text, dueText, direction } = reminder.input.value;
  const what = cleanLine(text);
  if (what === '') return { kind: 'refused', field: 'what', isEmpty: true };
  const resolved = await resolveDue(host, { text, dueText });
  const time = resolved.kind === 'due' ? timeOf(resolved) : undefined;
  if (!time) return { kind: 'refused', field: 'due', isEmpty: dueText.trim() === '' };

  const { quote, page } = reminder.draft;
  const newcomer = reminder.newcomer.value;
  const { actionId, reply } = await host.act({
    type: 'addFollowUp',
    contactIds: reminder.people.value.map(person => person.id),
    ...(newcomer?.isWanted ? { newcomer: cardOfNewcomer(reminder, newcomer) } : {}),
    promise: { text: what, direction, ...time, quote },
    ...(isSafeLink(page.url) ? { sourceUrl: page.url } : {}),
  });
  return reply.ok ? { kind: 'saved', actionId, due: time.due } : { kind: 'failed', problem: reply.problem };
}

function cardOfNewcomer({ draft }: Reminder, { person }: Newcomer) {
  const source = cardFromList({ ...draft.page, selection: '' }, person);
  const values = { source, known: undefined, draft: EMPTY_DRAFT, sides: {}, notSame: [] };
  return cardOf(values, { note: '', tags: '', promise: undefined, photo: undefined });
}
