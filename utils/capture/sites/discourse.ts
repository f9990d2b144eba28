import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { at, embeddedJson, parsedJson, textAt } from '../embedded.ts';
import { forumAdapter, type MemberAddress } from '../forum.ts';
import { readLabelled } from '../labelled.ts';
import { decoded, webAddress } from '../links.ts';
import { memberAt } from '../members.ts';
import { putNameParts } from '../name-parts.ts';
import { metaContent } from '../page-words.ts';
import { addOwnWebsite } from '../person-lists.ts';
import { type Put, putInto, SURE } from '../put.ts';
import { isVisible } from '../visible.ts';

const SEEN = '2026-11';
/** Words in the place of a member's name that are pages of the software. */
const RESERVED =
  /^(account-created|activate-account|admin-login|by-external|confirm-.*|hp|password-reset|search|toggle-.*)$/u;
/** Pictures that Discourse draws of the first letter. */
const LETTER_AVATAR = /\/letter_avatar(_proxy)?\//u;
/** Icons, and what members write behind their name for a day, in the element of the name. */
const BESIDE_NAME = 'svg, button, .user-status-message, .user-status';

/** Forums of Discourse: user page, open user card, authors of a topic and lists of users (source 2026-11, topics 2020). */
export default forumAdapter({
  id: 'discourse',
  name: 'Discourse',
  recognises: ({ document }) =>
    /^Discourse\b/u.test(metaContent(document, 'generator')) ||
    document.querySelector('#data-preloaded[data-preloaded]') !== null,
  memberOf,
  frontOf,
  forumName: ({ document }) =>
    document.querySelector('#site-logo')?.getAttribute('alt') || document.title.replace(/^.* - /u, ''),
  readCard,
  readProfile,
  readPeople,
  viewerOf: page =>
    textAt(
      preloaded(page, key => key === 'currentUser'),
      'username',
    ),
});

/** A forum may live in a folder of its host. */
function frontOf({ document, url }: PageSource): string {
  const setup = document.querySelector('#data-discourse-setup')?.getAttribute('data-base-uri');
  const folder = metaContent(document, 'discourse-base-uri') || (setup ?? '');
  return `${url.origin}${folder.replace(/\/+$/u, '')}/`;
}

