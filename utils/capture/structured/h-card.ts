import type { PersonReading } from '../../model/reading.ts';
import { cleanLine } from '../../model/text.ts';
import type { Candidate, PageSource, Standing } from '../contract.ts';
import { hostOf } from '../hosts.ts';
import { identityOf } from '../identities.ts';
import { baseOf, webAddress } from '../links.ts';
import { emptyPerson, setField } from '../person.ts';
import { addEmail, addIdentity, addPhone, addWebsite } from '../person-lists.ts';
import { isInPassing } from './dom.ts';
import { type Card, cardTexts, readCard } from './microformats/card.ts';
import { isCard } from './microformats/classic.ts';

/** Cards beyond this many are not read: a page with more is a list that is cut anyway. */
const MOST_CARDS = 1_000;

/** A place after "live … in": up to four small words between, and words with capitals, of which one may follow a comma. */
const LIVES_IN =
  /\b(?:lives?|living|based)(?:,? \p{Ll}+){0,4} in ((?:(?:St|Mt|Ft)\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)?)/u;

/** People in h-card (microformats2) and hCard 1.0. Cards of organisations are left out. */
export function readHCards(page: PageSource): Candidate[] {
  const base = baseOf(page);
  return [...page.document.querySelectorAll('.h-card, .vcard')]
    .filter(isCard)
    .slice(0, MOST_CARDS)
    .map(element => readCard(element))
    .filter(card => !isOrganisation(card))
    .map(card => {
      const person = personFromCard(card, base);
      return { person, standing: standingOf(card, person, page.url) };
    });
}

/** Where the name is the organisation's own (hCard 1.0, "organization contact info"), or the card is its value. */
function isOrganisation({ element, properties }: Card): boolean {
  const names = properties.get('name')?.map(value => value.text) ?? [];
  const organisations = properties.get('org')?.map(value => value.text) ?? [];
  return element.matches('.p-org, .org') || names.some(name => organisations.includes(name));
}

function personFromCard(card: Card, base: string): PersonReading {
  const person = emptyPerson();
  const first = (...properties: string[]) => properties.flatMap(property => cardTexts(card, property))[0];
  const put = (field: keyof PersonReading['fields'], value: string | undefined, property: string) =>
    setField(person, field, value, { layer: 'h-card', detail: property }, 0.85);
  const address = (property: string) =>
    cardTexts(card, property)
      .map(raw => webAddress(raw, base))
      .find(link => link !== undefined);

  put('name', first('name') ?? joined(card, ['given-name', 'additional-name', 'family-name'], ' '), 'name');
  put('givenName', first('given-name') ?? singleWord(first('n')), 'given-name');
  put('familyName', first('family-name'), 'family-name');
  put('role', first('job-title', 'role'), 'job-title');
  put('company', organisation(card), 'org');
  put('location', place(card), 'adr');
  const told = placeInWords(card.element);
  setField(person, 'location', told, { layer: 'h-card', detail: 'sentence in the card' }, 0.55);
  put('about', first('note'), 'note');
  put('photoUrl', address('photo'), 'photo');
  put('profileUrl', address('url'), 'url');
  addLinks(person, card, base);
  for (const email of cardTexts(card, 'email')) addEmail(person, email);
  for (const phone of cardTexts(card, 'tel')) addPhone(person, phone);
  return person;
}

function organisation(card: Card): string | undefined {
  const part = cardTexts(card, 'organization-name')[0];
  return part ?? cardTexts(card, 'org')[0];
}

/** A name property without parts that is one word is a given name (hCard 1.0, "n optimization", without a family name). */
function singleWord(name: string | undefined): string | undefined {
  return name && !/\s/u.test(name) ? name : undefined;
}

/** Cards in prose: "I live, work and play in San Francisco." */
function placeInWords(element: Element): string | undefined {
  return LIVES_IN.exec(cleanLine(element.textContent ?? ''))?.[1];
}

/** "Town, Region, Country" of the card or of its address, else the address as written. */
function place(card: Card): string | undefined {
  const address = card.properties.get('adr')?.[0];
  for (const source of [card, address?.parts]) {
    const text = source && joined(source, ['locality', 'region', 'country-name'], ', ');
    if (text) return text;
  }
  return address?.text ?? cardTexts(card, 'label')[0];
}

function joined(card: Card, properties: readonly string[], separator: string): string {
  const parts = properties.map(property => cardTexts(card, property)[0]);
  return parts.filter(part => part !== undefined).join(separator);
}

/** `url` and the `rel=me` links inside the card: profiles are identities, a front page is a website. */
function addLinks(person: PersonReading, card: Card, base: string): void {
  const own = [...card.element.querySelectorAll('a[rel~="me" i]')].map(
    link => link.getAttribute('href') ?? '',
  );
  for (const raw of [...cardTexts(card, 'url'), ...own]) {
    const address = webAddress(raw, base);
    if (!address) continue;
    addIdentity(person, identityOf(address));
    if (/^https?:\/\/[^/]+\/?$/u.test(address)) addWebsite(person, address);
  }
}

/**
 * The owner of a site gives the site's front page as their own address and links their other profiles with
 * `rel=me`: the page is theirs, whatever else it holds (microformats.org/wiki/representative-h-card-parsing).
 */
function standingOf(card: Card, person: PersonReading, page: URL): Standing {
  const address = person.fields.profileUrl?.value;
  const isFrontPage = address !== undefined && new URL(address).pathname === '/';
  const isThisSite = address !== undefined && hostOf(new URL(address)) === hostOf(page);
  if (isFrontPage && isThisSite && card.element.querySelector('[rel~="me" i]')) return 'subject';
  return isMention(card.element) ? 'bystander' : 'stated';
}

/** An author's card, a card inside another one, or one inside a post. */
function isMention(element: Element): boolean {
  const inside = element.parentElement?.closest('.h-card, .vcard');
  return element.matches('.p-author, .u-author, .author') || Boolean(inside) || isInPassing(element);
}
