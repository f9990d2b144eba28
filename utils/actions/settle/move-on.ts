import type { Day } from '../../model/time.ts';
import { LATE_DAYS, nextOn } from '../../relations/occurrence.ts';
import { toOccasion, toStoredOccasion } from '../../store/relation-records.ts';
import type { Store } from '../../store/schema.ts';
import { addDays } from '../../time/wall.ts';

/** Most occasions that one transaction moves on: others are not kept waiting. */
const BATCH = 200;

/** Moves occasions that passed without an answer to the next time they return, or off the lists. True when it did. */
export async function moveOn(store: Store, today: Day): Promise<boolean> {
  const over = IDBKeyRange.upperBound(addDays(today, -LATE_DAYS), true);
  if (!(await store.getKeyFromIndex('occasions', 'nextOn', over))) return false;
  const transaction = store.transaction(['occasions', 'settings'], 'readwrite', { durability: 'strict' });
  const occasions = transaction.objectStore('occasions');
  for (const stored of await occasions.index('nextOn').getAll(over, BATCH)) {
    const occasion = toOccasion(stored);
    await occasions.put(toStoredOccasion(occasion, nextOn(occasion, today)));
  }
  await transaction.objectStore('settings').put({ name: 'movedOn', on: today });
  await transaction.done;
  return true;
}
