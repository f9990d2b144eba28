import { addDays as addDaysToDate, formatISO, parseISO } from 'date-fns';
import * as v from 'valibot';
import { type Day, DaySchema, type Due, type WallTime, WallTimeSchema } from '../model/time.ts';

/** The local calendar day of a moment. */
export function dayOf(moment: Date): Day {
  return v.parse(DaySchema, formatISO(moment, { representation: 'date' }));
}

/** The local wall time of a moment, to the minute. */
export function wallTimeOf(moment: Date): WallTime {
  return v.parse(WallTimeSchema, formatISO(moment).slice(0, 16));
}

/** True when something is due on a day, not at a time. */
export function isAllDay(due: Due): boolean {
  return due.length === 10;
}

/** The day on which something is due. */
export function dueDay(due: Due): Day {
  return v.parse(DaySchema, due.slice(0, 10));
}

/** The local start of a day, or the moment of a wall time. A time that a clock change skips is later by the length of the gap. */
export function momentOf(due: Due): Date {
  return parseISO(due);
}

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysToDate(momentOf(day), count));
}

/** The same promise one day on: tomorrow at the same time of day, or all day tomorrow. */
export function tomorrow(due: Due, now: Date): Due {
  const next = addDays(dayOf(now), 1);
  return isAllDay(due) ? next : v.parse(WallTimeSchema, `${next}${due.slice(10)}`);
}
