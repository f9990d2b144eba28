import * as v from 'valibot';
import { type Due, type WallTime, WallTimeSchema } from '../model/time.ts';
import { isAllDay, momentOf, wallTimeOf } from './wall.ts';

const MINUTE = 60_000;
/** Clocks are not set back by more than this at once; minutes. */
const LONGEST_CHANGE = 180;

/**
 * The first moment at which the clock shows a due time or a later one. A time that comes twice is due at its first
 * coming, one that is skipped as soon as the clock has jumped over it.
 */
export function firstMomentOf(due: Due): Date {
  let moment = momentOf(due);
  if (wallTimeOf(moment) === (isAllDay(due) ? `${due}T00:00` : due)) return moment;
  while (wallTimeOf(minuteBefore(moment)) >= due) moment = minuteBefore(moment);
  return moment;
}

/**
 * The latest time of its day that the clock has shown by `now`: what it shows now, except in the hour after it was set
 * back. Everything due up to then has been due, and nothing that is due later.
 */
export function latestWallTime(now: Date): WallTime {
  const shown = wallTimeOf(now);
  const last = lastMinuteBeforeSetBack(now);
  if (last === undefined || last <= shown) return shown;
  // Set back over midnight: the day that had just begun will begin again.
  return last.slice(0, 10) > shown.slice(0, 10)
    ? v.parse(WallTimeSchema, `${shown.slice(0, 10)}T23:59`)
    : last;
}

function lastMinuteBeforeSetBack(now: Date): WallTime | undefined {
  // Counted in milliseconds: setting the seconds of a local time that comes twice would go back to its first coming.
  const minute = Math.floor(now.getTime() / MINUTE) * MINUTE;
  const offset = offsetAt(minute);
  // Offsets count westwards: they grow where the clock is set back.
  let [before, after] = [minute - LONGEST_CHANGE * MINUTE, minute];
  if (offsetAt(before) >= offset) return undefined;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / (2 * MINUTE)) * MINUTE;
    if (offsetAt(middle) < offset) before = middle;
    else after = middle;
  }
  return wallTimeOf(new Date(before));
}

const offsetAt = (moment: number) => new Date(moment).getTimezoneOffset();
const minuteBefore = (moment: Date) => new Date(moment.getTime() - MINUTE);

/** The moment a promise is announced: its time, or for an all-day one that day's `morning` (`HH:mm`). */
export function announcementOf(due: Due, morning: string): Date {
  return firstMomentOf(isAllDay(due) ? v.parse(WallTimeSchema, `${due}T${morning}`) : due);
}
