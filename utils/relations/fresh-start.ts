import type { FreshStartReason } from '../model/fresh-start.ts';
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/time.ts';
import { daysBetween } from '../time/days.ts';
import { addDays } from '../time/wall.ts';
import { isQuietDay } from './quiet.ts';

/** After an answer, so many days pass before the next offer. */
export const REST_DAYS = 30;
/** What has waited for so many days is late. */
export const LATE_AFTER_DAYS = 7;
/** So many late things, if they are most of what waits, are reason enough for an offer. */
export const MANY_LATE = 20;
/** After an absence it takes no more than this much that is past. */
export const FEW_PAST = 5;
/** Over how many days things are spread at least and at most. */
export const LEAST_DAYS = 14;
export const MOST_DAYS = 90;
/** Most promises that are spread to one day, as long as the days suffice. */
export const PROMISES_A_DAY = 5;

/** What the decision needs to know. */
export type FreshStartFacts = {
  /** Whether the user has just come back from an absence. */
  isBack: boolean;
  /** How many promises and suggestions have waited since before today, for a week or more, and at all. */
  past: number;
  late: number;
  waiting: number;
};

/** Once a month at most, counted from the last answer, whatever it was and whichever way the clock was set since. */
export function mayOfferAgain(answeredOn: Day | undefined, today: Day): boolean {
  return answeredOn === undefined || Math.abs(daysBetween(answeredOn, today)) >= REST_DAYS;
}

/** Why to offer a fresh start: after an absence in which a few things have passed, or when most of many are late. */
export function freshStartReason({
  isBack,
  past,
  late,
  waiting,
}: FreshStartFacts): FreshStartReason | undefined {
  if (isBack && past >= FEW_PAST) return 'away';
  return late >= MANY_LATE && late * 2 > waiting ? 'late' : undefined;
}

/** What has waited since before this day is late. */
export function lateBefore(today: Day): Day {
  return addDays(today, 1 - LATE_AFTER_DAYS);
}

/** Over how many days so much is spread: two weeks, longer where a day would have too much of it. */
export function daysToSpread(promises: number, suggestions: number, { dailyCap }: Settings): number {
  const needed = Math.max(Math.ceil(promises / PROMISES_A_DAY), Math.ceil(suggestions / dailyCap));
  return Math.min(Math.max(needed, LEAST_DAYS), MOST_DAYS);
}

/** The next days from tomorrow on, without the user's quiet ones. */
export function daysAhead(today: Day, count: number, settings: Settings): Day[] {
  const days = Array.from({ length: count }, (_, index) => addDays(today, index + 1));
  const open = days.filter(day => !isQuietDay(settings, day));
  return open.length > 0 ? open : days;
}
