import type { FreshStartOffer } from '../../model/fresh-start.ts';
import type { Day } from '../../model/time.ts';
import {
  daysToSpread,
  freshStartReason,
  lateSince,
  MANY_LATE,
  mayOfferAgain,
} from '../../relations/fresh-start.ts';
import { NEVER_HERE, recentAbsence } from '../../relations/presence.ts';
import { isQuietDay } from '../../relations/quiet.ts';
import { readFreshStartAnswer, readPresence } from '../../store/presence.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { countWaiting, readWaiting, type Waiting } from '../../store/reads/waiting.ts';
import { ALL_STORES, type Store } from '../../store/schema.ts';
import { daysBetween } from '../../time/days.ts';
import { addDays, dayOf, dueDay } from '../../time/wall.ts';

/** Most promises, and most contacts to be in touch with, that one fresh start moves. */
export const MOST_MOVED = 1000;

/**
 * The offer to spread what is past over the next days; undefined while there is no reason for one. As long as little
 * waits this reads some keys only.
 */
export async function readFreshStart(store: Store, now: Date): Promise<FreshStartOffer | undefined> {
  const today = dayOf(now);
  const [settings, presence, answeredOn] = await Promise.all([
    readSettings(store),
    readPresence(store),
    readFreshStartAnswer(store),
  ]);
  if (isQuietDay(settings, today) || !mayOfferAgain(answeredOn, today)) return undefined;
  const away = recentAbsence(presence ?? NEVER_HERE, today);
  if (!away && (await countWaiting(store, lateSince(today), MANY_LATE)) < MANY_LATE) return undefined;

  const waiting = await readWaiting(store.transaction(ALL_STORES), today, MOST_MOVED);
  const reason = freshStartReason({ today, isBack: away !== undefined, waiting: daysOf(waiting) });
  if (!reason) return undefined;
  const past = pastOf(waiting, today);
  const [promises, suggestions] = [past.promises.length, past.suggestions.length];
  return {
    reason,
    awayDays: away && reason === 'away' ? daysBetween(away.from, away.to) : 0,
    promises,
    suggestions,
    days: daysToSpread(promises, suggestions, settings),
  };
}

/** What waits since before today. */
export function pastOf({ promises, suggestions }: Waiting, today: Day): Waiting {
  const yesterday = addDays(today, -1);
  return {
    promises: promises.filter(({ due }) => dueDay(due) <= yesterday),
    suggestions: suggestions.filter(({ since }) => since <= yesterday),
  };
}

function daysOf({ promises, suggestions }: Waiting): Day[] {
  return [...promises.map(({ due }) => dueDay(due)), ...suggestions.map(({ since }) => since)];
}
