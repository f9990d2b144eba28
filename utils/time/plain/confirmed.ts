import type { Day } from '../../model/time.ts';
import { addDays } from '../wall.ts';
import { weekdayOf } from './calendar.ts';
import type { Token } from './tokens.ts';

/** What may name the day once more: a weekday, a day counted from today, a day of the month, with their figures. */
const NAME = /^(?:D(?<weekday>\d)|T(?<ahead>-?\d)|o(?<date>\d+))$/u;

/**
 * The tokens without what names the day that was found a second time: "27 November (Friday)", "tomorrow (Wed)". Only
 * beside that day, and only what agrees with it: "tomorrow, Thursday" on a Tuesday stays as it is.
 */
export function withoutConfirmations(tokens: readonly Token[], day: Day, today: Day): readonly Token[] {
  return tokens.filter(({ sign }, index) => {
    const [previous, next] = [neighbour(tokens, index, -1), neighbour(tokens, index, 1)];
    const isBeside = [previous, next].some(name => name === 'DAY' || name === 'SPAN');
    return !isBeside || next === '_' || !agrees(sign, day, today);
  });
}

/** The next sign in a direction, but for «в» and "on". */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): string | undefined {
  const sign = tokens[index + step]?.sign;
  return sign === 'at' || sign === 'on' ? tokens[index + 2 * step]?.sign : sign;
}

function agrees(sign: string, day: Day, today: Day): boolean {
  const { weekday, ahead, date } = NAME.exec(sign)?.groups ?? {};
  if (weekday !== undefined) return Number(weekday) === weekdayOf(day);
  if (ahead !== undefined) return addDays(today, Number(ahead)) === day;
  return date !== undefined && Number(date) === Number(day.slice(8, 10));
}
