import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, paragraphsOf } from '../../element-text.ts';
import { putNameParts } from '../../name-parts.ts';
import { emptyPerson } from '../../person.ts';
import { putInto } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { cardBelongsTo, contactLinkIn, putAddress, putCompany, putPhoto, putPositions } from './card.ts';
import { positionsIn, type ReadPosition } from './experience.ts';
import { mutualConnectionsIn } from './mutual.ts';
import { organisationsIn, putLines } from './sdui-card.ts';
import { putName } from './sdui-name.ts';
import { cardsEnding, keyedIn, sectionsOf } from './sdui-sections.ts';
import { headlineOfSduiBar } from './voices.ts';

const SEEN = '2026-04';
const EXPANDABLE = '[data-testid="expandable-text-box"]';

/** Reads the profile of the generation with hashed classes (2026); undefined where its card is not there. */
export function readSduiProfile({ document, url }: PageSource, slug: string): PersonReading | undefined {
  const main = document.querySelector('main') ?? document.body;
  const keyed = keyedIn(main);
  const card = topCardOf(main, keyed, slug, url.href);
  if (!card) return undefined;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  const labels = labelsIn(card);
  const name = putName(person, SEEN, { document, card, labels, slug });
  if (name === undefined) return undefined;
  putNameParts(put, name, labels);
  putAddress(put, person, card, slug, url.href);
  putPhoto(put, person, card);
  const section = sectionsOf(main, keyed, slug, url.href);
  const positions = experienceIn(section('experience'));
  putPositions(put, person, positions);
  const organisations = organisationsIn(card);
  putCompany(put, organisations, positions, linesIn(section('education')));
  const bar = headlineOfSduiBar(document, slug, name, url.href);
  putLines(put, person, { card, slug, name, organisations, positions, bar });
  put('mutualConnections', mutualConnectionsIn(card), 'link to the shared connections');
  put('about', aboutIn(section('about')), 'expandable text of the About card');
  return person;
}

/** The card with name, photo and headline, of this person and no other. */
function topCardOf(
  main: Element,
  keyed: readonly Element[],
  slug: string,
  base: string,
): Element | undefined {
  const anchor = contactLinkIn(main) ?? main.querySelector('[aria-label="Profile photo"]');
  const cards = cardsEnding(keyed, 'Topcard');
  if (anchor) cards.push(anchor.closest('section') ?? cardAround(anchor, main));
  return cards.find(card => cardBelongsTo(card, slug, base));
}

/** The largest part of the page around the anchor with no other heading than the name. */
function cardAround(anchor: Element, main: Element): Element {
  let card = anchor;
  for (let part = anchor.parentElement; part && part !== main; part = part.parentElement) {
    if (part.querySelectorAll('h1, h2').length > 1) break;
    card = part;
  }
  return card;
}

function labelsIn(card: Element): string[] {
  return [...card.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label') ?? '');
}

function experienceIn(section: Element | undefined): ReadPosition[] {
  if (!section) return [];
  const lines = [...section.querySelectorAll('p')].filter(
    line => line.querySelector(EXPANDABLE) === null && line.closest(EXPANDABLE) === null && isVisible(line),
  );
  return positionsIn(section, lines);
}

function linesIn(section: Element | undefined): Set<string> {
  return new Set(section ? [...section.querySelectorAll('p')].map(line => lineOf(line)) : []);
}

function aboutIn(section: Element | undefined): string | undefined {
  const text = section?.querySelector(EXPANDABLE);
  return text ? paragraphsOf(text, 'button, [data-testid="expandable-text-button"]') : undefined;
}
