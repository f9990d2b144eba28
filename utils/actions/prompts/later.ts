import type { FollowUpRow } from '../../model/views.ts';
import { readOpenBetween } from '../../store/reads/due.ts';
import type { Store } from '../../store/schema.ts';
import { addDays, dayOf } from '../../time/wall.ts';
import { DAYS_AHEAD } from './today.ts';

/** Open promises that come after what today's list looks ahead to, the earliest first. */
export function readLater(store: Store, now: Date, limit: number): Promise<FollowUpRow[]> {
  return readOpenBetween(store, addDays(dayOf(now), DAYS_AHEAD + 1), undefined, limit);
}
