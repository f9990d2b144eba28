import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, paragraphsOf, visibleOne } from '../../element-text.ts';
import { webAddress } from '../../links.ts';
import { putNameParts } from '../../name-parts.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity, addWebsite } from '../../person-lists.ts';
import { photoAreaOf } from '../../photo-area.ts';
import { type Put, putInto, SURE } from '../../put.ts';
import { profileUrlOf, slugIdentity, slugOf } from './address.ts';
import { putPositions } from './card.ts';
import { publicPositionsIn } from './experience-public.ts';
import { putLinkedData, REAL_PHOTO } from './linked-data.ts';
import { targetOf } from './redirect.ts';

const SEEN = '2024-06';

/** Reads the profile that visitors without an account see; undefined where its card is not there. */
export function readPublicProfile(page: PageSource, slug: string): PersonReading | undefined {
  const { document, url } = page;
  const card = document.querySelector('.top-card-layout, .top-card');
  if (!card || !isAbout(document, slug, url.href)) return undefined;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', lineOf(card.querySelector('.top-card-layout__title, h1')), '.top-card-layout__title');
  put('headline', lineOf(card.querySelector('.top-card-layout__headline')), '.top-card-layout__headline');
  putPositions(put, person, publicPositionsIn(document));
  put(
    'company',
    lineOf(card.querySelector(topLink('currentPositionsDetails'))),
    'current company of the card',
  );
  put('location', lineOf(locationIn(card)), 'text before the contact link', SURE.place);
  putAbout(put, document);
  putPublicPhoto(put, person, card);
  putLinkedData(person, page, slug);
  const name = person.fields.name?.value;
  if (name === undefined) return undefined;
  putNameParts(put, name, givenNameIn(document));
  put('profileUrl', profileUrlOf(slug), 'address of the page');
  addIdentity(person, slugIdentity(slug));
  putWebsites(person, card, url.href);
  return person;
}

/** The page names its own profile; one of another slug is a leftover. */
function isAbout(document: Document, slug: string, base: string): boolean {
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const named = slugOf(own, base);
  return named === undefined || named === slug;
}

function topLink(section: string): string {
  return `[data-section="${section}"] .top-card-link__description`;
}

/** The place stands before the trigger of the contact details; without a place, followers stand there. */
function locationIn(card: Element): Element | undefined {
  const contact = card.querySelector('[data-modal*="contact-info"]');
  const before = contact?.previousElementSibling;
  if (before && !/\d/u.test(lineOf(before))) return before;
  return visibleOne(card, '.top-card__subline-item');
}

function putAbout(put: Put, document: Document): void {
  const text = document.querySelector('[data-section="summary"] .core-section-container__content');
  const whole = text?.querySelector('.show-more-less-text__text--more') ?? text;
  if (whole) put('about', paragraphsOf(whole), '[data-section=summary]');
}

function putPublicPhoto(put: Put, person: PersonReading, card: Element): void {
  const image = card.querySelector('[data-section="picture"] img, img.top-card__profile-image');
  const addresses = ['src', 'data-delayed-url'].map(name => image?.getAttribute(name) ?? '');
  const photo = addresses.find(address => REAL_PHOTO.test(address));
  put('photoUrl', photo, '[data-section=picture] img');
  const area = photo !== undefined && image ? photoAreaOf(image) : undefined;
  if (area) person.photoArea = area;
}

function givenNameIn(document: Document): string[] {
  return [document.querySelector('meta[property="profile:first_name"]')?.getAttribute('content') ?? ''];
}

function putWebsites(person: PersonReading, card: Element, base: string): void {
  for (const link of card.querySelectorAll('[data-section="websites"] a[href]')) {
    const address = webAddress(link.getAttribute('href'), base);
    const target = address && targetOf(address);
    if (target) addWebsite(person, target);
  }
}
