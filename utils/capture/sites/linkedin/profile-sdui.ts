import type { PersonReading } from '../../../model/reading.ts';
import { cleanLine } from '../../../model/text.ts';
import type { PageSource } from '../../contract.ts';
import { emptyPerson } from '../../person.ts';
import { isVisible } from '../../visible.ts';
import {
  cardBelongsTo,
  contactLinkIn,
  type Organisation,
  putAddress,
  putCompany,
  putPhoto,
  putPositions,
} from './card.ts';
import { degreeIn, isPronouns } from './degree.ts';
import { positionsIn, type ReadPosition } from './experience.ts';
import { putNameParts } from './names.ts';
import { degreeOf } from './relation-sdui.ts';
import { cardSelector, sectionOf } from './sdui-sections.ts';
import { isSeparator, lineOf, paragraphsOf, precedes, visibleOne } from './text.ts';
import { type Put, putInto, SURE } from './write.ts';

const SEEN = '2026-04';
const EXPANDABLE = '[data-testid="expandable-text-box"]';

/** Reads the profile of the generation with hashed classes (2026); undefined where its card is not there. */
export function readSduiProfile({ document, url }: PageSource, slug: string): PersonReading | undefined {
  const main = document.querySelector('main') ?? document.body;
  const card = topCardOf(main);
  if (!card || !cardBelongsTo(card, slug, url.href)) return undefined;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  const name = putName(put, document, card);
  if (name === undefined) return undefined;
  putNameParts(put, name, labelsIn(card));
  putAddress(put, person, card, slug, url.href);
  putPhoto(put, person, card);
  const section = (which: 'about' | 'experience' | 'education') => sectionOf(main, which, slug, url.href);
  const positions = experienceIn(section('experience'));
  putPositions(put, person, positions);
  const organisations = organisationsIn(card);
  putCompany(put, organisations, positions, linesIn(section('education')));
  putLines(put, card, slug, organisations, positions);
  put('about', aboutIn(section('about')), 'expandable text of the About card');
  return person;
}

/** The card with name, photo and headline. */
function topCardOf(main: Element): Element | undefined {
  const byKey = visibleOne(main, cardSelector('Topcard'));
  if (byKey) return byKey;
  const anchor = contactLinkIn(main) ?? main.querySelector('[aria-label="Profile photo"]');
  return (anchor?.closest('[componentkey]') && anchor.closest('section')) || undefined;
}

/** The name stood in `h1` for some and in `h2` for others (2026-02), and in the title for all. */
function putName(put: Put, document: Document, card: Element): string | undefined {
  const heading = lineOf(visibleOne(card, 'h1, h2'));
  if (heading !== '') {
    put('name', heading, 'h1, h2 of the card');
    return heading;
  }
  const title = nameInTitle(document);
  if (title === undefined) return undefined;
  const confirmed = labelsIn(card).some(label => label.includes(title));
  put('name', title, 'title of the page', confirmed ? SURE.anchor : SURE.guess);
  return title;
}

/** "(3) Name | LinkedIn": of several titles the first is the current one. */
function nameInTitle(document: Document): string | undefined {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/u.exec(cleanLine(document.title));
  return match?.[1];
}

function labelsIn(card: Element): string[] {
  return [...card.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label') ?? '');
}

/** Lines between the name and the contact link: degree, pronouns, headline, "Company · School", location. */
function putLines(
  put: Put,
  card: Element,
  slug: string,
  organisations: readonly Organisation[],
  positions: readonly ReadPosition[],
): void {
  const contact = contactLinkIn(card);
  const heading = visibleOne(card, 'h1, h2');
  const lines = [...card.querySelectorAll('p')].filter(
    line =>
      (!heading || precedes(heading, line)) &&
      (!contact || (precedes(line, contact) && !line.contains(contact))) &&
      isVisible(line),
  );
  put('connectionDegree', degreeOf(card, lines, slug), 'degree beside the name', SURE.place);
  const texts = lines.map(line => lineOf(line)).filter(text => !isNameRow(text));
  const location = contact ? locationBefore(contact, lines) : undefined;
  const summary = summaryLine(texts.slice(1), organisations, positions);
  const headline = texts.find(text => !isSeparator(text));
  if (headline !== location && headline !== summary?.line)
    put('headline', headline, 'line under the name', SURE.place);
  if (location !== headline && location !== summary?.line) {
    put('location', location, 'line before the contact link', SURE.place);
  }
  put('company', summary?.company, 'line "company · school", in the experience', SURE.place);
}

function isNameRow(text: string): boolean {
  return degreeIn(text) !== undefined || isPronouns(text);
}

/** The last line before the contact link in the smallest part of the card that holds both. */
function locationBefore(contact: Element, lines: readonly Element[]): string | undefined {
  const before = lines.filter(line => !isSeparator(lineOf(line)));
  for (let row = contact.parentElement; row; row = row.parentElement) {
    const part = row;
    const inRow = lines.filter(line => part.contains(line));
    if (inRow.length === 0) continue;
    const line = before.findLast(one => part.contains(one));
    // A row that also holds the headline is no row of the location.
    return inRow.length <= 2 && line ? lineOf(line) : undefined;
  }
  return undefined;
}

/** The line "Company · School" under the headline, by the names that stand elsewhere on the page. */
function summaryLine(
  lines: readonly string[],
  organisations: readonly Organisation[],
  positions: readonly ReadPosition[],
): { line: string; company?: string } | undefined {
  const shown = organisations.map(one => one.name).join(' · ');
  const employers = positions.map(one => one.position.company);
  for (const line of lines) {
    const company = employers.find(one => line === one || line.startsWith(`${one} · `));
    if (company !== undefined) return { line, company };
    if (line === shown) return { line };
  }
  return undefined;
}

/** Company and school with their logos; a missing logo is an icon that tells which of the two it is. */
function organisationsIn(card: Element): Organisation[] {
  const logos =
    'img[src*="company-logo"], img[src*="school-logo"], svg[id^="company-accent"], svg[id^="school-accent"]';
  return [...card.querySelectorAll('[role="button"], button, a')]
    .filter(one => one.querySelector(logos) !== null && isVisible(one))
    .map(one => ({
      name: lineOf(one.querySelector('p') ?? one),
      school: one.querySelector('svg[id^="school-accent"], img[src*="school-logo"]') !== null,
    }))
    .filter(one => one.name !== '');
}

function experienceIn(section: Element | undefined): ReadPosition[] {
  if (!section) return [];
  const lines = [...section.querySelectorAll('p')].filter(line => line.querySelector(EXPANDABLE) === null);
  return positionsIn(section, lines);
}

function linesIn(section: Element | undefined): Set<string> {
  return new Set(section ? [...section.querySelectorAll('p')].map(line => lineOf(line)) : []);
}

function aboutIn(section: Element | undefined): string | undefined {
  const text = section?.querySelector(EXPANDABLE);
  return text ? paragraphsOf(text, 'button, [data-testid="expandable-text-button"]') : undefined;
}
