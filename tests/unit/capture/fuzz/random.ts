/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of the entries; undefined of none. */
  pick<Entry>(entries: readonly Entry[]): Entry | undefined {
    return entries[this.below(entries.length)];
  }

  /** One of the entries, each as likely as its weight says. */
  pickWeighted<Entry>(entries: readonly Entry[], weightOf: (entry: Entry) => number): Entry | undefined {
    let rest = this.next() * entries.reduce((sum, entry) => sum + weightOf(entry), 0);
    return entries.find(entry => {
      rest -= weightOf(entry);
      return rest < 0;
    });
  }
}
