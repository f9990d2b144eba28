import * as v from 'valibot';
import type { I18n } from '../../i18n/index.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import { type FollowUpId, FollowUpIdSchema } from '../../model/ids.ts';
import type { Interaction } from '../../model/interaction.ts';
import type { Day } from '../../model/time.ts';
import { type Due, DueSchema } from '../../model/time.ts';
import type { FollowUpRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';

/** The notification that stands for many promises at once. */
export const SUMMARY_ID = 'due-summary';
/** The notification that the user asks for to see whether notifications appear. */
export const TEST_ID = 'test';

const PREFIX = 'follow-up';

/** The id of the notification of a promise at a due moment: the same one for every attempt to show it. */
export function noticeId({ id, due }: Pick<FollowUp, 'id' | 'due'>): string {
  return `${PREFIX} ${id} ${due}`;
}

/** Which promise a notification is about; undefined for the summary and for what is not ours. */
export function parseNoticeId(id: string): { id: FollowUpId; due: Due } | undefined {
  const [prefix, followUpId, due] = id.split(' ');
  if (prefix !== PREFIX) return undefined;
  const parsed = v.safeParse(v.object({ id: FollowUpIdSchema, due: DueSchema }), { id: followUpId, due });
  return parsed.success ? parsed.output : undefined;
}

/** What a due promise says where others may see the screen: whose promise it is, and nothing else. */
export function namelessNotice(followUp: FollowUp, { t }: I18n): Notice {
  return {
    id: noticeId(followUp),
    title: t(followUp.direction === 'mine' ? 'notice.hiddenMine' : 'notice.hiddenTheirs'),
    lines: [],
    buttons: [t('promise.done'), t('promise.tomorrow')],
  };
}

/** What a due promise says: the person, the promise, and what was last between you. */
export function promiseNotice(
  row: FollowUpRow,
  context: { last: Interaction | undefined; note: string },
  i18n: I18n,
  today: Day,
): Notice {
  const { followUp, people } = row;
  // A promise found on a page may have no person yet; a notification needs a title.
  const names = people.map(person => person.name).join(', ');
  return {
    id: noticeId(followUp),
    title: names || i18n.t('remind.title'),
    lines: [
      i18n.t(followUp.direction === 'mine' ? 'notice.mine' : 'notice.theirs', { text: followUp.text }),
      lastContext(context, i18n, today),
    ].filter(line => line !== ''),
    buttons: [i18n.t('promise.done'), i18n.t('promise.tomorrow')],
  };
}

function lastContext(
  { last, note }: { last: Interaction | undefined; note: string },
  i18n: I18n,
  today: Day,
): string {
  if (last) {
    const day = i18n.day(last.on, today);
    return last.text === ''
      ? i18n.t('notice.last', { day })
      : i18n.t('notice.lastText', { day, text: last.text });
  }
  return note.split('\n')[0] ?? '';
}

/** One notification for many promises that came due together, after an absence for example; `more` when not all are counted. */
export function summaryNotice(
  rows: readonly FollowUpRow[],
  { more, hideNames }: { more: boolean; hideNames: boolean },
  i18n: I18n,
): Notice {
  return {
    id: SUMMARY_ID,
    title: i18n.t(more ? 'due.many' : 'due.count', { count: rows.length }),
    lines: hideNames ? [] : [namesOf(rows, i18n)],
    buttons: [],
  };
}

function namesOf(rows: readonly FollowUpRow[], { t }: I18n): string {
  const names = [...new Set(rows.flatMap(row => row.people.map(person => person.name)))];
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? t('notice.andOthers', { names: shown, count: names.length - 3 }) : shown;
}
