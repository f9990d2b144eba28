import type { Import } from '../../model/import.ts';
import type { Store } from '../schema.ts';

/** The last imports, the newest first: ids sort by the time they were made. */
export async function readImports(store: Store, limit: number): Promise<Import[]> {
  const found: Import[] = [];
  let cursor = await store.transaction('imports').store.openCursor(null, 'prev');
  for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.value);
  return found;
}
