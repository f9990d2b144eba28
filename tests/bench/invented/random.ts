/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some values. */
export function pick<Value>(from: readonly [Value, ...Value[]], random: () => number): Value {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

/** An id that is the same for the same number; `kind` is a hexadecimal digit that keeps kinds of records apart. */
export function idOf(kind: string, index: number): string {
  return `019ab000-0000-7000-8000-${index.toString(16).padStart(11, '0')}${kind}`;
}
