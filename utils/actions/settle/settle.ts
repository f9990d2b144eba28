import type { Store } from '../../store/schema.ts';
import { dayOf } from '../../time/wall.ts';
import { moveBack } from './move-back.ts';
import { moveOn } from './move-on.ts';
import { recount } from './recount.ts';

/**
 * The background's own bookkeeping, in no journal: contacts follow the changed rhythm of their group, and occasions
 * that passed without an answer move on to next year, and back if only the clock was ahead. Does one batch of each; true when there may be more to do.
 * What was done stays done when the worker dies, and goes on from there.
 */
export async function settle(store: Store, now: Date): Promise<boolean> {
  const isCounting = await recount(store);
  const today = dayOf(now);
  const isMovingBack = await moveBack(store, today);
  const isMoving = await moveOn(store, today);
  return isCounting || isMovingBack || isMoving;
}