function memberOf(url: URL, page: PageSource): MemberAddress | undefined {
  const front = frontOf(page);
  const [, named = ''] = /^(?:u|users)\/([^/?#]+)/u.exec(url.href.slice(front.length)) ?? [];
  if (named === '' || !url.href.startsWith(front) || RESERVED.test(named)) return undefined;
  const handle = decoded(named);
  return { address: addressOf(front, handle), front, handle };
}

/** Handles differ in letter case between links, but are one. */
function addressOf(front: string, handle: string): string {
  return `${front}u/${encodeURIComponent(handle.toLowerCase())}`;
}

function readProfile(page: PageSource, person: PersonReading, { handle }: MemberAddress): void {
  const about = page.document.querySelector('.user-main .about .details');
  const names = about?.querySelector('.user-profile-names') ?? about?.querySelector('.primary-textual');
  const shown = paragraphsOfOne(names?.querySelector('.username')) || handle;
  if (about && names && isSame(shown, handle)) {
    const put = putInto(person, SEEN);
    putNames(put, names, shown);
    put('headline', lineOf(names.querySelector('.user-profile-names__title')), '__title', SURE.guess);
    put('location', lineOf(about.querySelector('.user-profile-location')), '.user-profile-location');
    put('photoUrl', photoIn(about, page), '.user-profile-avatar img');
    addSite(person, about.querySelector('.user-profile-website'), page);
    put('about', paragraphsOfOne(about.querySelector('.bio'), '.suspended, button'), '.bio');
    for (const field of about.querySelectorAll('.public-user-field')) {
      const value = field.querySelector('.user-field-value');
      const label = lineOf(field.querySelector('.user-field-name'));
      if (value) readLabelled(person, put, label, value, page.url.href);
    }
  }
  addPreloaded(person, page, handle);
}

/** Either the full name or the handle stands first; their classes tell which is which. */
function putNames(put: Put, names: Element, handle: string): void {
  const name = paragraphsOfOne(names.querySelector('.full-name'));
  put('name', name, '.full-name');
  put('name', handle, '.username', SURE.place);
  if (name !== '' && name !== handle) putNameParts(put, name, []);
}

function paragraphsOfOne(element: Element | null | undefined, except = BESIDE_NAME): string {
  return element ? paragraphsOf(element, except) : '';
}

function photoIn(root: Element, page: PageSource): string | undefined {
  const source = root.querySelector('img.avatar')?.getAttribute('src') ?? '';
  return LETTER_AVATAR.test(source) ? undefined : webAddress(source, page.url.href);
}

function addSite(person: PersonReading, place: Element | null, page: PageSource): void {
  const link = place?.querySelector('a')?.getAttribute('href');
  addOwnWebsite(person, link ?? place?.querySelector('span[title]')?.getAttribute('title'), page.url.href);
}

/** The record of this member that came with the page, for what the page does not show yet. */
function addPreloaded(person: PersonReading, page: PageSource, handle: string): void {
  const user = at(
    preloaded(page, key => isSame(key, `user_${handle}`)),
    'user',
  );
  if (!isSame(textAt(user, 'username'), handle)) return;
  const put = putInto(person, SEEN);
  put('name', textAt(user, 'name') || textAt(user, 'username'), '#data-preloaded', SURE.place);
  put('location', textAt(user, 'location'), '#data-preloaded', SURE.place);
  addOwnWebsite(person, textAt(user, 'website'), page.url.href);
}

/** One entry of the data that came with the page: JSON whose values are texts of JSON again. */
function preloaded({ document }: PageSource, isWanted: (key: string) => boolean): unknown {
  const all = embeddedJson(document, '#data-preloaded', 'data-preloaded');
  const key = typeof all === 'object' && all !== null ? Object.keys(all).find(isWanted) : undefined;
  return key === undefined ? undefined : parsedJson(textAt(all, key));
}

function readCard(page: PageSource): PersonReading | undefined {
  const card = page.document.querySelector('#user-card .card-content, .user-card .card-content');
  const names = card?.querySelector('.names');
  if (!card || !names || !isVisible(card)) return undefined;
  const link = card.querySelector('a.user-profile-link, a.card-huge-avatar')?.getAttribute('href');
  const address = webAddress(link, page.url.href);
  const linked = address && memberOf(new URL(address), page)?.handle;
  const handle = linked || lineOf(names.querySelector('.username'));
  if (handle === '') return undefined;
  const person = memberAt(addressOf(frontOf(page), handle), handle);
  const put = putInto(person, SEEN);
  putNames(put, names, handle);
  put('location', lineOf(card.querySelector('.location-and-website .location')), '.location');
  put('photoUrl', photoIn(card, page), '.card-huge-avatar img');
  put('about', paragraphsOfOne(card.querySelector('.bio')), '.bio', SURE.place);
  addSite(person, card.querySelector('.website-name'), page);
  return person;
}

/** Posts in the application, posts in the page for crawlers, and the rows of user lists and group pages. */
function readPeople(page: PageSource): PersonReading[] {
  const { document } = page;
  const posts = [...document.querySelectorAll('.topic-meta-data .names, .user-info')].map(names => {
    const card = names.closest('[data-user-card]') ?? names.querySelector('[data-user-card]');
    const full = lineOf(names.querySelector('.full-name, .name-line .name'));
    return listed(page, card?.getAttribute('data-user-card') ?? '', full);
  });
  const crawled = [...document.querySelectorAll('.crawler-post .creator')].map(creator => {
    const handle = lineOf(creator.querySelector('[itemprop="name"]'));
    return listed(page, handle, /\(([^()]+)\)\s*$/u.exec(lineOf(creator))?.[1] ?? '');
  });
  return [...posts, ...crawled];
}

function listed(page: PageSource, handle: string, full: string): PersonReading {
  const person = memberAt(handle === '' ? undefined : addressOf(frontOf(page), handle), handle);
  putInto(person, SEEN)('name', full || handle, '.names');
  return person;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
