import type { Rhythm } from '../../model/cadence.ts';
import { communityGroup } from '../../model/cadence-owner.ts';
import type { Community } from '../../model/community.ts';
import type { Gathering } from '../../model/gathering.ts';
import type { Day } from '../../model/time.ts';
import { toCommunity, toGathering } from '../records.ts';
import type { Store } from '../schema.ts';

/** Gatherings whose last day lies from `from` to `to`, at most `limit`. */
export async function readEndedBetween(
  store: Store,
  from: Day,
  to: Day,
  limit: number,
): Promise<Gathering[]> {
  const found = await store.getAllFromIndex('gatherings', 'endedOn', IDBKeyRange.bound(from, to), limit);
  return found.map(toGathering);
}

/** Communities that by a day have been quiet for their rhythm, the longest first, at most `limit`. */
export async function readQuietCommunities(
  store: Store,
  by: Day,
  limit: number,
): Promise<{ community: Community; rhythm: Rhythm }[]> {
  const range = IDBKeyRange.upperBound(by);
  const found = await store.getAllFromIndex('communities', 'nextTouchOn', range, limit);
  const cadences = store.transaction('cadences').store;
  const quiet = found.map(async stored => {
    const cadence = (await cadences.get(communityGroup(stored.id)))?.cadence;
    const rhythm = cadence === 'none' ? undefined : cadence;
    return rhythm ? [{ community: toCommunity(stored), rhythm }] : [];
  });
  return (await Promise.all(quiet)).flat();
}
