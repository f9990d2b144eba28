import * as v from 'valibot';
import { daysOf, numberIn, type RepeatDays, WEEKDAYS, writeDays } from './recurrence-days.ts';
import { type Day, DaySchema } from './time.ts';

/** How something comes again: every `interval` units, on which days, up to and with `until`. */
export type Recurrence = {
  unit: 'day' | 'week' | 'month' | 'year';
  interval: number;
  /** Of a year: 1 is January. */
  month: number | undefined;
  on: RepeatDays;
  until: Day | undefined;
};

const UNITS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const LONGEST = 200;
const LARGEST_INTERVAL = 999;
const PARTS = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'WKST']);

/**
 * Reads a recurrence rule (RFC 5545, 3.3.10) that Kept can put into words: daily or rarer, without end or up to a
 * day. `undefined` for any other text, also for one that names a day that never comes.
 */
export function readRule(text: string): Recurrence | undefined {
  const parts = partsOf(text);
  const unit = unitOf(parts?.get('FREQ'));
  if (!parts || !unit) return undefined;
  const interval = numberIn(parts.get('INTERVAL') ?? '1', 1, LARGEST_INTERVAL);
  const until = parts.has('UNTIL') ? dayIn(parts.get('UNTIL')) : undefined;
  const month = parts.has('BYMONTH') ? numberIn(parts.get('BYMONTH'), 1, 12) : undefined;
  const on = daysOf(parts);
  const isWrong =
    interval === undefined ||
    on === undefined ||
    (parts.has('UNTIL') && until === undefined) ||
    (parts.has('BYMONTH') && month === undefined) ||
    !isWeekStartPlain(parts, unit, interval);
  if (isWrong || !fits(unit, month, on)) return undefined;
  return { unit, interval, month, on, until };
}

/** The rule of a recurrence, always written the same way; `undefined` when it is none that `readRule` reads. */
export function ruleOf({ unit, interval, month, on, until }: Recurrence): Rule | undefined {
  const parts = [
    `FREQ=${Object.entries(UNITS).find(([, one]) => one === unit)?.[0]}`,
    ...(interval !== 1 ? [`INTERVAL=${interval}`] : []),
    ...(month === undefined ? [] : [`BYMONTH=${month}`]),
    ...writeDays(on),
    ...(until === undefined ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
  ];
  const parsed = v.safeParse(RuleSchema, parts.join(';'));
  return parsed.success ? parsed.output : undefined;
}

/** A recurrence rule (RFC 5545) of the kind that `readRule` reads. */
export const RuleSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.check(text => readRule(text) !== undefined, 'no such rule'),
  v.brand('Rule'),
);
export type Rule = v.InferOutput<typeof RuleSchema>;

function partsOf(text: string): Map<string, string> | undefined {
  if (text.length > LONGEST) return undefined;
  const pairs = text
    .toUpperCase()
    .replace(/^RRULE:/u, '')
    .split(';')
    .map(pair => /^([A-Z]+)=([A-Z0-9,+-]+)$/u.exec(pair));
  const parts = new Map<string, string>();
  for (const pair of pairs) {
    const [, name = '', value = ''] = pair ?? [];
    if (!PARTS.has(name) || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts;
}

function unitOf(frequency: string | undefined): Recurrence['unit'] | undefined {
  return Object.entries(UNITS).find(([name]) => name === frequency)?.[1];
}

/** A day, or the day of a local time; a time in UTC is none, since its local day depends on the place. */
function dayIn(text: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6})?$/u.exec(text ?? '') ?? [];
  const parsed = v.safeParse(DaySchema, `${year}-${month}-${day}`);
  return parsed.success ? parsed.output : undefined;
}

/** Weeks begin on Monday; another beginning matters only where weeks are skipped. */
function isWeekStartPlain(parts: Map<string, string>, unit: Recurrence['unit'], interval: number): boolean {
  const start = parts.get('WKST') ?? 'MO';
  return start === 'MO' || (WEEKDAYS.includes(start) && (unit !== 'week' || interval === 1));
}

const KINDS: Record<Recurrence['unit'], RepeatDays['kind'][]> = {
  day: ['same'],
  week: ['same', 'weekdays'],
  month: ['same', 'nthWeekdays', 'workday', 'monthDays', 'atMost'],
  year: ['same', 'nthWeekdays', 'workday', 'monthDays', 'atMost'],
};

function fits(unit: Recurrence['unit'], month: number | undefined, on: RepeatDays): boolean {
  if (!KINDS[unit].includes(on.kind)) return false;
  const wantsMonth = unit === 'year' && on.kind !== 'same';
  if ((month !== undefined) !== wantsMonth) return false;
  if (month === undefined) return true;
  return on.kind === 'monthDays'
    ? on.days.every(day => day <= lengthOf(month))
    : on.kind !== 'atMost' || (month === 2 && on.day === 29);
}

/** Days that a month can have. */
function lengthOf(month: number): number {
  return new Date(Date.UTC(2028, month, 0)).getUTCDate();
}
