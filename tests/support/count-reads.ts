/** Counts the records that `work` reads from the store: every value that a request or a step of a cursor gives. */
export async function countReads(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const places = [IDBObjectStore.prototype, IDBIndex.prototype];
  const originals = places.map(({ get, getAll, openCursor }) => ({ get, getAll, openCursor }));
  const noted = <R extends IDBRequest>(request: R, size: (result: unknown) => number): R => {
    request.addEventListener('success', () => {
      count += size(request.result);
    });
    return request;
  };
  for (const [index, place] of places.entries()) {
    const original = originals[index];
    if (!original) continue;
    place.get = function (query) {
      return noted(original.get.call(this, query), result => (result === undefined ? 0 : 1));
    };
    place.getAll = function (...query) {
      return noted(original.getAll.apply(this, query), result => (Array.isArray(result) ? result.length : 0));
    };
    place.openCursor = function (...query) {
      return noted(original.openCursor.apply(this, query), result => (result ? 1 : 0));
    };
  }
  try {
    await work();
  } finally {
    for (const [index, place] of places.entries()) Object.assign(place, originals[index]);
  }
  return count;
}
