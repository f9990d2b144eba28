import { LIMITS } from '../model/text.ts';

/** What two lists or texts become together, and what did not fit into the bounds of one contact. */
export type United<T> = { kept: T; rest: T };

/** Both lists in order, each value once. */
export function unite<T>(first: readonly T[], second: readonly T[]): United<T[]> {
  return uniteOnce(first, second, value => value);
}

/** Both lists in order, each key once: the first entry with it stays. */
export function uniteOnce<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (entry: T) => unknown,
): United<T[]> {
  const entries = new Map<unknown, T>();
  for (const entry of [...first, ...second]) {
    if (!entries.has(keyOf(entry))) entries.set(keyOf(entry), entry);
  }
  const all = [...entries.values()];
  return { kept: all.slice(0, LIMITS.entries), rest: all.slice(LIMITS.entries) };
}

/** Both notes below each other; a note that the other one holds already is not repeated. */
export function uniteNotes(first: string, second: string): United<string> {
  if (second === '' || first.includes(second)) return { kept: first, rest: '' };
  if (first === '') return { kept: second, rest: '' };
  const all = `${first}\n${second}`;
  return { kept: all.slice(0, LIMITS.longText), rest: all.slice(LIMITS.longText) };
}
