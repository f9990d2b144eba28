import type { Day } from '../../model/time.ts';
import { addDays } from '../wall.ts';
import {
  dayAndMonth,
  dayIn,
  dayOfMonth,
  type Period,
  type Position,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekdayOfWeek,
} from './calendar.ts';
import { MONTH_RULES, RANKED_RULES } from './month-rules.ts';
import { find, type Hit, replace } from './phrase.ts';
import { AHEAD, aheadIn, JOINT, positionIn, type Rule, rule } from './rule.ts';
import { dayLater, SPAN, spanOf } from './spans.ts';
import type { Token } from './tokens.ts';
import { WEEKEND_RULES } from './weekends.ts';

const weekday = (hit: Hit) => hit.number('weekday') ?? 1;

const WEEK = '(?:(?:next|this|last) week|week afternext|afternext week)';
const IN_WEEKS = '(?:in|via) (?:#(?<weeks>\\d+) )?week';
const D = 'D(?<weekday>\\d)';

/*
 * What is decided here, in both languages alike:
 * - "Friday" is the next Friday after today; on a Friday it is a week away.
 * - "this Friday" and "next Friday" are the Fridays of this week and of the next one, Monday to Sunday.
 * - "next month" is its first day, "next week" its Monday; "this month" is its last day, "this week" its Friday.
 * - What names no period ("at the end of the month", "on the 15th", "in August") is the next such day.
 */
const RULES: readonly Rule[] = [
  ...RANKED_RULES,
  // Weekdays
  rule(`${D} ${JOINT}${WEEK}`, (hit, today) => inWeek(hit, today)),
  rule(`${WEEK} ${JOINT}${D}`, (hit, today) => inWeek(hit, today)),
  rule(`${IN_WEEKS} ${JOINT}${D}`, (hit, today) =>
    weekdayOfWeek(today, weekday(hit), hit.number('weeks') ?? 1),
  ),
  rule(`${D} ${IN_WEEKS}`, (hit, today) => weekdayOfWeek(today, weekday(hit), hit.number('weeks') ?? 1)),
  rule(`next ${D}`, (hit, today) => weekdayOfWeek(today, weekday(hit), 1)),
  rule(`this ${D}`, (hit, today) => weekdayOfWeek(today, weekday(hit), 0)),
  rule(`last ${D}`, (hit, today) => weekdayBefore(today, weekday(hit))),
  rule(`(?<!(?:^| )(?:for|at) )(?:in )?${SPAN} from ${D}`, (hit, today) =>
    after(weekdayAfter(today, weekday(hit)), hit),
  ),
  rule(`(?:in )?(?:#(?<weeks>\\d+) )?week ${JOINT}${D}`, (hit, today) =>
    addDays(weekdayAfter(today, weekday(hit)), 7 * (hit.number('weeks') ?? 1)),
  ),
  rule(`fortnight ${JOINT}${D}`, (hit, today) => addDays(weekdayAfter(today, weekday(hit)), 14)),
  rule(`${D} week`, (hit, today) => addDays(weekdayAfter(today, weekday(hit)), 7)),
  rule(`${D} ${JOINT}o(?<day>\\d+)`, weekdayAndDate),
  rule(`o(?<day>\\d+) ${JOINT}${D}`, weekdayAndDate),
  rule(`${D} d(?<day>\\d+)\\.(?<month>\\d+)`, weekdayAndDate),
  rule(`d(?<day>\\d+)\\.(?<month>\\d+) ${D}`, weekdayAndDate),
  // Not with an unknown word between: "on Whit Monday" is another day.
  // Nor before one: "Monday blues".
  rule(`(?:coming )?(?<!(?:^| )(?:at|on) _ )(?<=(?:at|on|for|until|coming) )${D}`, (hit, today) =>
    weekdayAfter(today, weekday(hit)),
  ),
  rule(`${D}(?! (?:_|w))(?<!(?:^| )(?:at|on) _ D\\d)`, (hit, today) => weekdayAfter(today, weekday(hit))),

  ...WEEKEND_RULES,

  // Days counted from today
  rule('fortnight (?:from |on )?T(?<days>\\d)', (hit, today) =>
    addDays(today, (hit.number('days') ?? 0) + 14),
  ),
  rule('(?:#(?<weeks>\\d+) )?week (?:from |on )?T(?<days>\\d)', (hit, today) =>
    addDays(today, (hit.number('days') ?? 0) + 7 * (hit.number('weeks') ?? 1)),
  ),
  rule('T(?<days>\\d) week', (hit, today) => addDays(today, (hit.number('days') ?? 0) + 7)),
  rule(`(?:in )?${SPAN} from T(?<days>\\d)`, (hit, today) =>
    after(addDays(today, hit.number('days') ?? 0), hit),
  ),
  rule('next workday', (_, today) => dayLater(today, { months: 0, days: 0, workdays: 1, minutes: 0 })),
  rule('T(?<days>-?\\d)', (hit, today) => addDays(today, hit.number('days') ?? 0)),

  ...MONTH_RULES,

  // Periods
  rule(
    '(?:in )?(?:start|middle|end) (?:(?:next|this|last|coming|afternext) )?(?:week|month|quarter|year)',
    period,
  ),
  rule('(?:in )?(?:next|this|last|coming|afternext) (?:week|month|quarter|year)', period),
  rule('(?:in )?(?:week|month) afternext', period),
];

