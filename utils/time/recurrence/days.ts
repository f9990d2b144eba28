import type { Recurrence } from '../../model/recurrence.ts';
import type { RepeatDays } from '../../model/recurrence-days.ts';

/** The month that signs name, 1 for January. */
export function monthIn(signs: readonly string[]): number | undefined {
  return figures(signs, /^M(\d+)$|^d\d+\.(\d+)$/u)[0];
}

/** The days that the signs of a rule name within its unit. */
export function daysIn(signs: readonly string[], unit: Recurrence['unit']): RepeatDays {
  const weekdays = figures(signs, /^D(\d)$/u);
  const nth = rankIn(signs);
  if (nth === undefined && weekdays.length > 0) return { kind: 'weekdays', weekdays };
  if (nth !== undefined && weekdays.length > 0) {
    return { kind: 'nthWeekdays', nths: weekdays.map(weekday => ({ nth, weekday })) };
  }
  if (signs.includes('workday')) return workdays(nth);
  if (nth !== undefined) return { kind: 'monthDays', days: [nth] };
  return unit === 'month' || unit === 'year' ? datesIn(signs) : { kind: 'same' };
}

function workdays(nth: number | undefined): RepeatDays {
  if (nth === undefined) return { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] };
  // A rank that no rule has is refused when the rule is made.
  return nth === 1 || nth === -1 ? { kind: 'workday', nth } : { kind: 'monthDays', days: [0] };
}

function datesIn(signs: readonly string[]): RepeatDays {
  const days = figures(afterCount(signs), /^o(\d+)$|^#(\d+)$|^d(\d+)\./u);
  const [day] = days;
  if (day === undefined) return { kind: 'same' };
  const isMonthly = !signs.some(sign => /^[Md]\d/u.test(sign));
  const leapDay = day === 29 && signs.some(sign => sign === 'M2' || sign.endsWith('.2'));
  return days.length === 1 && ((isMonthly && day > 28) || leapDay)
    ? { kind: 'atMost', day }
    : { kind: 'monthDays', days };
}

/** "first" is 1, "last" and "the end" are -1. */
function rankIn(signs: readonly string[]): number | undefined {
  if (signs.includes('last') || signs.includes('end')) return -1;
  if (signs.includes('start')) return 1;
  return figures(signs, /^r(-?\d)$/u)[0];
}

/** Without the figure that counts the units: "every 2 months", but not the day of "every 5 March". */
function afterCount(signs: readonly string[]): string[] {
  return signs.filter(
    (_, index) => signs[index - 1] !== 'every' || /^[oMd]\d/u.test(signs[index + 1] ?? signs[index] ?? ''),
  );
}

function figures(signs: readonly string[], source: RegExp): number[] {
  return signs.flatMap(sign => {
    const match = source.exec(sign);
    return match ? [Number(match.slice(1).find(group => group !== undefined))] : [];
  });
}
