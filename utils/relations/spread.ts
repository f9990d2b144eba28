/**
 * A number from 0 to `size` − 1, always the same for the same text and evenly spread over many: FNV-1a, 32 bits
 * (Fowler, Noll, Vo; RFC 9923). Zero for a size below one.
 */
export function spreadOver(text: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return size < 1 ? 0 : (hash >>> 0) % size;
}

/** The place of the item at `index` of `count` when they are laid over `days` evenly and in their order. */
export function evenPlace(index: number, count: number, days: number): number {
  return Math.floor((index * days) / count);
}
