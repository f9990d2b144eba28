/** Most matches of one word that a search looks at: keeps the worst query within a few frames. */
export const MOST_MATCHES = 5_000;

/** The keys that are found for each of the words, at most `limit`; `find` looks one word up. */
export async function matchingAll<Key>(
  words: readonly string[],
  find: (word: string) => Promise<Key[]>,
  limit: number,
): Promise<Key[]> {
  const matches = await Promise.all(words.map(find));
  const [first = [], ...others] = matches.toSorted((one, other) => one.length - other.length);
  const sets = others.map(keys => new Set(keys));
  return [...new Set(first)].filter(key => sets.every(set => set.has(key))).slice(0, limit);
}

/** The key range of all texts with a prefix. */
export function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** All of one id's entries in an index of pairs that begin with the id. */
export function beginningWith(id: string): IDBKeyRange {
  // An array sorts after every number and text.
  return IDBKeyRange.bound([id], [id, []]);
}
