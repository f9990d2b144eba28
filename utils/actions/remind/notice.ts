import * as v from 'valibot';
import type { I18n } from '../../i18n/index.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import { type FollowUpId, FollowUpIdSchema } from '../../model/ids.ts';
import type { Interaction } from '../../model/interaction.ts';
import type { Day } from '../../model/time.ts';
import { type Due, DueSchema } from '../../model/time.ts';
import type { FollowUpRow, PromptRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';

/** The notification that the user asks for to see whether notifications appear. */
export const TEST_ID = 'test';

const PREFIX = 'follow-up';
const DIGEST_PREFIX = 'digest';
const SUMMARY_PREFIX = 'due-summary';

/** The id of the notification of a promise at a due moment: the same one for every attempt to show it. */
export function noticeId({ id, due }: Pick<FollowUp, 'id' | 'due'>): string {
  return `${PREFIX} ${id} ${due}`;
}

/** The id of the digest of a day. */
export function digestId(day: Day): string {
  return `${DIGEST_PREFIX} ${day}`;
}

/** The id of the one notification for promises that came due together: the same one for every attempt to show it. */
export function summaryId(rows: readonly FollowUpRow[]): string {
  const ends = [rows.at(0), rows.at(-1)].map(row => row?.followUp.id ?? '');
  return [SUMMARY_PREFIX, rows.length, ...ends].join(' ');
}

/** True for a notification of promises that came due together. */
export function isSummary(id: string): boolean {
  return id.startsWith(SUMMARY_PREFIX);
}

/** True for a notification that stands for all there is to do. */
export function isOverview(id: string): boolean {
  return isSummary(id) || id.startsWith(`${DIGEST_PREFIX} `);
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

/** What was last between you and somebody, or the first line of the note; empty when there is neither. */
export function lastContext(
  { last, note }: { last?: Interaction | undefined; note: string },
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

/** What one notification for many things counts; `more` when not all promises are counted. */
export type Overview = { promises: readonly FollowUpRow[]; more: boolean; suggestions: readonly PromptRow[] };

/** One notification for many things: those of the morning, or promises that came due together after an absence. */
export function overviewNotice(id: string, overview: Overview, hideNames: boolean, i18n: I18n): Notice {
  return {
    id,
    title: titleOf(overview, i18n),
    lines: hideNames ? [] : [namesOf([...overview.promises, ...overview.suggestions], i18n)],
    buttons: [],
  };
}

function titleOf({ promises, more, suggestions }: Overview, { t }: I18n): string {
  const { length: count } = promises;
  if (more) return t('due.many', { count });
  if (suggestions.length === 0) return t('due.count', { count });
  const congratulations = suggestions.filter(({ prompt }) => prompt.kind === 'congratulate').length;
  const others = suggestions.length - congratulations;
  return [
    count > 0 ? t('notice.promises', { count }) : '',
    congratulations > 0 ? t('notice.congratulations', { count: congratulations }) : '',
    others > 0 ? t('notice.suggestions', { count: others }) : '',
  ]
    .filter(part => part !== '')
    .join(', ');
}

/** The first few names of the people, and how many more there are. */
export function namesOf(rows: readonly Pick<FollowUpRow, 'people'>[], { t }: I18n): string {
  const names = [...new Set(rows.flatMap(row => row.people.map(person => person.name)))];
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? t('notice.andOthers', { names: shown, count: names.length - 3 }) : shown;
}
