import { addBusinessDays, addMinutes, addMonths } from 'date-fns';
import type { Day, Due } from '../../model/time.ts';
import { addDays, dayOf, momentOf, wallTimeOf } from '../wall.ts';

const UNIT = 'minute|hour|chasa|chas|workday|day|dnya|week|fortnight|month|quarter|year';
/** A length of time in signs: "two weeks", "an hour and a half", "1 day 3 hours". */
export const SPAN = `(?:(?:#[\\d.]+ )?(?:half )?(?:${UNIT})(?: half)?)(?: #[\\d.]+ (?:${UNIT}))*`;
/** The unit before its number: «дня через три», «через недели две». */
export const INVERTED = `(?:(?:${UNIT}) inverted #[\\d.]+|inverted (?:${UNIT}) #[\\d.]+)`;
const PART = new RegExp(`(?:#(?<count>[\\d.]+) )?(?<before>half )?(?<unit>${UNIT})(?<after> half)?`, 'gu');

/** A length of time in the units that the calendar knows. */
export type Span = { months: number; days: number; workdays: number; minutes: number };

const LENGTHS: Record<string, Partial<Span>> = {
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  chas: { minutes: 60 },
  chasa: { minutes: 60 },
  workday: { workdays: 1 },
  day: { days: 1 },
  dnya: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
};
const HALF_MONTH = 15;
/** About a hundred years; hours and minutes end with a month of them. */
const LARGEST: Span = { months: 1200, days: 36_500, workdays: 26_000, minutes: 50_000 };
const UNITS = ['months', 'days', 'workdays', 'minutes'] as const;

/** Reads a length of time; `undefined` when it is none that can be counted exactly ("1.3 days"), or nothing at all. */
export function spanOf(signs: string): Span | undefined {
  const words = signs.replace(/^(?:at )?(?:inverted )?(\w+)(?: inverted)? (#[\d.]+)$/u, '$2 $1');
  const total: Span = { months: 0, days: 0, workdays: 0, minutes: 0 };
  for (const { groups } of words.matchAll(PART)) {
    const half = groups?.before || groups?.after ? 0.5 : 0;
    const whole = groups?.count === undefined ? (groups?.before ? 0 : 1) : Number(groups.count);
    const length = LENGTHS[groups?.unit ?? ''] ?? {};
    total.months += (length.months ?? 0) * (whole + half);
    total.days += (length.days ?? 0) * (whole + half);
    total.workdays += (length.workdays ?? 0) * (whole + half);
    total.minutes += (length.minutes ?? 0) * (whole + half);
  }
  return countable(withHalfMonth(total));
}

function withHalfMonth(span: Span): Span {
  return span.months % 1 === 0.5
    ? { ...span, months: span.months - 0.5, days: span.days + HALF_MONTH }
    : span;
}

function countable(span: Span): Span | undefined {
  const amounts = Object.values(span);
  const sensible = UNITS.every(unit => Number.isInteger(span[unit]) && span[unit] <= LARGEST[unit]);
  const mixed = span.workdays > 0 && span.months + span.days + span.minutes > 0;
  return sensible && !mixed && amounts.some(amount => amount > 0) ? span : undefined;
}

/** The moment a span after `now`: a time when the span has hours or minutes, else a day. */
export function later(now: Date, span: Span): Due {
  const day = dayLater(dayOf(now), span);
  if (span.minutes === 0) return day;
  return wallTimeOf(addMinutes(atTimeOf(now, day), span.minutes));
}

/** The moment a span before `now`. */
export function earlier(now: Date, { months, days, workdays, minutes }: Span): Due {
  // `0 - x`, because date-fns would keep a negative zero.
  return later(now, { months: 0 - months, days: 0 - days, workdays: 0 - workdays, minutes: 0 - minutes });
}

/** The day a span of days after another one. A month after 31 January is the end of February. */
export function dayLater(day: Day, { months, days, workdays }: Span): Day {
  const month = dayOf(addMonths(momentOf(day), months));
  return workdays === 0 ? addDays(month, days) : dayOf(addBusinessDays(momentOf(month), workdays));
}

function atTimeOf(now: Date, day: Day): Date {
  if (day === dayOf(now)) return now;
  const moment = momentOf(day);
  moment.setHours(now.getHours(), now.getMinutes());
  return moment;
}
