/** One key for a pair of people, whichever is named first: of contact ids or identity keys. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

/** The keys of all pairs that an answer about two people may be remembered by. */
export function pairKeys(ones: readonly string[], others: readonly string[]): string[] {
  return [...new Set(ones.flatMap(one => others.map(other => pairKey(one, other))))];
}
