import {
  addMonths,
  addQuarters,
  addWeeks,
  addYears,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  getISODay,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from 'date-fns';
import type { Day } from '../../model/time.ts';
import { addDays, dayOf, momentOf } from '../wall.ts';

/** A stretch of the calendar; weeks begin on Monday. */
export type Period = 'week' | 'month' | 'quarter' | 'year';
export type Position = 'start' | 'middle' | 'end';

/** The next such weekday (1 is Monday) after today: "Friday" said on a Friday is a week away. */
export function weekdayAfter(today: Day, weekday: number): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The latest such weekday before today. */
export function weekdayBefore(today: Day, weekday: number): Day {
  return addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));
}

/** The weekday of the week (Monday to Sunday) that is `ahead` weeks after this one. */
export function weekdayOfWeek(today: Day, weekday: number, ahead: number): Day {
  return addDays(dayOf(startOfISOWeek(momentOf(today))), 7 * ahead + weekday - 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(momentOf(day));
}

/**
 * A day in the period that is `ahead` periods after this one. A week ends on its Friday, when work does, or
 * on Sunday once Friday is over; the middle is Wednesday, the 15th, or the first of July.
 */
export function dayIn(period: Period, position: Position, ahead: number, today: Day): Day {
  if (period === 'week') return dayInWeek(position, ahead, today);
  const { add, start, end } = CALENDAR[period];
  const inside = add(start(momentOf(today)), ahead);
  if (position === 'end') return dayOf(end(inside));
  return position === 'start' ? dayOf(inside) : MIDDLE[period](dayOf(inside));
}

function dayInWeek(position: Position, ahead: number, today: Day): Day {
  const weekday = { start: 1, middle: 3, end: 5 }[position];
  const day = weekdayOfWeek(today, weekday, ahead);
  return position === 'end' && ahead === 0 && day < today ? addDays(day, 2) : day;
}

const CALENDAR = {
  month: { add: addMonths, start: startOfMonth, end: endOfMonth },
  quarter: { add: addQuarters, start: startOfQuarter, end: endOfQuarter },
  year: { add: addYears, start: startOfYear, end: endOfYear },
};
const MIDDLE = {
  month: (first: Day) => addDays(first, 14),
  quarter: (first: Day) => addDays(dayOf(addMonths(momentOf(first), 1)), 14),
  year: (first: Day) => dayOf(addMonths(momentOf(first), 6)),
};

/** The next day with this day and month, today included; 29 February waits for a leap year. `undefined`: no such day. */
export function dayAndMonth(day: number, month: number, today: Day): Day | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year++) {
    const found = calendarDay(year, month, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
}

/** A day of the calendar from 1900 on, if there is one. */
export function calendarDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(year, month - 1, day);
  const exists = year >= 1900 && date.getMonth() === month - 1 && date.getDate() === day;
  return exists ? dayOf(date) : undefined;
}

/** The next 15th (or any other day of a month), today included; the 31st waits for a month that has one. */
export function dayOfMonth(day: number, today: Day): Day | undefined {
  const first = startOfMonth(momentOf(today));
  for (let ahead = 0; ahead <= 12; ahead++) {
    const month = addMonths(first, ahead);
    const found = calendarDay(month.getFullYear(), month.getMonth() + 1, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
}

/** The day of the month that is `ahead` months after this one, if that month has it. */
export function dayOfMonthAhead(day: number, ahead: number, today: Day): Day | undefined {
  const month = addMonths(startOfMonth(momentOf(today)), ahead);
  return calendarDay(month.getFullYear(), month.getMonth() + 1, day);
}

/** The nth such weekday of the month that `first` begins, -1 for the last; `undefined` when it has none. */
export function nthWeekday(first: Day, weekday: number, nth: number): Day | undefined {
  if (nth === -1) return weekdayBefore(dayOf(addMonths(momentOf(first), 1)), weekday);
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  return day.slice(0, 7) === first.slice(0, 7) ? day : undefined;
}

/** The last of Monday to Friday in the month that `first` begins. */
export function lastWorkday(first: Day): Day {
  const last = dayOf(endOfMonth(momentOf(first)));
  return addDays(last, -Math.max(0, weekdayOf(last) - 5));
}

/** The Saturday of the week that is `ahead` weeks after this one. */
export function saturday(today: Day, ahead: number): Day {
  return dayOf(addWeeks(momentOf(weekdayOfWeek(today, 6, 0)), ahead));
}
