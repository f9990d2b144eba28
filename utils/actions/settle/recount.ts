import type { ContactId } from '../../model/ids.ts';
import { toContact } from '../../store/records.ts';
import type { Store, StoredRecount } from '../../store/schema.ts';
import { touchAgain } from '../rhythm.ts';

/** Most contacts that one transaction counts anew: others are not kept waiting. */
const BATCH = 200;

type Transaction = ReturnType<typeof begin>;

/** Brings the next contacts of a group whose rhythm changed in step with it. True when there was a group to do. */
export async function recount(store: Store): Promise<boolean> {
  if ((await store.getAllKeys('recounts', null, 1)).length === 0) return false;
  const transaction = begin(store);
  const recounts = transaction.objectStore('recounts');
  const [waiting] = await recounts.getAll(null, 1);
  if (waiting) {
    const after = await countNext(transaction, waiting);
    if (after === undefined) await recounts.delete(waiting.group);
    else await recounts.put({ group: waiting.group, after });
  }
  await transaction.done;
  return true;
}

function begin(store: Store) {
  return store.transaction(['contacts', 'cadences', 'recounts'], 'readwrite', { durability: 'strict' });
}

/** Counts the contacts of a group anew that come after the last one done; returns where it stopped, unless at the end. */
async function countNext(
  transaction: Transaction,
  { group, after }: StoredRecount,
): Promise<ContactId | undefined> {
  const cadences = transaction.objectStore('cadences');
  let cursor = await transaction.objectStore('contacts').index('groups').openCursor(group);
  if (cursor && after !== undefined && cursor.primaryKey < after) {
    cursor = await cursor.continuePrimaryKey(group, after);
  }
  for (let count = 1; cursor; count++) {
    const { nextTouchOn, rhythm: _rhythm, ...stored } = cursor.value;
    const touch = await touchAgain(cadences, toContact(stored));
    if (touch || nextTouchOn) await cursor.update({ ...stored, ...touch });
    if (count > BATCH) return cursor.primaryKey;
    cursor = await cursor.continue();
  }
  return undefined;
}
