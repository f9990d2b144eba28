import { deleteDB, openDB } from 'idb';
import { MIGRATIONS, VERSION } from './migrations.ts';
import type { KeptSchema, Store } from './schema.ts';

const NAME = 'kept';

let opening: Promise<Store> | undefined;

/**
 * The open database, the same for every caller of one page. Rejects with the browser's DOMException when it
 * cannot be opened (no room, storage switched off, a newer version on disk); the next call then tries again.
 */
export function openStore(): Promise<Store> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Closes the database, so that the next {@link openStore} opens it anew. */
export async function closeStore(): Promise<void> {
  const store = await opening;
  opening = undefined;
  store?.close();
}

/** Removes everything. Only for tests. */
export async function deleteStore(): Promise<void> {
  await closeStore();
  await deleteDB(NAME);
}

function open(): Promise<Store> {
  return openDB<KeptSchema>(NAME, VERSION, {
    async upgrade(db, oldVersion, _newVersion, transaction) {
      // idb commits what a failing asynchronous step has written so far unless it is aborted by hand.
      try {
        for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(db, transaction);
      } catch (error) {
        transaction.abort();
        throw error;
      }
    },
    // A newer version wants to open: let it, and open again on the next use.
    blocking() {
      void closeStore();
    },
    terminated() {
      opening = undefined;
    },
  });
}
