import type { FollowUp } from '../model/follow-up.ts';
import { toFollowUp, toStoredFollowUp } from './records.ts';
import type { Store } from './schema.ts';

/**
 * Notes that promises were announced for their due moments, all in one transaction. The background's own
 * bookkeeping: it is no user action, so it is not in the journal and stands in no undo's way. A promise that has
 * moved on meanwhile is left alone.
 */
export async function markAnnounced(store: Store, announced: readonly FollowUp[]): Promise<void> {
  const transaction = store.transaction('followUps', 'readwrite', { durability: 'strict' });
  for (const { id, due } of announced) {
    const stored = await transaction.store.get(id);
    if (stored?.toAnnounce !== due) continue;
    await transaction.store.put(toStoredFollowUp({ ...toFollowUp(stored), announced: due }));
  }
  await transaction.done;
}
