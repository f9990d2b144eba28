import type { Identity } from './reading.ts';

/** Keys of ids that a site gives an account for good, a site each: addresses change hands, these do not. */
const LASTING = [/^linkedin-member:/u, /^github-id:/u, /^vk:id\d+$/u, /^bluesky:did:/u];

/**
 * True when two profiles have different lasting ids on one site: the address they share was given up by the one and
 * taken by the other.
 */
export function areDifferentAccounts(keys: readonly string[], identities: readonly Identity[]): boolean {
  return LASTING.some(form => {
    const [mine, theirs] = [keys, identities.map(({ key }) => key)].map(all =>
      all.filter(key => form.test(key)),
    );
    if (!mine?.length || !theirs?.length) return false;
    return !mine.some(key => theirs.includes(key));
  });
}
