import type { FreshStartOffer } from '../../model/fresh-start.ts';
import type { Day } from '../../model/time.ts';
import {
  daysToSpread,
  freshStartReason,
  lateBefore,
  MANY_LATE,
  mayOfferAgain,
} from '../../relations/fresh-start.ts';
import { NEVER_HERE, recentAbsence } from '../../relations/presence.ts';
import { isQuietDay } from '../../relations/quiet.ts';
import { readFreshStartAnswer, readPresence } from '../../store/presence.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { countWaiting, readOthers, type WaitingCount } from '../../store/reads/waiting.ts';
import { ALL_STORES, type Store } from '../../store/schema.ts';
import { daysBetween } from '../../time/days.ts';
import { addDays, dayOf } from '../../time/wall.ts';

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
  const transaction = store.transaction(ALL_STORES);
  if (!away && total(await countWaiting(transaction, [], lateBefore(today), MANY_LATE)) < MANY_LATE)
    return undefined;

  const tomorrow = addDays(today, 1);
  const others = await readOthers(transaction, tomorrow);
  const count = (before: Day) => countWaiting(transaction, others, before, MOST_MOVED);
  const [past, late, waiting] = await Promise.all([count(today), count(lateBefore(today)), count(tomorrow)]);
  const isBack = away !== undefined;
  const reason = freshStartReason({
    isBack,
    past: total(past),
    late: total(late),
    waiting: total(waiting),
  });
  if (!reason) return undefined;
  return {
    reason,
    awayDays: away && reason === 'away' ? daysBetween(away.from, away.to) : 0,
    ...past,
    days: daysToSpread(past.promises, past.suggestions, settings),
  };
}

function total({ promises, suggestions }: WaitingCount): number {
  return promises + suggestions;
}
