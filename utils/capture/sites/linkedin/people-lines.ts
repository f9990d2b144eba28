import { isSeparator, lineOf, precedes } from '../../element-text.ts';
import { isVisible } from '../../visible.ts';
import { dayConnectedIn } from './dates.ts';
import { degreeIn, isPronouns } from './degree.ts';

/** Badges between name and headline; there is no attribute for them (2026-09). */
const BADGE =
  /^#?(?:open ?to ?work|hiring|is hiring|premium|verified|influencer|в поиске работы|ищу работу)$/iu;
/** Lines about others or about counts, in which a place never stands. */
const NO_PLACE = /\d|mutual connection|followers?$|общи[йхе]\s/iu;
const NO_HEADLINE = /mutual connection|^connected (?:on|since)\s/iu;
const CONTROL = 'button, [role="button"], a[href*="custom-invite"], a[href*="/messaging/"]';

/** The visible lines of text in an element: each element with text of its own, whole, however it is called. */
export function linesIn(root: Element): string[] {
  return lineElementsIn(root)
    .filter(isVisible)
    .map(line => lineOf(line));
}

/** Some surfaces write the name twice in a row. */
export function undoubled(name: string): string {
  const half = name.slice(0, Math.ceil(name.length / 2)).trim();
  return half.length > 1 && (name === `${half} ${half}` || name === half + half) ? half : name;
}

/** What the lines under a name say. */
export type Description = {
  headline: string | undefined;
  location: string | undefined;
  connectedOn: string | undefined;
};

/**
 * Headline and place in the lines after the name: first and second, unless they are badges or counts. A list of
 * connections ends each person's lines with the day ("Connected on March 3, 2024"), in every language.
 */
export function descriptionOf(
  card: Element,
  links: readonly Element[],
  name: string,
  isConnection: boolean,
): Description {
  const [first] = links;
  const lines = lineElementsIn(card)
    .filter(line => first && (precedes(first, line) || first.contains(line)) && isOwn(line, links))
    .map(line => lineOf(line))
    .filter(line => undoubled(line) !== name && !isBesideName(line));
  const connectedOn = isConnection ? dayConnectedIn(lines.at(-1) ?? '') : undefined;
  const [headline, next] = connectedOn === undefined ? lines : lines.slice(0, -1);
  return {
    connectedOn,
    headline: headline === undefined || NO_HEADLINE.test(headline) ? undefined : headline,
    location: next === undefined || NO_PLACE.test(next) ? undefined : next,
  };
}

/** Elements with text of their own, outermost first; what stands inside one is part of its line. */
function lineElementsIn(root: Element): Element[] {
  const found: Element[] = [];
  for (const one of [root, ...root.querySelectorAll('*')]) {
    if (found.at(-1)?.contains(one) || !hasOwnText(one)) continue;
    found.push(one);
  }
  return found;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(node => node.nodeType === 3 && !isSeparator(node.nodeValue ?? ''));
}

/** Visible, and neither in a control nor in a link to somebody else. */
function isOwn(line: Element, links: readonly Element[]): boolean {
  const link = line.closest('a[href*="/in/"]');
  return (link === null || links.includes(link)) && line.closest(CONTROL) === null && isVisible(line);
}

function isBesideName(line: string): boolean {
  return degreeIn(line) !== undefined || isPronouns(line) || isSeparator(line) || BADGE.test(line);
}
