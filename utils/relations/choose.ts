import type { Prompt, PromptKind } from '../model/prompt.ts';

/** A prompt with the name that orders it among equals: of its first contact, or of what it is about. */
export type Candidate = { prompt: Prompt; name: string };

/** Kinds that say no more than "be in touch": one word to a person answers them all. */
const GENTLE: readonly PromptKind[] = ['newAcquaintance', 'afterGathering', 'checkIn', 'keepInTouch'];

/** Promises are given: no day has too many of them. */
export function isPromise({ kind }: Pick<Prompt, 'kind'>): boolean {
  return kind === 'promise' || kind === 'promiseOfTheirs';
}

/**
 * What of the candidates is shown today, in order, and how many others wait: every promise, and of the others the
 * first `cap` by rank. A gentle prompt waits while all its people are met above it.
 */
export function chooseForToday<C extends Candidate>(
  candidates: readonly C[],
  cap: number,
): { shown: C[]; waiting: number } {
  const met = new Set<string>();
  const shown: C[] = [];
  let room = cap;
  for (const candidate of candidates.toSorted(byRank)) {
    const { prompt } = candidate;
    const isMet = prompt.contactIds.length > 0 && prompt.contactIds.every(id => met.has(id));
    if (isMet && GENTLE.includes(prompt.kind)) continue;
    if (!isPromise(prompt)) {
      if (room === 0) continue;
      room -= 1;
    }
    shown.push(candidate);
    for (const id of prompt.contactIds) met.add(id);
  }
  return { shown, waiting: candidates.length - shown.length };
}

/** The highest rank first; equals by name and then by key, so that the order never flickers. */
export function byRank(one: Candidate, other: Candidate): number {
  return (
    other.prompt.rank - one.prompt.rank ||
    one.name.localeCompare(other.name) ||
    (one.prompt.key < other.prompt.key ? -1 : 1)
  );
}
