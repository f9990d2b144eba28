import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { forumAdapter, type MemberAddress } from '../forum.ts';
import { readPairs } from '../labelled.ts';
import { decoded, webAddress } from '../links.ts';
import { memberAt, numberedIdentity } from '../members.ts';
import { addIdentity } from '../person-lists.ts';
import { putInto, SURE } from '../put.ts';

const SEEN = '2022-03';
/** `/members/ann.5/`, in a folder or not, with or without rewritten addresses (`index.php?members/ann.5/`). */
const MEMBER = /^(.*?\/)((?:index\.php\?)?members\/)(?:([^/?#]*)\.)?(\d+)(?:[/?#]|$)/u;

/**
 * Forums of XenForo 2: member page, authors of a thread or conversation, member lists. Ranks and titles under the
 * name, which its markup calls jobs, are taken for nothing.
 */
export default forumAdapter({
  id: 'xenforo',
  name: 'XenForo',
  recognises: ({ document }) =>
    document.querySelector('html#XF, html[data-xf], [data-xf-init], .memberHeader-name') !== null,
  memberOf,
  frontOf,
  forumName: ({ document }) =>
    document.querySelector('.p-header-logo img')?.getAttribute('alt') ||
    (/ \| ([^|]+)$/u.exec(document.title)?.[1] ?? ''),
  handleOn: page => lineOf(shownName(page)),
  readProfile,
  readPeople,
  viewerOf: ({ document }) => lineOf(document.querySelector('.p-navgroup-link--user .p-navgroup-linkText')),
});

function frontOf({ document, url }: PageSource): string {
  const logo = document.querySelector('.p-header-logo a')?.getAttribute('href');
  return webAddress(logo, url.href) ?? memberOf(url)?.front ?? `${url.origin}/`;
}

function memberOf(url: URL): MemberAddress | undefined {
  const [, folder, path, slug, id] = MEMBER.exec(url.href.slice(url.origin.length)) ?? [];
  if (folder === undefined || path === undefined || id === undefined) return undefined;
  const front = `${url.origin}${folder}`;
  return {
    address: `${front}${path}${slug ? `${slug}.` : ''}${id}/`,
    front,
    handle: decoded(slug ?? ''),
    id,
  };
}

function readProfile(page: PageSource, person: PersonReading, { front, id = '' }: MemberAddress): void {
  const header = page.document.querySelector('.memberHeader');
  const shown = shownName(page);
  if (!header || !shown) return;
  const photo = webAddress(
    header.querySelector('.memberHeader-avatar img')?.getAttribute('src'),
    page.url.href,
  );
  const put = putInto(person, SEEN);
  put('name', lineOf(shown), '.memberHeader-name .username', SURE.place);
  put('location', lineOf(header.querySelector('a[href*="location-info"]')), 'a[href*="location-info"]');
  put('photoUrl', photo, '.memberHeader-avatar');
  addIdentity(person, numberedIdentity('xenforo', front, id));
  const about = page.document.querySelector('.block-row--separated > .bbWrapper:first-child');
  if (about && !about.closest('.message')) put('about', paragraphsOf(about), '.bbWrapper', SURE.place);
  for (const pairs of page.document.querySelectorAll('dl.pairs')) {
    if (!pairs.closest('.message')) readPairs(person, put, pairs, page.url.href);
  }
}

/** The name in the header, unless the header is of another member than the address. */
function shownName({ document, url }: PageSource): Element | null {
  const name = document.querySelector('.memberHeader .memberHeader-name .username');
  const id = name?.getAttribute('data-user-id') ?? undefined;
  return id === undefined || id === memberOf(url)?.id ? name : null;
}

function readPeople(page: PageSource): PersonReading[] {
  const names = page.document.querySelectorAll('.message-name a.username, .contentRow-header a.username');
  return [...names].map(link => {
    const address = webAddress(link.getAttribute('href'), page.url.href);
    const member = address && memberOf(new URL(address));
    if (!member) return memberAt(undefined);
    const name = nameOf(link);
    const person = memberAt(member.address, name);
    putInto(person, SEEN)('name', name, '.message-name .username');
    addIdentity(person, numberedIdentity('xenforo', member.front, member.id ?? ''));
    return person;
  });
}

/** Themes put icons, and sometimes broken markup, into the link; the post says in plain text who wrote it. */
function nameOf(link: Element): string {
  const author = link.closest('[data-author]')?.getAttribute('data-author') ?? '';
  const shown = lineOf(link);
  return author !== '' && shown.includes(author) ? author : shown;
}
