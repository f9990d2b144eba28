import type { Day } from '../../model/time.ts';
import { addDays } from '../wall.ts';
import {
  calendarDay,
  dayAndMonth,
  dayIn,
  dayOfMonth,
  dayOfMonthAhead,
  lastWorkday,
  nthWeekday,
  weekdayOf,
} from './calendar.ts';
import type { Hit } from './phrase.ts';
import { AHEAD, aheadIn, positionIn, type Rule, rule } from './rule.ts';

const RANK = '(?:[ro](?<nth>[1-4])|last|r-1)';
const MONTH = '(?:(?:in|at) )?(?:(?:next|this|last|coming) )?month';
const NAMED = '(?:(?:in|at) )?M(?<month>\\d+)(?: (?:#(?<year>20\\d\\d)|(?:this|next) year))?';
const YEAR = '(?: (?:#(?<year>20\\d\\d)(?: year)?|(?:this|next) year))';
/** Those that are no names and no verbs. */
const MONTHS_ONLY = '(?<month>1|2|7|9|10|11|12)';

/** "The first Monday of December", «в последний рабочий день месяца». */
export const RANKED_RULES: readonly Rule[] = [
  rule(`${RANK} (?:D(?<weekday>\\d)|workday|day) ${MONTH}`, ranked),
  rule(`${RANK} (?:D(?<weekday>\\d)|workday|day) ${NAMED}`, ranked),
];

/** Days of a month and of a quarter: "the 5th", «в конце августа», "Q3". */
export const MONTH_RULES: readonly Rule[] = [
  rule('o(?<day>\\d+) (?:(?:at|on|in) )?(?:next|this|last) month', dayOfThatMonth),
  rule('(?:in )?(?:next|this|last) month (?:(?:at|on) )?o(?<day>\\d+)', dayOfThatMonth),
  rule('r(?<day>[1-4]) (?:next|this) month', dayOfThatMonth),
  rule('o(?<day>\\d+) month', (hit, today) => dayOfMonth(hit.number('day') ?? 0, today)),
  // Not "the 5th floor".
  rule('o(?<day>\\d+)(?! (?:_|month|year|week|day|workday|quarter|half))', (hit, today) =>
    dayOfMonth(hit.number('day') ?? 0, today),
  ),
  rule('d(?<day>\\d+)\\.(?<month>\\d+)', (hit, today) =>
    dayAndMonth(hit.number('day') ?? 0, hit.number('month') ?? 0, today),
  ),
  rule(`(?:in )?(?:start|middle|end) M(?<month>\\d+)${YEAR}?`, namedMonth),
  rule(`in M(?<month>\\d+)${YEAR}?`, namedMonth),
  rule(`M(?<month>\\d+)${YEAR}`, namedMonth),
  rule('(?:in )?(?:this|coming) M(?<month>\\d+)', namedMonth),
  rule(`at M${MONTHS_ONLY}`, namedMonth),
  rule('(?:in )?(?:start|middle|end) #(?<year>20\\d\\d)(?: year)?(?! _)', (hit, today) => {
    const first = calendarDay(hit.number('year') ?? 0, 1, 1);
    const day = first && dayIn('year', positionIn(hit.words) ?? 'start', 0, first);
    return day !== undefined && day >= today ? day : undefined;
  }),
  // Alone, because "may" and "march" are verbs as well.
  [/^(?:at )?M(?<month>\d+)(?: #(?<year>20\d\d))?$/u, namedMonth],
  rule(`(?:in|(?:in )?(?:start|middle|end)) Q(?<quarter>\\d)${YEAR}?`, quarter),
  rule(`Q(?<quarter>\\d)${YEAR}?(?! (?:_|w|#))`, quarter),
];

function dayOfThatMonth(hit: Hit, today: Day): Day | undefined {
  return dayOfMonthAhead(hit.number('day') ?? 0, AHEAD[aheadIn(hit) ?? 'this'] ?? 0, today);
}

/** The year that is named, or `undefined`. */
function yearIn(hit: Hit, today: Day): number | undefined {
  const which = / (?<which>this|next) year$/u.exec(hit.words)?.groups?.which;
  return (
    hit.number('year') ?? (which === undefined ? undefined : Number(today.slice(0, 4)) + (AHEAD[which] ?? 0))
  );
}

/** "The last Friday of the month": in the month that is named, or the first one where it is not over. */
function ranked(hit: Hit, today: Day): Day | undefined {
  const find = (first: Day) => rankedIn(hit, first);
  const month = hit.number('month');
  const thisYear = Number(today.slice(0, 4));
  if (month !== undefined) {
    const year = yearIn(hit, today);
    const firsts = (year === undefined ? [thisYear, thisYear + 1] : [year]).map(one =>
      calendarDay(one, month, 1),
    );
    return firsts
      .flatMap(first => (first && find(first)) ?? [])
      .find(day => year !== undefined || day >= today);
  }
  const which = /(?:^| )(?<which>next|this|last|coming) month/u.exec(hit.words)?.groups?.which;
  const ahead = which === undefined ? [0, 1] : [AHEAD[which] ?? 0];
  const days = ahead.flatMap(one => find(dayIn('month', 'start', one, today)) ?? []);
  return days.find(day => which !== undefined || day >= today);
}

function rankedIn(hit: Hit, first: Day): Day | undefined {
  const nth = hit.number('nth') ?? -1;
  const weekday = hit.number('weekday');
  if (weekday !== undefined) return nthWeekday(first, weekday, nth);
  if (hit.words.includes('workday')) return workday(first, nth);
  return nth === -1 ? dayIn('month', 'end', 0, first) : addDays(first, nth - 1);
}

function workday(first: Day, nth: number): Day | undefined {
  if (nth === -1) return lastWorkday(first);
  const days = Array.from({ length: 10 }, (_, index) => addDays(first, index));
  return days.filter(day => weekdayOf(day) <= 5)[nth - 1];
}

/** A month by its name: its first day, or its middle or end. While that month runs, only what is still ahead. */
function namedMonth(hit: Hit, today: Day): Day | undefined {
  const month = hit.number('month') ?? 0;
  const thisYear = Number(today.slice(0, 4));
  const named = yearIn(hit, today);
  const year = named ?? (month < Number(today.slice(5, 7)) ? thisYear + 1 : thisYear);
  const first = calendarDay(year, month, 1);
  const day = first && dayIn('month', positionIn(hit.words) ?? 'start', 0, first);
  return day !== undefined && named === undefined && day < today ? undefined : day;
}

/** A quarter by its number, by the same rules as a month. */
function quarter(hit: Hit, today: Day): Day | undefined {
  const number = hit.number('quarter') ?? 0;
  const thisYear = Number(today.slice(0, 4));
  const named = yearIn(hit, today);
  const thisQuarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const year = named ?? (number < thisQuarter ? thisYear + 1 : thisYear);
  const first = calendarDay(year, number * 3 - 2, 1);
  const day = first && dayIn('quarter', positionIn(hit.words) ?? 'start', 0, first);
  return day !== undefined && named === undefined && day < today ? undefined : day;
}
