import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { forumAdapter, type MemberAddress } from '../forum.ts';
import { decoded, webAddress } from '../links.ts';
import { memberAt } from '../members.ts';
import { putInto } from '../put.ts';
import { isVisible } from '../visible.ts';

const SEEN = '2026-11';
const MARKS = '#flarum-json-payload, #flarum-content, #flarum-loading, .UserCard-identity, .PostUser-name';
const MEMBER = /^(.*?\/)u\/([^/?#]+)/u;

/** Forums of Flarum 1 and 2: user page, the card over a post's author, authors of a discussion, user directory. */
export default forumAdapter({
  id: 'flarum',
  name: 'Flarum',
  recognises: ({ document }) => document.querySelector(MARKS) !== null,
  memberOf,
  frontOf,
  forumName: ({ document }) =>
    lineOf(document.querySelector('#home-link')) ||
    document.querySelector('#home-link img')?.getAttribute('alt') ||
    (/ - ([^-]+)$/u.exec(document.title)?.[1] ?? ''),
  readCard,
  readProfile,
  readPeople,
  viewerOf: ({ document }) => lineOf(document.querySelector('.SessionDropdown .username')),
});

function frontOf({ document, url }: PageSource): string {
  const home = webAddress(document.querySelector('#home-link')?.getAttribute('href'), url.href);
  return home ?? memberOf(url)?.front ?? `${url.origin}/`;
}

function memberOf(url: URL): MemberAddress | undefined {
  const [, folder, slug] = MEMBER.exec(url.pathname) ?? [];
  if (folder === undefined || slug === undefined) return undefined;
  const front = `${url.origin}${folder}`;
  return { address: `${front}u/${slug}`, front, handle: decoded(slug) };
}

function readProfile(page: PageSource, person: PersonReading): void {
  const card = page.document.querySelector('.UserHero.UserCard, .UserPage .UserCard');
  if (card) fill(person, card, page);
}

/** The card that opens over a post while the pointer is on its author. */
function readCard(page: PageSource): PersonReading | undefined {
  const card = page.document.querySelector('.UserCard--popover');
  if (!card || !isVisible(card)) return undefined;
  const person = memberOfLink(card.querySelector('.UserCard-identity a'), page);
  fill(person, card, page);
  return person;
}

/** What stands under the name is when the member joined and was seen; only a biography says something of them. */
function fill(person: PersonReading, card: Element, page: PageSource): void {
  const put = putInto(person, SEEN);
  const photo = card.querySelector('.UserCard-avatar img, img.Avatar')?.getAttribute('src');
  const about = card.querySelector('.UserBio-content, .UserCard-bio');
  put('name', lineOf(card.querySelector('.UserCard-identity .username')), '.UserCard-identity .username');
  put('photoUrl', webAddress(photo, page.url.href), '.UserCard-avatar img');
  if (about && !about.querySelector('.UserBio-placeholder'))
    put('about', paragraphsOf(about), '.UserBio-content');
}

function memberOfLink(link: Element | null, page: PageSource): PersonReading {
  const address = webAddress(link?.getAttribute('href'), page.url.href);
  const member = address === undefined ? undefined : memberOf(new URL(address));
  return memberAt(member?.address, member?.handle);
}

function readPeople(page: PageSource): PersonReading[] {
  const links = page.document.querySelectorAll('.PostUser-name a, .UserDirectoryPage .UserCard-identity a');
  return [...links].map(link => {
    const person = memberOfLink(link, page);
    const photo = link.querySelector('img.Avatar')?.getAttribute('src');
    const put = putInto(person, SEEN);
    put('name', lineOf(link.querySelector('.username')), '.PostUser-name .username');
    put('photoUrl', webAddress(photo, page.url.href), 'img.Avatar');
    return person;
  });
}