/** Puts `DAY` in the place of the first phrase that names a day, and gives that day. */
export function readDay(
  tokens: readonly Token[],
  today: Day,
): { day: Day | undefined; tokens: readonly Token[] } {
  for (const [source, meaning] of RULES) {
    const hit = find(tokens, source);
    const day = hit && meaning(hit, today);
    if (hit) return { day, tokens: replace(tokens, withoutJoint(hit), signOf(hit)) };
  }
  return { day: undefined, tokens };
}

/** "Tomorrow" names its day alone, "Monday" may be part of a longer name. */
const signOf = ({ words }: Hit) => (/D\d/u.test(words) ? 'DAY' : 'SPAN');

/** A joint stays where it is: "this on Friday" is not "this Friday". */
function withoutJoint({ from, to, words }: Hit): Pick<Hit, 'from' | 'to'> {
  return { from: /^(?:at|on) /u.test(words) ? from + 1 : from, to };
}

function inWeek(hit: Hit, today: Day): Day {
  return weekdayOfWeek(today, weekday(hit), AHEAD[aheadIn(hit) ?? 'this'] ?? 0);
}

/** "Friday 27th", «27.11 (пт)»: nothing when the two contradict each other. */
function weekdayAndDate(hit: Hit, today: Day): Day | undefined {
  const [date, month] = [hit.number('day') ?? 0, hit.number('month')];
  const day = month === undefined ? dayOfMonth(date, today) : dayAndMonth(date, month, today);
  return day !== undefined && weekdayOf(day) === weekday(hit) ? day : undefined;
}

function after(day: Day, hit: Hit): Day | undefined {
  const span = spanOf(hit.words.slice(0, hit.words.lastIndexOf(' from')));
  return span && span.minutes === 0 ? dayLater(day, span) : undefined;
}

function period(hit: Hit, today: Day): Day | undefined {
  const name = (['week', 'month', 'quarter', 'year'] as const).find(unit =>
    hit.words.split(' ').includes(unit),
  );
  return name && dayInPeriod(name, positionIn(hit.words), aheadIn(hit), today);
}

function dayInPeriod(
  name: Period,
  position: Position | undefined,
  which: string | undefined,
  today: Day,
): Day | undefined {
  if (which !== undefined) {
    return dayIn(name, position ?? (which === 'this' ? 'end' : 'start'), AHEAD[which] ?? 0, today);
  }
  const day = dayIn(name, position ?? 'end', 0, today);
  return day < today ? dayIn(name, position ?? 'end', 1, today) : day;
}
