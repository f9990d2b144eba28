import type { Presence } from '../model/fresh-start.ts';
import type { Day } from '../model/time.ts';
import { daysBetween, latest } from '../time/days.ts';

/** Days without a visit that count as an absence. */
export const IDLE_DAYS = 14;
/** Days after the return during which an absence still matters. */
export const RETURN_DAYS = 7;
/** How many days of visits are remembered: enough to bridge a clock that was wrong for a while. */
const MOST_DAYS = 5;

/** Somebody who was never here. */
export const NEVER_HERE: Presence = { days: [] };

/**
 * Notes a visit; the same object when the day is noted already. An absence is told by the nearest remembered day
 * before: a clock that was set back and is right again makes none, and one that a wrong clock made is forgotten.
 */
export function visitedOn(presence: Presence, today: Day): Presence {
  if (presence.days.includes(today)) return presence;
  const before = latest(...presence.days.filter(day => day < today));
  const days = [...presence.days, today].slice(-MOST_DAYS);
  const away =
    before !== undefined && daysBetween(before, today) >= IDLE_DAYS
      ? { from: before, to: today }
      : recentAbsence(presence, today);
  return { days, ...(away && { away }) };
}

/** The absence from which the user came back within the last days, if there was one. */
export function recentAbsence({ away }: Presence, today: Day): Presence['away'] {
  if (!away) return undefined;
  const days = daysBetween(away.to, today);
  return days >= 0 && days < RETURN_DAYS ? away : undefined;
}
