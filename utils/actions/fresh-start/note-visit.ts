import { NEVER_HERE, visitedOn } from '../../relations/presence.ts';
import { readPresence, writePresence } from '../../store/presence.ts';
import type { Store } from '../../store/schema.ts';
import { dayOf } from '../../time/wall.ts';

/**
 * Notes that the user is here: has opened what waits, or done anything. Writes once a day at most. True when it is the
 * first visit after an absence.
 */
export async function noteVisit(store: Store, now: Date): Promise<boolean> {
  const before = (await readPresence(store)) ?? NEVER_HERE;
  const after = visitedOn(before, dayOf(now));
  if (after === before) return false;
  await writePresence(store, after);
  return after.away !== undefined && after.away !== before.away;
}
