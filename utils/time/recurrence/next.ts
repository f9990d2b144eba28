import { RRule } from 'rrule';
import * as v from 'valibot';
import { type Recurrence, type Rule, readRule, ruleOf } from '../../model/recurrence.ts';
import { type Day, DaySchema, type Due, WallTimeSchema } from '../../model/time.ts';
import { weekdayOf } from '../plain/calendar.ts';
import { dueDay, isAllDay } from '../wall.ts';

/** How far ahead an occurrence is looked for. */
const FARTHEST_YEARS = 50;

/**
 * The first occurrence of a rule strictly after `after`, all day or at the time of day of `start`, the first due
 * moment of the series: skipped weeks and months are counted from it. `undefined` when none comes any more.
 */
export function nextOccurrence(rule: Rule, after: Due, start: Due = after): Due | undefined {
  const recurrence = readRule(pinned(rule, start));
  if (!recurrence) return undefined;
  const series = seriesOf(recurrence, dueDay(start), yearsAfter(after > start ? after : start));
  const at = (day: Date) => dueOn(day.toISOString().slice(0, 10), start);
  let day = series.after(utc(dueDay(after)), true);
  // The day of `after` itself counts when the time of day comes later than that.
  if (day && at(day) <= after) day = series.after(day);
  const next = day ? at(day) : undefined;
  const isOver = next !== undefined && recurrence.until !== undefined && dueDay(next) > recurrence.until;
  return isOver ? undefined : next;
}

/**
 * A rule with the day that `start` has written out, so that a promise put off, or one on the 31st, does not drift.
 * A month without that day has it on its last.
 */
export function pinned(rule: Rule, start: Due): Rule {
  const recurrence = readRule(rule);
  if (recurrence?.on.kind !== 'same') return rule;
  const day = dueDay(start);
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  switch (recurrence.unit) {
    case 'day':
      return rule;
    case 'week':
      return ruleOf({ ...recurrence, on: { kind: 'weekdays', weekdays: [weekdayOf(day)] } }) ?? rule;
    case 'month':
      return (
        ruleOf({ ...recurrence, on: date > 28 ? { kind: 'atMost', day: date } : monthDay(date) }) ?? rule
      );
    case 'year': {
      const isLeapDay = month === 2 && date === 29;
      return (
        ruleOf({ ...recurrence, month, on: isLeapDay ? { kind: 'atMost', day: date } : monthDay(date) }) ??
        rule
      );
    }
  }
}

const monthDay = (day: number): Recurrence['on'] => ({ kind: 'monthDays', days: [day] });

/** Days are UTC midnights, as the library wants them: no clock change moves them. */
function seriesOf(recurrence: Recurrence, start: Day, farthest: Date): RRule {
  const options = RRule.parseString(ruleOf(recurrence) ?? '');
  return new RRule({ ...options, wkst: RRule.MO, dtstart: utc(start), until: farthest });
}

const utc = (day: Day) => new Date(`${day}T00:00Z`);

function yearsAfter(due: Due): Date {
  const day = utc(dueDay(due));
  day.setUTCFullYear(day.getUTCFullYear() + FARTHEST_YEARS);
  return day;
}

function dueOn(day: string, start: Due): Due {
  return isAllDay(start) ? v.parse(DaySchema, day) : v.parse(WallTimeSchema, `${day}${start.slice(10)}`);
}
