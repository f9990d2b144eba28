import type { PersonReading } from '../../../model/reading.ts';
import { isSeparator, lineOf, precedes, visibleOne } from '../../element-text.ts';
import { type Put, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { contactLinkIn, type Organisation } from './card.ts';
import { degreeIn, isPronouns } from './degree.ts';
import type { ReadPosition } from './experience.ts';
import { degreesOf } from './relation-sdui.ts';
import { putAgreed, type Voice } from './voices.ts';

/** The card with what is known of the person from elsewhere, by which its nameless lines are told apart. */
export type SduiCard = {
  card: Element;
  slug: string;
  name: string;
  organisations: readonly Organisation[];
  positions: readonly ReadPosition[];
  /** What the bar at the top says of the headline. */
  bar: readonly Voice[];
};

const SEEN = '2026-04';

type Line = { element: Element; text: string };

/** A missing logo is an icon that tells company and school apart. */
const LOGOS =
  'img[src*="company-logo"], img[src*="school-logo"], svg[id^="company-accent"], svg[id^="school-accent"]';
const COMPANY = 'svg[id^="company-accent"]';
const SCHOOL = 'svg[id^="school-accent"], img[src*="school-logo"]';

/** Company and school that the card shows with their logos, in its order. */
export function organisationsIn(card: Element): Organisation[] {
  return [...card.querySelectorAll('[role="button"], button, a')]
    .filter(one => one.querySelector(LOGOS) !== null && isVisible(one))
    .map(one => ({ name: lineOf(one.querySelector('p') ?? one), is: kindOf(one) }))
    .filter(one => one.name !== '');
}

function kindOf(logo: Element): Organisation['is'] {
  if (logo.querySelector(SCHOOL) !== null) return 'school';
  return logo.querySelector(COMPANY) !== null ? 'company' : undefined;
}

/** Reads the lines between name and contact link: degree, pronouns, headline, "Company · School", location. */
export function putLines(put: Put, person: PersonReading, source: SduiCard): void {
  const { card, slug, name } = source;
  const contact = contactLinkIn(card);
  const lines = linesBetween(visibleOne(card, 'h1, h2'), contact, card);
  const elements = lines.map(line => line.element);
  const degrees = degreesOf(card, elements, slug).map(value => ({ value, detail: 'degree beside the name' }));
  putAgreed(person, 'connectionDegree', degrees, SEEN, SURE.place);
  const [headline, ...rest] = lines.filter(line => !isBesideName(line.text, name));
  const location = contact && locationBefore(contact, lines, headline);
  const summary = summaryAmong(rest, source);
  if (headline && headline !== location) {
    const own = { value: headline.text, detail: 'line under the name' };
    putAgreed(person, 'headline', [own, ...source.bar], SEEN, SURE.place);
  }
  if (location && location !== summary?.line) {
    put('location', location.text, 'line before the contact link', SURE.place);
  }
  const certainty = summary?.known ? SURE.place : SURE.guess;
  put('company', summary?.company, 'line "company · school" of the card', certainty);
}

function linesBetween(heading: Element | undefined, contact: Element | null, card: Element): Line[] {
  return [...card.querySelectorAll('p')]
    .filter(
      line =>
        (!heading || precedes(heading, line)) &&
        (!contact || (precedes(line, contact) && !line.contains(contact))) &&
        isVisible(line),
    )
    .map(element => ({ element, text: lineOf(element) }));
}

function isBesideName(text: string, name: string): boolean {
  return text === name || isSeparator(text) || degreeIn(text) !== undefined || isPronouns(text);
}

/** The last line in the contact link's row: the smallest part of the card with a line, unless it holds the headline. */
function locationBefore(
  contact: Element,
  lines: readonly Line[],
  headline: Line | undefined,
): Line | undefined {
  for (let part = contact.parentElement; part; part = part.parentElement) {
    const row = part;
    const inRow = lines.filter(line => row.contains(line.element));
    if (inRow.length === 0) continue;
    const isRow = !headline || !row.contains(headline.element);
    return isRow ? inRow.findLast(line => !isSeparator(line.text)) : undefined;
  }
  return undefined;
}

/** The line "Company · School", told by names that stand elsewhere on the page, or by its form as a guess. */
function summaryAmong(
  lines: readonly Line[],
  { organisations, positions }: SduiCard,
): { line: Line; company: string | undefined; known: boolean } | undefined {
  const shown = organisations.map(one => one.name).join(' · ');
  const employers = positions.map(one => one.position.company);
  for (const line of lines) {
    const company = employers.find(one => line.text === one || line.text.startsWith(`${one} · `));
    if (company !== undefined) return { line, company, known: true };
    if (line.text === shown) return { line, company: undefined, known: true };
  }
  const [line] = lines;
  const [company, school, other] = line?.text.split(' · ') ?? [];
  if (!line || company === undefined || school === undefined || other !== undefined) return undefined;
  return { line, company: organisations.length > 0 ? undefined : company, known: false };
}
