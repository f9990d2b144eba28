import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, paragraphsOf, visibleOne } from '../../element-text.ts';
import { putNameParts } from '../../name-parts.ts';
import { emptyPerson } from '../../person.ts';
import { type Put, putInto, SURE } from '../../put.ts';
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
import { degreeIn } from './degree.ts';
import { positionsIn, type ReadPosition } from './experience.ts';
import { mutualConnectionsIn } from './mutual.ts';
import { headlineOfEmberBar, putAgreed, type Voice } from './voices.ts';

const SEEN = '2024-07';
/** Every text is there twice: this is the copy for the eye, `.visually-hidden` the one for screen readers. */
const SHOWN = 'span[aria-hidden="true"]';

/** Reads the profile of the Ember generation (2023–2024); undefined where its card is not there. */
export function readEmberProfile({ document, url }: PageSource, slug: string): PersonReading | undefined {
  const main = document.querySelector('main') ?? document.body;
  const heading = visibleOne(main, 'h1.text-heading-xlarge, section[data-member-id] h1');
  const card = heading?.closest('section');
  const name = lineOf(heading);
  if (!card || name === '' || !cardBelongsTo(card, slug, url.href)) return undefined;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', name, 'h1 of the card');
  putNameParts(put, name, labelsIn(card));
  putAddress(put, person, card, slug, url.href);
  putPhoto(put, person, card);
  putCardLines(put, person, card, headlineOfEmberBar(document, name));
  const positions = experienceIn(sectionAt(main, 'experience'));
  putPositions(put, person, positions);
  putCompany(put, organisationsIn(card), positions, namesIn(sectionAt(main, 'education')));
  put('about', aboutIn(sectionAt(main, 'about')), 'section of #about');
  return person;
}

function labelsIn(card: Element): string[] {
  return [...card.querySelectorAll('a[aria-label], button[aria-label], [role="button"][aria-label]')].map(
    one => one.getAttribute('aria-label') ?? '',
  );
}

function putCardLines(put: Put, person: PersonReading, card: Element, bar: readonly Voice[]): void {
  const headlines = voicesOf(card, '.text-body-medium.break-words');
  putAgreed(person, 'headline', headlines.length > 0 ? [...headlines, ...bar] : [], SEEN, SURE.anchor);
  put('location', lineOf(locationIn(card)), 'text before the contact link', SURE.place);
  const degrees = voicesOf(card, '.dist-value').map(one => ({ ...one, value: degreeIn(one.value) ?? '' }));
  putAgreed(person, 'connectionDegree', degrees, SEEN, SURE.anchor);
  put('mutualConnections', mutualConnectionsIn(card), 'link to the shared connections');
}

function voicesOf(card: Element, selector: string): Voice[] {
  const shown = [...card.querySelectorAll(selector)].filter(isVisible);
  return shown.map(one => ({ value: lineOf(one), detail: selector }));
}

/** The text just before the contact link, else the one with the classes of a location. */
function locationIn(card: Element): Element | null | undefined {
  const contact = contactLinkIn(card);
  const before = (contact?.closest('span') ?? contact)?.previousElementSibling;
  if (before?.matches('.text-body-small')) return before;
  return visibleOne(card, '.text-body-small.inline.t-black--light.break-words');
}

/** Company and school of the card’s right-hand list: by label where it is English, by icon, else by order. */
function organisationsIn(card: Element): Organisation[] {
  const shown = [...card.querySelectorAll('li button[aria-label]')].map(button => ({
    name: lineOf(button.querySelector('span') ?? button),
    is: kindOf(button),
  }));
  const company = shown.filter(one => one.is === 'company');
  return company.length > 0 ? company : shown;
}

function kindOf(button: Element): Organisation['is'] {
  const label = button.getAttribute('aria-label') ?? '';
  if (label.startsWith('Current company') || button.querySelector('.ghost-company')) return 'company';
  return label.startsWith('Education') || button.querySelector('.ghost-school') ? 'school' : undefined;
}

/** The profile card that begins with this anchor. */
function sectionAt(main: Element, id: string): Element | undefined {
  return main.querySelector(`#${id}`)?.closest('section') ?? undefined;
}

function experienceIn(section: Element | undefined): ReadPosition[] {
  return section ? positionsIn(section, shownLines(section)) : [];
}

function shownLines(section: Element): Element[] {
  return [...section.querySelectorAll(SHOWN)].filter(line => line.closest('h2') === null);
}

function namesIn(section: Element | undefined): Set<string> {
  return new Set(section ? shownLines(section).map(line => lineOf(line)) : []);
}

function aboutIn(section: Element | undefined): string | undefined {
  const text = section && shownLines(section)[0];
  return text ? paragraphsOf(text) : undefined;
}
