import type { Identity } from './reading.ts';

/** Ids that a site gives an account for good, by the beginning of their keys: addresses change hands, these do not. */
const LASTING = ['linkedin-member:', 'github-id:'];

/**
 * True when two profiles have different lasting ids on one site: the address they share was given up by the one and
 * taken by the other.
 */
export function areDifferentAccounts(keys: readonly string[], identities: readonly Identity[]): boolean {
  return LASTING.some(beginning => {
    const [mine, theirs] = [keys, identities.map(({ key }) => key)].map(all =>
      all.filter(key => key.startsWith(beginning)),
    );
    if (!mine?.length || !theirs?.length) return false;
    return !mine.some(key => theirs.includes(key));
  });
}
