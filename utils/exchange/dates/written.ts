import { monthNamed } from './months.ts';

/** A year as it is written: of two figures the century is open. */
export type WrittenYear = { figures: string };
/** Which of two figures is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A date in a file, taken apart. `pair`: two figures of which either may be the day, unless the file tells. */
export type WrittenDate =
  | { month: number; day: number; year?: WrittenYear }
  | { pair: [number, number]; year?: WrittenYear };

const LONGEST = 60;
const WEEKDAY = /^\p{L}{2,12}\.?,\s+(?=[\p{L}\d])/u;
const TIME = /(?<=\d)T\d{2}(?::?\d{2})*(?:[Z.+-].*)?$|,?\s+\d{1,2}:\d{2}.*$/u;
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/u;
const NO_YEAR = /^--(\d{2})-?(\d{2})$/u;
const FIGURES = /^(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2})|\2)?(?:\s?г(?:ода|\.)?)?$/u;
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|-?го|\.)?[\s/-]*(?:of |de )?(\p{L}{3,12})\.?(?:[\s,/-]*(?:de )?(\d{4}|'?\d{2}))?(?:\s?г(?:ода|\.)?)?$/iu;
const MONTH_DAY = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}|'\d{2}))?$/iu;

/** Reads a date without asking whether there is such a day; undefined for what is none, or lacks its day. */
export function writtenDate(raw: string): WrittenDate | undefined {
  const text = raw.slice(0, LONGEST).trim().replace(WEEKDAY, '').replace(TIME, '').trim();
  return inFigures(text) ?? inWords(text);
}

function inFigures(text: string): WrittenDate | undefined {
  const [, , , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (day && (text.length >= 8 || /\D/u.test(text))) return date(month, day, text.slice(0, 4));
  const [, bareMonth = '', bareDay = ''] = NO_YEAR.exec(text) ?? [];
  if (bareDay) return date(bareMonth, bareDay);
  const [, first = '', sign, second = '', year] = FIGURES.exec(text) ?? [];
  if (second === '') return undefined;
  // Dots are written by countries that begin with the day.
  return sign === '.'
    ? date(second, first, year)
    : { pair: [Number(first), Number(second)], ...written(year) };
}

function inWords(text: string): WrittenDate | undefined {
  const [, day = '', word = '', year] = DAY_MONTH.exec(text) ?? [];
  const [, otherWord = '', otherDay = '', otherYear] = MONTH_DAY.exec(text) ?? [];
  const month = monthNamed(word || otherWord);
  if (month === undefined) return undefined;
  return { month, day: Number(day || otherDay), ...written(year ?? otherYear) };
}

function date(month: string, day: string, year?: string): WrittenDate {
  return { month: Number(month), day: Number(day), ...written(year) };
}

function written(year: string | undefined): { year?: WrittenYear } {
  return year === undefined ? {} : { year: { figures: year.replace("'", '') } };
}

/**
 * The order in which a file writes day and month, told by all of its dates in figures: one above 12 gives it away.
 * Undefined where none does, or where they disagree.
 */
export function orderOf(texts: Iterable<string>): DateOrder | undefined {
  const seen = new Set<DateOrder>();
  for (const text of texts) {
    const written = writtenDate(text);
    if (!written || !('pair' in written)) continue;
    const [first, second] = written.pair;
    if (first > 12 && second <= 12) seen.add('day-first');
    if (second > 12 && first <= 12) seen.add('month-first');
  }
  const [order] = seen;
  return seen.size === 1 ? order : undefined;
}
