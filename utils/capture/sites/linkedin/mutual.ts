import { lineOf } from '../../element-text.ts';

/** The link to the connections that the user and the person share (SDUI 2026-04, Ember 2024-07). */
const SHARED =
  'a[href*="origin=MEMBER_PROFILE_CANNED_SEARCH"]:not([href*="ompany="]):not([href*="chool="]), a[href*="facetConnectionOf="]';

/**
 * How many people both know, by the line "Odd, Wim and 6 other mutual connections" of the card: the named ones, in
 * `strong`, and the number of the others, in any language. Undefined where the line is missing or not exact ("500+").
 */
export function mutualConnectionsIn(card: Element): string | undefined {
  for (const link of card.querySelectorAll(SHARED)) {
    const count = countIn(link.querySelector('span[aria-hidden="true"]') ?? link);
    if (count !== undefined) return String(count);
  }
  return undefined;
}

/** The number in a line such as "43 mutual connections", digits only; undefined for any other line. */
export function mutualConnectionsCounted(line: string): string | undefined {
  return /^(\d[\d.,\s]{0,9}) mutual connections?$/iu.exec(line)?.[1]?.replace(/\D/gu, '');
}

function countIn(line: Element): number | undefined {
  const names = [...line.querySelectorAll('strong')]
    .map(one => lineOf(one))
    .filter(one => /\p{L}/u.test(one));
  const others = names.reduce((text, name) => text.replace(name, ''), lineOf(line));
  const [number, second] = others.match(/\p{Nd}[\p{Nd}.,\s+]*/gu) ?? [];
  if (number === undefined) return names.length > 0 ? names.length : undefined;
  const isExact = /^[\d.,\s]+$/u.test(number) && (names.length > 0 || others.startsWith(number));
  return second === undefined && isExact ? names.length + Number(number.replace(/\D/gu, '')) : undefined;
}
