import * as english from 'chrono-node/en';
import * as russian from 'chrono-node/ru';
import type { Day } from '../../model/time.ts';
import { calendarDay, dayAndMonth, weekdayOf } from './calendar.ts';
import { replace } from './phrase.ts';
import type { Token } from './tokens.ts';

/*
 * Dates of the calendar ("5 August", «15.08.2026») are chrono-node's part. Relative words are not: it reads
 * «5-го августа», «на следующей неделе» and «день рождения» silently wrong (2.10, November 2026).
 */

const READERS = { en: [english.strict, russian.strict], ru: [russian.strict, english.strict] };
/** Any month name or date in figures. */
const CALENDAR_SIGN = /^(?:M\d+|date)$/u;
/** In a leap year, so that 29 February is read; the year of a date without one is found out afterwards. */
const LEAP_YEAR = new Date(2028, 5, 15);

/**
 * Puts `DAY` in the place of a date of the calendar and gives that date. Unchanged tokens without a day: there
 * is none, or it is none to rely on (a range, a time zone, a weekday that does not fit).
 */
export function readDate(
  text: string,
  tokens: Token[],
  today: Day,
  language: 'en' | 'ru',
): { day: Day | undefined; tokens: Token[] } {
  const nothing = { day: undefined, tokens };
  if (!tokens.some(({ sign }) => CALENDAR_SIGN.test(sign))) return nothing;
  const { readable, places } = spelledOut(text, tokens);
  for (const reader of READERS[language]) {
    const [result, ...others] = reader.parse(readable, LEAP_YEAR);
    if (!result || others.length > 0 || result.end) continue;
    const { start, index } = result;
    const end = index + result.text.length;
    const stretch = covered(places, index, end);
    if (!stretch || !isPlain(places.slice(stretch.from, stretch.to), start)) continue;
    const year = yearAfter(tokens.slice(stretch.to), today);
    const day = dayFrom(start, today, year);
    const whole = year === undefined ? stretch : { ...stretch, to: stretch.to + 2 };
    if (day && !isLongAgo(text, tokens.slice(stretch.from, stretch.to), day, today))
      return { day, tokens: replace(tokens, whole, 'DAY') };
  }
  return nothing;
}

type Components = ReturnType<typeof english.strict.parse>[number]['start'];

/** The year of «5 марта следующего года», when tokens begin with it. */
function yearAfter(tokens: readonly Token[], today: Day): number | undefined {
  const [which, unit] = tokens;
  const ahead = { this: 0, next: 1 }[which?.sign ?? ''];
  return unit?.sign === 'year' && ahead !== undefined ? Number(today.slice(0, 4)) + ahead : undefined;
}

function dayFrom(start: Components, today: Day, named: number | undefined): Day | undefined {
  const isCertain = named !== undefined || start.isCertain('year');
  const [year, month, date] = [named ?? start.get('year'), start.get('month'), start.get('day')];
  if (!start.isCertain('day') || !start.isCertain('month')) return undefined;
  if (start.isCertain('hour') || start.isCertain('timezoneOffset')) return undefined;
  if (year === null || month === null || date === null) return undefined;
  const day = isCertain ? calendarDay(year, month, date) : dayAndMonth(date, month, today);
  if (day === undefined) return undefined;
  return start.isCertain('weekday') && start.get('weekday') !== weekdayOf(day) % 7 ? undefined : day;
}

/** "07.12.20" is a version or a number of something, unless the year is near: two figures do not tell a year of long ago. */
function isLongAgo(text: string, tokens: readonly Token[], day: Day, today: Day): boolean {
  const isShort = tokens.some(
    ({ sign, start, end }) =>
      sign === 'date' && /^\d{1,2}([./])\d{1,2}\1\d{2}г?$/u.test(text.slice(start, end)),
  );
  return isShort && Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 1;
}

/** Neither the beginning of something («с 5 августа») nor a year of two figures, which may as well be an hour. */
function isPlain(tokens: readonly Token[], start: Components): boolean {
  const signs = tokens.map(({ sign }) => sign);
  const fullYear = signs.some(sign => /^(?:#\d{4}|date)$/u.test(sign));
  return !signs.includes('from') && (fullYear || !start.isCertain('year'));
}

/** The tokens between two places of the text, if both are edges of tokens. */
function covered(tokens: readonly Token[], start: number, end: number) {
  const from = tokens.findIndex(token => token.end > start);
  const to = tokens.findLastIndex(token => token.start < end) + 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || first.start < start || last.end > end) return undefined;
  // A joint stays where it is.
  return { from: /^(?:at|on)$/u.test(first.sign) ? from + 1 : from, to };
}

const RUSSIAN_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** 5.8.2027 with the year first, since figures with dots are read by countries of different habits. */
function isoDate(source: string): string {
  const [day, month, year] = source.replace('г', '').split(/[.-]/u);
  if (day === undefined || month === undefined || year === undefined) return source;
  if (day.length === 4) return `${day}-${month}-${year}`;
  if (day.length > 2) return source;
  return `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What chrono-node is to read for one token: it wants no «-го» after a figure and Russian months in full. */
function spelling(text: string, { sign, start, end }: Token, besideMonth: boolean): string {
  const source = text.slice(start, end);
  if (sign === 'TIME' || (sign === '_' && /\d/u.test(source))) return '|';
  if (sign === 'date') return isoDate(source);
  if (/^[or]\d+$/u.test(sign)) return besideMonth ? sign.slice(1) : '|';
  if (/^#\d{4}$/u.test(sign)) return sign.slice(1);
  if (!/\p{Script=Cyrillic}/u.test(source)) return source;
  return sign.startsWith('M') ? (RUSSIAN_MONTHS[Number(sign.slice(1)) - 1] ?? source) : source;
}

/** The tokens as one text, and the place of each of them in it. */
function spelledOut(text: string, tokens: readonly Token[]): { readable: string; places: Token[] } {
  let readable = '';
  const isMonth = (token: Token | undefined) => token !== undefined && /^M\d/u.test(token.sign);
  const places = tokens.map((token, index) => {
    const word = spelling(text, token, isMonth(tokens[index - 1]) || isMonth(tokens[index + 1]));
    const start = readable.length;
    readable += `${word} `;
    return { sign: token.sign, start, end: start + word.length };
  });
  return { readable, places };
}
