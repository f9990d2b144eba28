import type { PromptKey } from '../../model/prompt.ts';
import type { Settings } from '../../model/settings.ts';
import type { Day } from '../../model/time.ts';
import type { FollowUpRow, PromptRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';
import { isPromise } from '../../relations/choose.ts';
import { isDigestDay } from '../../relations/quiet.ts';
import { type Digest, markAnnounced, readDigest } from '../../store/announced.ts';
import { readAnswers } from '../../store/reads/awaiting.ts';
import type { Store } from '../../store/schema.ts';
import { announcementOf } from '../../time/clock-changes.ts';
import { addDays, dayOf, isAllDay } from '../../time/wall.ts';
import { readToday } from '../prompts/today.ts';
import { digestId, isOverview, overviewNotice } from './notice.ts';
import { MOST_ANNOUNCED, MOST_NOTICES, noteTold, type Round, type ToAnnounce } from './round.ts';
import { suggestionId, suggestionNotice } from './suggestion-notice.ts';

/**
 * Shows the digest of the day when it is time for it: the promises of the day and the suggestions that no digest told
 * before, in one notification. What it does not cover of the promises is given back, to be announced one by one;
 * a single promise, or a single suggestion, is more useful by itself, with its buttons.
 */
export async function announceDigest(round: Round, { rows, ranges }: ToAnnounce): Promise<FollowUpRow[]> {
  const { store, ports, now, settings, shown } = round;
  const today = dayOf(now);
  const last = await readDigest(store);
  if (!isDigestDue(now, settings, last)) return rows;
  const suggestions = await readSuggestions(store, now);
  const fresh = await withoutTold(store, suggestions, last);
  const digest = { day: today, prompts: toldWith(suggestions, last) };
  const covered = rows.length > MOST_NOTICES ? rows : rows.filter(({ followUp }) => isAllDay(followUp.due));
  if (fresh.length === 0 && covered.length < 2) {
    await markAnnounced(store, [], digest);
    return rows;
  }
  const notice = noticeOf(round, covered, fresh);
  // It stands already when the background ended before this was noted.
  if (!shown.includes(notice.id)) {
    await ports.showNotice(notice);
    const told = fresh.map(({ prompt }) => suggestionId(prompt.key)).filter(id => id !== notice.id);
    for (const id of shown) if (isOverview(id) || told.includes(id)) await ports.clearNotice(id);
  }
  await noteTold(store, { rows: covered, ranges }, digest);
  return rows.filter(row => !covered.includes(row));
}

/** The digest of the day. A suggestion that is all there is says what it is, and can be answered there. */
function noticeOf(
  { now, settings: { hideNames }, i18n }: Round,
  promises: readonly FollowUpRow[],
  suggestions: readonly PromptRow[],
): Notice {
  const today = dayOf(now);
  const [only] = suggestions;
  if (only && suggestions.length === 1 && promises.length === 0) {
    return suggestionNotice(only, hideNames, i18n, today);
  }
  const overview = { promises, more: promises.length === MOST_ANNOUNCED, suggestions };
  return overviewNotice(digestId(today), overview, hideNames, i18n);
}

/** The days up to today, in order, whose promises without a time wait for a digest that has not come yet. */
export function waitingDays(now: Date, settings: Settings): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(now); days.length < 7 && !hasDigestCome(day, now, settings); day = addDays(day, -1))
    days.unshift(day);
  return days;
}

function hasDigestCome(day: Day, now: Date, settings: Settings): boolean {
  return isDigestDay(settings, day) && now >= announcementOf(day, settings.morning);
}

/** Once a day; a digest of tomorrow was shown before the clock was set back, one of a later day by a clock gone wrong. */
export function isDigestDue(now: Date, settings: Settings, last: Digest | undefined): boolean {
  const today = dayOf(now);
  if (!hasDigestCome(today, now, settings)) return false;
  return last === undefined || last.day < today || last.day > addDays(today, 1);
}

async function readSuggestions(store: Store, now: Date): Promise<PromptRow[]> {
  const { prompts } = await readToday(store, now, MOST_ANNOUNCED);
  return prompts.filter(({ prompt }) => !isPromise(prompt));
}

/** What this digest tells and what earlier ones told: it may come back when the clock is set back, or others make room. */
function toldWith(suggestions: readonly PromptRow[], last: Digest | undefined): PromptKey[] {
  const now = suggestions.map(({ prompt }) => prompt.key);
  return [...new Set([...now, ...(last?.prompts ?? [])])].slice(0, MOST_ANNOUNCED);
}

/** Without what a digest told before, unless it was put off since and has come back. */
async function withoutTold(
  store: Store,
  suggestions: readonly PromptRow[],
  last: Digest | undefined,
): Promise<PromptRow[]> {
  if (!last) return [...suggestions];
  const told = new Set(last.prompts);
  const keys = suggestions.map(({ prompt }) => prompt.key).filter(key => told.has(key));
  const answers = await readAnswers(store, keys);
  const isBack = (key: PromptKey) => (answers.get(key)?.until ?? last.day) > last.day;
  return suggestions.filter(({ prompt: { key } }) => !told.has(key) || isBack(key));
}
