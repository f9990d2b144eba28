import type { ActionId } from '../model/ids.ts';
import type { Problem, Reply } from '../model/reply.ts';
import type { Instant } from '../model/time.ts';
import {
  ALL_STORES,
  type JournalChange,
  type KeptSchema,
  type RecordStore,
  type Store,
  type WriteTransaction,
} from './schema.ts';

/** One user action about to be written. */
export type ActionStamp = { id: ActionId; kind: string; at: Instant; undoes?: ActionId };

/** Reads and writes inside the one transaction of an action. Await nothing else between its calls. */
export type Writer = {
  transaction: WriteTransaction;
  get<S extends RecordStore>(
    store: S,
    key: KeptSchema[S]['key'],
  ): Promise<KeptSchema[S]['value'] | undefined>;
  put<S extends RecordStore>(
    store: S,
    key: KeptSchema[S]['key'],
    value: KeptSchema[S]['value'],
  ): Promise<void>;
  remove<S extends RecordStore>(store: S, key: KeptSchema[S]['key']): Promise<void>;
};

/**
 * Writes one user action: all of it or nothing, in one transaction flushed to disk before this resolves, with
 * its journal entry. An action that was written before is not written again: its first reply is returned.
 * A reply that is not `ok`, or an error in `body`, leaves the store as it was.
 */
export async function writeAction(
  store: Store,
  stamp: ActionStamp,
  body: (writer: Writer) => Promise<Reply>,
): Promise<Reply> {
  const transaction = store.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  // An aborted transaction rejects `done` as well; the error itself is handled below.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => problemOf(error),
  );
  try {
    const journal = transaction.objectStore('journal');
    const earlier = await journal.get(stamp.id);
    if (earlier) return earlier.reply;

    const changes: JournalChange[] = [];
    const reply = await body(journaling(transaction, changes));
    if (!reply.ok) {
      transaction.abort();
      return reply;
    }
    await journal.add({ ...stamp, changes, reply });
    transaction.commit();
    const problem = await done;
    return problem ? { ok: false, problem } : reply;
  } catch (error) {
    abort(transaction);
    await done;
    return { ok: false, problem: problemOf(error) };
  }
}

function journaling(transaction: WriteTransaction, changes: JournalChange[]): Writer {
  const note = (change: object) => changes.push(change as JournalChange);
  return {
    transaction,
    get: (store, key) => transaction.objectStore(store).get(key),
    async put(store, key, value) {
      const objectStore = transaction.objectStore(store);
      const before = await objectStore.get(key);
      await objectStore.put(value);
      note({ store, key, ...(before ? { before } : {}), after: value });
    },
    async remove(store, key) {
      const objectStore = transaction.objectStore(store);
      const before = await objectStore.get(key);
      await objectStore.delete(key);
      if (before) note({ store, key, before });
    },
  };
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // The transaction has ended by itself already, which is what aborting is for.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

function problemOf(error: unknown): Problem {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-failed';
}
