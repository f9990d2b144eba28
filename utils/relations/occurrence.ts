import * as v from 'valibot';
import type { Occasion } from '../model/occasion.ts';
import { type Day, DaySchema, isDay } from '../model/time.ts';
import { addDays } from '../time/wall.ts';

/** Days after an occasion during which congratulating is still suggested. */
export const LATE_DAYS = 14;

/**
 * The day of an occasion that waits to be answered, in the past by {@link LATE_DAYS} at most: the day itself, or the
 * next time it returns. Undefined when it is over, answered for good, or muted.
 */
export function pendingOccurrence(occasion: Occasion, today: Day): Day | undefined {
  const { answeredFor, snoozed, muted } = occasion;
  if (muted) return undefined;
  const isOpen = (day: Day) => answeredFor === undefined || day > answeredFor;
  const oldest = addDays(today, -LATE_DAYS);
  if (snoozed && isOpen(snoozed.of) && snoozed.until >= oldest) return snoozed.of;
  return candidates(occasion, today).find(day => day >= oldest && isOpen(day));
}

/** The day by which a pending occasion is found: its day, or the day until which it was put off. */
export function nextOn(occasion: Occasion, today: Day): Day | undefined {
  const day = pendingOccurrence(occasion, today);
  const { snoozed } = occasion;
  return day !== undefined && snoozed?.of === day && snoozed.until > day ? snoozed.until : day;
}

/** How many years an occasion of a known year is old on one of its days; undefined without a year, or in the first. */
export function yearsOn({ on, yearly }: Pick<Occasion, 'on' | 'yearly'>, day: Day): number | undefined {
  if (!yearly || !isDay(on)) return undefined;
  const years = yearOf(day) - yearOf(on);
  return years > 0 ? years : undefined;
}

/** The days of an occasion around today, in order; answers may lie ahead, so two years more. */
function candidates({ on, yearly }: Occasion, today: Day): Day[] {
  if (!yearly) return isDay(on) ? [on] : [];
  const year = yearOf(today);
  const days = [-1, 0, 1, 2].map(offset => dayInYear(on.slice(-5), year + offset));
  return days.filter(day => !isDay(on) || day >= on);
}

/** A month and day (`MM-DD`) in a year; 29 February is the 28th where there is none. */
function dayInYear(monthDay: string, year: number): Day {
  const text = `${String(year).padStart(4, '0')}-${monthDay}`;
  return isDay(text) ? v.parse(DaySchema, text) : v.parse(DaySchema, text.replace(/29$/u, '28'));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
