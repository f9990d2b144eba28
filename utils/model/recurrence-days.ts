/** The codes of the weekdays in rules, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WORKDAYS = 'MO,TU,WE,TH,FR';

/** Which days of a unit: `nth` counts from its beginning, or from its end (-1). Weekdays are 1 (Monday) to 7. */
export type RepeatDays =
  /** The day that the first occurrence has. */
  | { kind: 'same' }
  | { kind: 'weekdays'; weekdays: number[] }
  | { kind: 'nthWeekdays'; nths: { nth: number; weekday: number }[] }
  /** The first or last of Monday to Friday. */
  | { kind: 'workday'; nth: 1 | -1 }
  | { kind: 'monthDays'; days: number[] }
  /** The 29th, 30th or 31st, or the last day of a month that is shorter. */
  | { kind: 'atMost'; day: number };

/** Reads the days out of the parts of a rule. */
export function daysOf(parts: Map<string, string>): RepeatDays | undefined {
  const [byDay, byMonthDay] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  const position = parts.get('BYSETPOS');
  if (byDay !== undefined && byMonthDay !== undefined) return undefined;
  if (byDay !== undefined) return position === undefined ? weekdaysIn(byDay) : positionIn(byDay, position);
  if (byMonthDay !== undefined)
    return position === undefined ? monthDaysIn(byMonthDay) : atMost(byMonthDay, position);
  return position === undefined ? { kind: 'same' } : undefined;
}

function weekdaysIn(list: string): RepeatDays | undefined {
  const found = list.split(',').map(one => /^(?:([+-]?\d)(?=[A-Z]))?([A-Z]{2})$/u.exec(one));
  const nths = found.map(match => ({
    nth: Number(match?.[1] ?? 0),
    weekday: WEEKDAYS.indexOf(match?.[2] ?? '') + 1,
  }));
  if (nths.some(({ weekday }) => weekday === 0) || new Set(list.split(',')).size < nths.length)
    return undefined;
  if (nths.every(({ nth }) => nth === 0)) {
    return { kind: 'weekdays', weekdays: nths.map(({ weekday }) => weekday).sort() };
  }
  return nths.every(({ nth }) => isRank(nth)) ? { kind: 'nthWeekdays', nths } : undefined;
}

const isRank = (nth: number) => nth === -1 || (nth >= 1 && nth <= 5);

function positionIn(byDay: string, position: string): RepeatDays | undefined {
  const nth = numberIn(position, -1, 5);
  if (nth === undefined || !isRank(nth)) return undefined;
  if (WEEKDAYS.includes(byDay)) {
    return { kind: 'nthWeekdays', nths: [{ nth, weekday: WEEKDAYS.indexOf(byDay) + 1 }] };
  }
  return byDay === WORKDAYS && (nth === 1 || nth === -1) ? { kind: 'workday', nth } : undefined;
}

function monthDaysIn(list: string): RepeatDays | undefined {
  const read = list.split(',').map(one => numberIn(one, -1, 31) ?? 0);
  const isWhole = !read.includes(0) && new Set(read).size === read.length;
  return isWhole ? { kind: 'monthDays', days: read.sort(byPlaceInMonth) } : undefined;
}

/** -1 is the last day. */
const byPlaceInMonth = (a: number, b: number) => ((a + 32) % 32) - ((b + 32) % 32);

function atMost(list: string, position: string): RepeatDays | undefined {
  const day = [29, 30, 31].find(one => list === listUpTo(one));
  return position === '-1' && day !== undefined ? { kind: 'atMost', day } : undefined;
}

const listUpTo = (day: number) => [28, 29, 30, 31].filter(one => one <= day).join(',');

/** The parts of a rule that name its days. */
export function writeDays(on: RepeatDays): string[] {
  const code = (weekday: number) => WEEKDAYS[weekday - 1];
  switch (on.kind) {
    case 'same':
      return [];
    case 'weekdays':
      return [`BYDAY=${on.weekdays.map(code).join(',')}`];
    case 'nthWeekdays':
      return [`BYDAY=${on.nths.map(({ nth, weekday }) => `${nth}${code(weekday)}`).join(',')}`];
    case 'workday':
      return [`BYDAY=${WORKDAYS}`, `BYSETPOS=${on.nth}`];
    case 'monthDays':
      return [`BYMONTHDAY=${on.days.join(',')}`];
    case 'atMost':
      return [`BYMONTHDAY=${listUpTo(on.day)}`, 'BYSETPOS=-1'];
  }
}

/** A whole number from `least` to `most`. */
export function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^[+-]?\d{1,3}$/u.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
