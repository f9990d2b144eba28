import type { ContactId } from '../../model/ids.ts';
import { OCCASION_KINDS, type Occasion, type OccasionKind } from '../../model/occasion.ts';
import { LIMITS } from '../../model/text.ts';
import type { Day } from '../../model/time.ts';
import { toOccasion } from '../relation-records.ts';
import type { Store, StoredOccasion } from '../schema.ts';

/** The days around today within which occasions are looked for. */
export type OccasionDays = {
  today: Day;
  /** The days before today that are not too late: stretches of days, the latest first. */
  past: readonly { from: Day; to: Day }[];
  /** The last day that the lead time of a kind reaches. */
  latest(kind: OccasionKind): Day;
};

/**
 * Occasions that wait: those of today, those within the lead time of their kind, and those not too long ago, at most
 * `limit` of each, so that a long past never hides today, nor last week yesterday.
 */
export async function readWaitingOccasions(
  store: Store,
  { today, past, latest }: OccasionDays,
  limit: number,
): Promise<Occasion[]> {
  const ahead = OCCASION_KINDS.filter(kind => latest(kind) > today).map(kind =>
    store.getAllFromIndex(
      'occasions',
      'kind nextOn',
      IDBKeyRange.bound([kind, today], [kind, latest(kind)], true),
      limit,
    ),
  );
  const found = await Promise.all([
    store.getAllFromIndex('occasions', 'nextOn', today, limit),
    readPast(store, past, limit),
    ...ahead,
  ]);
  return found.flat().map(toOccasion);
}

async function readPast(store: Store, past: OccasionDays['past'], limit: number): Promise<StoredOccasion[]> {
  const found: StoredOccasion[] = [];
  for (const { from, to } of past) {
    if (found.length >= limit) break;
    const range = IDBKeyRange.bound(from, to);
    found.push(...(await store.getAllFromIndex('occasions', 'nextOn', range, limit - found.length)));
  }
  return found;
}

/** All occasions of a contact. */
export async function readOccasionsOf(store: Store, id: ContactId): Promise<Occasion[]> {
  const found = await store.getAllFromIndex('occasions', 'contactId', id, LIMITS.entries);
  return found.map(toOccasion);
}
