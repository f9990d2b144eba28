import type { FollowUp } from '../model/follow-up.ts';
import { toFollowUp, toStoredFollowUp } from './records.ts';
import type { Store } from './schema.ts';
import type { StoredDigest } from './single-records.ts';

/** The day of the last digest, and what it and those before it told, the latest first. */
export type Digest = Omit<StoredDigest, 'name'>;

/** The last digest; undefined before the first one. */
export async function readDigest(store: Store): Promise<Digest | undefined> {
  const stored = await store.get('settings', 'digest');
  return stored?.name === 'digest' ? stored : undefined;
}

/**
 * Notes that promises were announced for their due moments, and what a digest told, all in one transaction. The
 * background's own bookkeeping: it is no user action, so it is not in the journal and stands in no undo's way. A
 * promise that has moved on meanwhile is left alone.
 */
export async function markAnnounced(
  store: Store,
  announced: readonly FollowUp[],
  digest?: Digest,
): Promise<void> {
  const transaction = store.transaction(['followUps', 'settings'], 'readwrite', { durability: 'strict' });
  const followUps = transaction.objectStore('followUps');
  for (const { id, due } of announced) {
    const stored = await followUps.get(id);
    if (stored?.toAnnounce !== due) continue;
    await followUps.put(toStoredFollowUp({ ...toFollowUp(stored), announced: due }));
  }
  if (digest) await transaction.objectStore('settings').put({ name: 'digest', ...digest });
  await transaction.done;
}
