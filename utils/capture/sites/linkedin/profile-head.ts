import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf } from '../../element-text.ts';
import { putNameParts } from '../../name-parts.ts';
import { comparable, metaContent } from '../../page-words.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { putInto, SURE } from '../../put.ts';
import { profileUrlOf, slugIdentity, slugOf } from './address.ts';
import { cardBelongsTo } from './card.ts';
import { putLinkedData } from './linked-data.ts';
import { nameInTitle } from './sdui-name.ts';

const SEEN = '2026-11';

/**
 * What is left of a profile whose card nobody knows any more: what its linked data, its OpenGraph tags and its title
 * say of this very slug. Undefined without a name, beside a card of somebody else, and for a title that the address does not confirm: after in-app
 * navigation it can be the previous person's.
 */
export function readProfileHead(page: PageSource, slug: string): PersonReading | undefined {
  const { document, url } = page;
  if (!cardBelongsTo(document.querySelector('main') ?? document.body, slug, url.href)) return undefined;
  const person = emptyPerson();
  putLinkedData(person, page, slug);
  const isOwn = slugOf(metaContent(document, 'og:url') || null, url.href) === slug;
  if (isOwn) putInto(person, SEEN, 'opengraph')('name', namedByTags(document), 'og:title', SURE.place);
  const title = nameInTitle(document) ?? '';
  const isConfirmed = isSlugOf(slug, title) || isLinkText(page, slug, title);
  if (isConfirmed) putInto(person, SEEN, 'title')('name', title, 'title of the page', SURE.guess);
  const name = person.fields.name?.value;
  if (name === undefined) return undefined;
  putNameParts(putInto(person, SEEN, person.fields.name?.origin.layer), name, []);
  putInto(person, SEEN, 'address')('profileUrl', profileUrlOf(slug), 'address of the page');
  addIdentity(person, slugIdentity(slug));
  return person;
}

/** First and last name, else the beginning of `Name - Role - Company | LinkedIn`. */
function namedByTags(document: Document): string {
  const parts = ['profile:first_name', 'profile:last_name'].map(name => metaContent(document, name).trim());
  if (parts.every(Boolean)) return parts.join(' ');
  return /^(.+?) (?:[-–|] .*)?\| LinkedIn$/u.exec(metaContent(document, 'og:title'))?.[1] ?? '';
}

/** All words of the name, at least two, are in the slug. */
function isSlugOf(slug: string, name: string): boolean {
  const letters = comparable(slug).replaceAll(' ', '');
  const words = comparable(name)
    .split(' ')
    .filter(word => word.length > 1);
  return words.length > 1 && words.every(word => letters.includes(word));
}

/** A link to this very profile carries the name, as text or as label. */
function isLinkText({ document, url }: PageSource, slug: string, name: string): boolean {
  if (name === '') return false;
  return [...document.querySelectorAll('a[href*="/in/"]')].some(
    link =>
      slugOf(link.getAttribute('href'), url.href) === slug &&
      (lineOf(link) === name || link.getAttribute('aria-label')?.includes(name) === true),
  );
}
