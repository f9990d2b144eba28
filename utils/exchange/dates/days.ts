import * as v from 'valibot';
import type { OccasionDraft } from '../../model/occasion.ts';
import { MonthDaySchema } from '../../model/occasion.ts';
import { type Day, isDay } from '../../model/time.ts';
import { type DateOrder, type WrittenDate, type WrittenYear, writtenDate } from './written.ts';

const OLDEST_YEAR = 1900;
/** Programs write 9999 for no year. */
const MOST_AHEAD = 10;
/** A birth year of two figures that would make somebody younger may as well be of the last century: it stays open. */
const YOUNGEST = 10;

type YearlyDay = OccasionDraft['on'];

/** The day that a text means, with its year and not after today; undefined where it is unclear or there is none. */
export function pastDay(text: string, order: DateOrder | undefined, today: Day): Day | undefined {
  const written = placed(writtenDate(text), order);
  if (!written?.year) return undefined;
  const { figures } = written.year;
  const year = figures.length === 4 ? figures : recentYear(figures, today);
  const day = `${year}-${two(written.month)}-${two(written.day)}`;
  return isDay(day) && day <= today && Number(year) >= OLDEST_YEAR ? day : undefined;
}

/** When somebody was born: without a year where that is unknown, in the future, or before 1900. */
export function birthdayOn(text: string, order: DateOrder | undefined, today: Day): YearlyDay | undefined {
  const written = placed(writtenDate(text), order);
  const year = written?.year && birthYear(written.year, today);
  return written && yearlyDay(written, year, day => day <= today);
}

/** A day that returns every year; it may lie a few years ahead, as a wedding does. */
export function yearlyOn(text: string, order: DateOrder | undefined, today: Day): YearlyDay | undefined {
  const written = placed(writtenDate(text), order);
  const figures = written?.year?.figures;
  const year = figures?.length === 2 ? recentYear(figures, today) : figures;
  const latest = `${Number(today.slice(0, 4)) + MOST_AHEAD}${today.slice(4)}`;
  return written && yearlyDay(written, year, day => day <= latest);
}

/** True for what programs write in the place of no date: 0/0/00, 0000-00-00. */
export function isNoDate(text: string): boolean {
  return !/[1-9\p{L}]/u.test(text);
}

type Placed = { month: number; day: number; year?: WrittenYear };

/** Tells day and month apart; undefined where that is not sure. */
function placed(written: WrittenDate | undefined, order: DateOrder | undefined): Placed | undefined {
  if (!written || 'month' in written) return written;
  const [first, second] = written.pair;
  const year = written.year ? { year: written.year } : {};
  const isDayFirst = first > 12 || (second <= 12 && order === 'day-first');
  if (isDayFirst) return { day: first, month: second, ...year };
  const isMonthFirst = second > 12 || first === second || order === 'month-first';
  return isMonthFirst ? { day: second, month: first, ...year } : undefined;
}

function yearlyDay(
  { month, day }: Placed,
  year: string | undefined,
  mayBe: (day: Day) => boolean,
): YearlyDay | undefined {
  const text = `${two(month)}-${two(day)}`;
  const whole = `${year}-${text}`;
  if (year !== undefined && Number(year) >= OLDEST_YEAR) {
    // 29 February of a year that had none: no such day.
    if (!isDay(whole)) return undefined;
    if (mayBe(whole)) return whole;
  }
  const bare = v.safeParse(MonthDaySchema, `--${text}`);
  return bare.success ? bare.output : undefined;
}

function birthYear({ figures }: WrittenYear, today: Day): string | undefined {
  if (figures.length === 4) return figures;
  const year = recentYear(figures, today);
  return Number(year) <= Number(today.slice(0, 4)) - YOUNGEST ? year : undefined;
}

/** The latest year that ends so and is not ahead. */
function recentYear(figures: string, today: Day): string {
  const century = today.slice(0, 2);
  const year = Number(`${century}${figures}`);
  return String(year <= Number(today.slice(0, 4)) ? year : year - 100);
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
