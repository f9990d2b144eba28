import { isVisible } from '../../visible.ts';
import { degreeIn, isPronouns } from './degree.ts';
import { isSeparator, lineOf, precedes } from './text.ts';

/** Badges between name and headline; there is no attribute for them (2026-09). */
const BADGE =
  /^#?(?:open ?to ?work|hiring|is hiring|premium|verified|influencer|в поиске работы|ищу работу)$/iu;
/** Lines about others or about counts, in which a place never stands. */
const NO_PLACE = /\d|mutual connection|followers?$|общи[йхе]/iu;
const CONTROL = 'button, [role="button"], a[href*="custom-invite"], a[href*="/messaging/"]';

/** Headline and place in the lines after the name: first and second, unless they are badges or counts. */
export function descriptionIn(
  card: Element,
  nameLink: Element,
  name: string,
): { headline: string | undefined; location: string | undefined } {
  const lines = leavesOf(card)
    .filter(leaf => precedes(nameLink, leaf) && !nameLink.contains(leaf) && isOwnLine(leaf))
    .map(leaf => lineOf(leaf))
    .filter(line => !isBesideName(line) && line !== name);
  const [headline, next] = lines;
  return {
    headline: headline !== undefined && isAboutOthers(headline) ? undefined : headline,
    location: next === undefined || NO_PLACE.test(next) ? undefined : next,
  };
}

/** Elements with text of their own, whatever they are called. */
function leavesOf(card: Element): Element[] {
  return [...card.querySelectorAll('p, span, div, time')].filter(
    one => one.childElementCount === 0 && lineOf(one) !== '',
  );
}

/** Not in a control, not in or beside a link to somebody else, and visible. */
function isOwnLine(leaf: Element): boolean {
  if (leaf.closest(CONTROL) !== null || leaf.closest('a[href*="/in/"]') !== null) return false;
  return isVisible(leaf);
}

function isBesideName(line: string): boolean {
  return degreeIn(line) !== undefined || isPronouns(line) || isSeparator(line) || BADGE.test(line);
}

/** "Adwitiya and 20 other mutual connections", "Connected on March 3, 2024". */
function isAboutOthers(line: string): boolean {
  return /mutual connection|^connected (?:on|since)\b/iu.test(line);
}
