import type { Day } from '../../model/time.ts';
import { nextOn } from '../../relations/occurrence.ts';
import { toOccasion, toStoredOccasion } from '../../store/relation-records.ts';
import type { Store, StoredOccasion } from '../../store/schema.ts';
import type { StoredMovedOn } from '../../store/single-records.ts';

/** Most occasions that one transaction looks at: others are not kept waiting. */
const BATCH = 200;

type Transaction = ReturnType<typeof begin>;

/**
 * Looks at all occasions anew when the clock was ahead and is right again: those that were moved on meanwhile come back.
 * Does the next batch; true when there was something to do.
 */
export async function moveBack(store: Store, today: Day): Promise<boolean> {
  const moved = await store.get('settings', 'movedOn');
  if (moved?.name !== 'movedOn' || moved.on <= today) return false;
  const transaction = begin(store);
  const occasions = await nextOccasions(transaction, moved, today);
  for (const stored of occasions) await correct(transaction, stored, today);
  const last = occasions.length < BATCH ? undefined : occasions.at(-1);
  await transaction
    .objectStore('settings')
    .put(last ? { ...moved, back: { to: today, after: last.id } } : { name: 'movedOn', on: today });
  await transaction.done;
  return true;
}

function begin(store: Store) {
  return store.transaction(['occasions', 'contacts', 'settings'], 'readwrite', { durability: 'strict' });
}

function nextOccasions(transaction: Transaction, { back }: StoredMovedOn, today: Day) {
  // What was begun for another day is begun again.
  const range = back?.to === today ? IDBKeyRange.lowerBound(back.after, true) : null;
  return transaction.objectStore('occasions').getAll(range, BATCH);
}

async function correct(transaction: Transaction, stored: StoredOccasion, today: Day): Promise<void> {
  const occasion = toOccasion(stored);
  const day = nextOn(occasion, today);
  if (day === stored.nextOn) return;
  const contact = await transaction.objectStore('contacts').get(occasion.contactId);
  // No list meets what is of somebody in the trash.
  if (!contact || contact.deletedAt !== undefined) return;
  await transaction.objectStore('occasions').put(toStoredOccasion(occasion, day));
}
