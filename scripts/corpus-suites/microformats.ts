import { at, listAt, textAt } from '../../utils/capture/embedded.ts';
import { readHCards } from '../../utils/capture/structured/h-card.ts';
import { type Contact, contactOf, differences, line, tidy } from './contact.ts';
import { casesIn, jsonIn, judge, type Outcome, pageOf, type Suite } from './outcome.ts';

/**
 * The cards of people in the tests of microformats.org (h-card, hcard and mixed) as far as the fields of a contact go.
 * Cards of organisations are left out on both sides: where the name is the organisation's, or the card is its value.
 */
export const microformats: Suite = {
  name: 'microformats',
  run: folder => casesIn(folder, '.html').map(name => runCase(folder, name)),
};

function runCase(folder: string, name: string): Outcome {
  const page = pageOf(folder, `${name}.html`, 'http://example.com/');
  const read = readHCards(page).map(({ person }) => contactOf(person));
  const cards = [...new Set(cardsIn(jsonIn(folder, `${name}.json`)))];
  return judge(name, differences(cards.filter(isPerson).map(expectedOf), read.map(withoutWebsites)));
}

/** Every h-card of the parsed tree, whatever holds it, unless it is somebody's organisation. */
export function cardsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => (key === 'org' ? [] : cardsIn(part)));
  return listAt(value, 'type').includes('h-card') ? [value, ...inside] : inside;
}

/** False where the name is the organisation's. */
export function isPerson(card: unknown): boolean {
  const name = first(card, 'name');
  return name === '' || !listAt(card, 'properties', 'org').some(org => textOf(org) === name);
}

/** The contact that a parsed card means. */
export function expectedOf(card: unknown): Contact {
  const parts = ['given-name', 'additional-name', 'family-name'].map(part => first(card, part));
  const place = ['locality', 'region', 'country-name'].map(part => first(card, part)).filter(Boolean);
  return tidy([
    line('name', first(card, 'name') || parts.filter(Boolean).join(' ')),
    line('givenName', parts[0] ?? ''),
    line('familyName', parts[2] ?? ''),
    line('role', first(card, 'job-title') || first(card, 'role')),
    line('company', first(card, 'organization-name') || first(card, 'org')),
    line('location', place.join(', ') || placeIn(card)),
    line('about', first(card, 'note')),
    line('photoUrl', first(card, 'photo')),
    line('profileUrl', first(card, 'url')),
    ...all(card, 'email').map(value => line('email', value.replace(/^mailto:/iu, ''))),
    ...all(card, 'tel').map(value => line('phone', value.replace(/^tel:/iu, ''))),
  ]);
}

/** A nested address says its parts, else its text. */
function placeIn(card: unknown): string {
  const [address] = listAt(card, 'properties', 'adr');
  const place = ['locality', 'region', 'country-name'].map(part => first(address, part)).filter(Boolean);
  return place.join(', ') || textOf(address) || first(card, 'label');
}

function all(card: unknown, property: string): string[] {
  return listAt(card, 'properties', property).map(textOf).filter(Boolean);
}

function first(card: unknown, property: string): string {
  return all(card, property)[0] ?? '';
}

/** A value is a text, or a thing with one. */
function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : textAt(value, 'value') || textAt(at(value, 'properties'), 'name');
}

/** That a front page is also a website is Kept's own reading. */
export function withoutWebsites(contact: Contact): Contact {
  return contact.filter(one => !one.startsWith('website: '));
}
