import type { FollowUp } from '../model/follow-up.ts';
import { toFollowUp, toStoredFollowUp } from './records.ts';
import type { Store, StoredFollowUp } from './schema.ts';
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
  const transaction = writing(store);
  const followUps = transaction.objectStore('followUps');
  for (const { id, due } of announced) {
    const stored = await followUps.get(id);
    if (stored?.toAnnounce === due) await followUps.put(asAnnounced(stored));
  }
  if (digest) await transaction.objectStore('settings').put({ name: 'digest', ...digest });
  await transaction.done;
}

/**
 * The same for all promises in ranges of due moments that were not announced, however many: a background that ends
 * before it is through has noted none, and finds the one notification that stands for them.
 */
export async function markAllAnnounced(
  store: Store,
  ranges: readonly IDBKeyRange[],
  digest?: Digest,
): Promise<void> {
  const transaction = writing(store);
  const index = transaction.objectStore('followUps').index('toAnnounce');
  try {
    for (const range of ranges) {
      for await (const cursor of index.iterate(range)) await cursor.update(asAnnounced(cursor.value));
    }
    if (digest) await transaction.objectStore('settings').put({ name: 'digest', ...digest });
  } catch (error) {
    // Without this, what was written until then would stay.
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
}

function writing(store: Store) {
  return store.transaction(['followUps', 'settings'], 'readwrite', { durability: 'strict' });
}

function asAnnounced(stored: StoredFollowUp): StoredFollowUp {
  return toStoredFollowUp({ ...toFollowUp(stored), announced: stored.due });
}
