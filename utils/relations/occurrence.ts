import type { Occasion } from '../model/occasion.ts';
import { type Day, isDay } from '../model/time.ts';
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
  for (const day of daysAround(occasion, today)) if (day >= oldest && isOpen(day)) return day;
  return undefined;
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

/** The days of an occasion around today, in order and one by one: most often the second is the last that is asked for. */
function* daysAround({ on, yearly }: Occasion, today: Day): Generator<Day> {
  if (!yearly && isDay(on)) yield on;
  if (!yearly) return;
  // Answers may lie ahead, so two years more.
  for (const offset of [-1, 0, 1, 2]) {
    const day = dayInYear(on.slice(-5), yearOf(today) + offset);
    if (day && (!isDay(on) || day >= on)) yield day;
  }
}

/** A month and day (`MM-DD`) in a year; 29 February is the 28th where there is none. */
function dayInYear(monthDay: string, year: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${monthDay}`;
  if (isDay(text)) return text;
  const dayBefore = text.replace(/29$/u, '28');
  return isDay(dayBefore) ? dayBefore : undefined;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
