import { add, differenceInCalendarDays } from 'date-fns';
import type { CadenceUnit } from '../model/cadence.ts';
import type { Day } from '../model/time.ts';
import { dayOf, momentOf } from './wall.ts';

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(momentOf(to), momentOf(from));
}

/** The day so many units later: a month after 31 January is the last of February. */
export function addUnits(day: Day, count: number, unit: CadenceUnit): Day {
  const duration = unit === 'quarter' ? { months: 3 * count } : { [`${unit}s`]: count };
  return dayOf(add(momentOf(day), duration));
}

/** The later of some days; undefined when there is none. */
export function latest(...days: (Day | undefined)[]): Day | undefined {
  return days
    .filter(day => day !== undefined)
    .sort()
    .at(-1);
}
