import type { ContactId } from '../../model/ids.ts';
import { OCCASION_KINDS, type Occasion, type OccasionKind } from '../../model/occasion.ts';
import { LIMITS } from '../../model/text.ts';
import type { Day } from '../../model/time.ts';
import { toOccasion } from '../relation-records.ts';
import type { Store } from '../schema.ts';

/** The days around today within which occasions are looked for. */
export type OccasionDays = {
  today: Day;
  /** The first day that is not too late. */
  earliest: Day;
  /** The last day that the lead time of a kind reaches. */
  latest(kind: OccasionKind): Day;
};

/**
 * Occasions that wait: those of today, those within the lead time of their kind, and those not too long ago, at most
 * `limit` of each, so that a long past never hides today.
 */
export async function readWaitingOccasions(
  store: Store,
  { today, earliest, latest }: OccasionDays,
  limit: number,
): Promise<Occasion[]> {
  const index = store.transaction('occasions').store.index('nextOn');
  const ahead = OCCASION_KINDS.filter(kind => latest(kind) > today).map(kind =>
    store.getAllFromIndex(
      'occasions',
      'kind nextOn',
      IDBKeyRange.bound([kind, today], [kind, latest(kind)], true),
      limit,
    ),
  );
  const found = await Promise.all([
    index.getAll(today, limit),
    index.getAll(IDBKeyRange.bound(earliest, today, false, true), limit),
    ...ahead,
  ]);
  return found.flat().map(toOccasion);
}

/** All occasions of a contact. */
export async function readOccasionsOf(store: Store, id: ContactId): Promise<Occasion[]> {
  const found = await store.getAllFromIndex('occasions', 'contactId', id, LIMITS.entries);
  return found.map(toOccasion);
}
