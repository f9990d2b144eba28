import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { forumAdapter, type MemberAddress } from '../forum.ts';
import { readLabelled } from '../labelled.ts';
import { decoded, webAddress } from '../links.ts';
import { memberAt, numberedIdentity } from '../members.ts';
import { putNameParts } from '../name-parts.ts';
import { addEmail, addIdentity, addOwnWebsite } from '../person-lists.ts';
import { type Put, putInto, SURE } from '../put.ts';

const SEEN = '2026-11';
const MARKS =
  'script[src*="/nodebb.min.js"], [component="account/cover"], [component="aboutme"], [component="topic"][data-tid]';
const MEMBER = /^(.*?\/)user\/([^/?#]+)/u;

/** Forums of NodeBB in the Harmony and Persona themes: profile, authors of a topic, user lists. */
export default forumAdapter({
  id: 'nodebb',
  name: 'NodeBB',
  recognises: ({ document }) => document.querySelector(MARKS) !== null,
  memberOf,
  frontOf,
  forumName: ({ document }) => / \| ([^|]+)$/u.exec(document.title)?.[1] ?? '',
  handleOn: ({ document }) =>
    /^@(.+)$/u.exec(lineOf(document.querySelector('.account .username')))?.[1] ?? '',
  readProfile,
  readPeople,
  viewerOf: page =>
    memberAtLink(page.document.querySelector('[component="header/profilelink"]'), page)?.handle ?? '',
});

/** A forum may live in a folder of its host; its own scripts lie below it. */
function frontOf({ document, url }: PageSource): string {
  const script = document.querySelector('script[src*="/assets/"]')?.getAttribute('src');
  const address = webAddress(script?.replace(/assets\/.*$/u, ''), url.href);
  return address?.startsWith(url.origin) ? address : (memberOf(url)?.front ?? `${url.origin}/`);
}

function memberOf(url: URL): MemberAddress | undefined {
  const [, folder, slug] = MEMBER.exec(url.pathname) ?? [];
  if (folder === undefined || slug === undefined) return undefined;
  const front = `${url.origin}${folder}`;
  return { address: `${front}user/${slug}`, front, handle: decoded(slug) };
}

function memberAtLink(link: Element | null, page: PageSource): MemberAddress | undefined {
  const address = webAddress(link?.getAttribute('href'), page.url.href);
  return address === undefined ? undefined : memberOf(new URL(address));
}

function readProfile(page: PageSource, person: PersonReading, { front }: MemberAddress): void {
  const account = page.document.querySelector('.account');
  const name = lineOf(account?.querySelector('.fullname'));
  if (!account || name === '') return;
  const put = putInto(person, SEEN);
  const avatar = account.querySelector('.avatar-wrapper');
  const about = account.querySelector('[component="aboutme"]');
  put('name', name, '.fullname');
  if (name !== person.identities[0]?.handle) putNameParts(put, name, []);
  put('photoUrl', webAddress(avatar?.querySelector('img')?.getAttribute('src'), page.url.href), 'img.avatar');
  if (about) put('about', paragraphsOf(about), '[component="aboutme"]');
  addIdentity(person, numberedIdentity('nodebb', front, avatar?.getAttribute('data-uid') ?? ''));
  for (const label of account.querySelectorAll('.stat-label')) readStat(person, put, label, page.url.href);
}

/** Facts of a profile are told apart by their icon (Harmony), else by their label; the value follows it. */
function readStat(person: PersonReading, put: Put, label: Element, base: string): void {
  const value = label.nextElementSibling;
  if (!value) return;
  if (label.querySelector('.fa-map-pin')) put('location', lineOf(value), '.fa-map-pin', SURE.anchor);
  else if (label.querySelector('.fa-globe')) addOwnWebsite(person, value.getAttribute('href'), base);
  else if (label.querySelector('.fa-envelope')) addEmail(person, lineOf(value));
  else readLabelled(person, put, lineOf(label), value, base);
}

function readPeople(page: PageSource): PersonReading[] {
  const entries = page.document.querySelectorAll('[component="post"][data-pid], .users-box');
  return [...entries].map(entry => {
    const links = [...entry.querySelectorAll('a[href*="/user/"]')];
    const link = links.find(one => one.matches('[data-username]')) ?? links.find(one => lineOf(one) !== '');
    const member = link && !link.closest('[component="post/content"]') && memberAtLink(link, page);
    if (!member) return memberAt(undefined);
    const handle = link.getAttribute('data-username') ?? entry.getAttribute('data-username');
    const person = memberAt(member.address, handle ?? member.handle);
    putInto(person, SEEN)('name', lineOf(link), 'a[data-username]');
    const uid = link.getAttribute('data-uid') ?? entry.getAttribute('data-uid') ?? '';
    addIdentity(person, numberedIdentity('nodebb', member.front, uid));
    return person;
  });
}
