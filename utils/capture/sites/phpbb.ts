import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { forumAdapter, type MemberAddress } from '../forum.ts';
import { readPairs } from '../labelled.ts';
import { webAddress } from '../links.ts';
import { memberAt } from '../members.ts';
import { addEmail } from '../person-lists.ts';
import { putInto, SURE } from '../put.ts';

const SEEN = '2026-11';
/** Links to the board's index; the logo's may lead to a website around the board, so it is asked last. */
const FRONT_LINKS = ['a[data-navbar-reference="index"]', 'a.icon-home', 'a#logo, a.logo'];
const MEMBER_LINK = 'a.username, a.username-coloured';

/** Boards of phpBB 3 in any style that keeps prosilver's names: profile, authors of a topic, member and group lists. */
export default forumAdapter({
  id: 'phpbb',
  name: 'phpBB',
  recognises: ({ document }) => document.querySelector('body#phpbb, form#viewprofile') !== null,
  memberOf,
  frontOf,
  forumName: ({ document }) =>
    lineOf(document.querySelector('#site-description h1, .site-description h1, #page-header h1')) ||
    document.title.replace(/ [-•] .*$/u, ''),
  handleOn: ({ document }) => usernameIn(document),
  readProfile,
  readPeople,
  viewerOf: ({ document }) => lineOf(document.querySelector('#username_logged_in .username')),
});

/** The folder of the board's index. */
function frontOf({ document, url }: PageSource): string {
  const link = FRONT_LINKS.map(one => document.querySelector(one)).find(one => one !== null);
  const index = webAddress(link?.getAttribute('href'), url.href);
  return new URL('.', index ?? url).href;
}

/** Boards that rewrite addresses still say the member's number in the links to their posts. */
function memberOf(url: URL, page: PageSource): MemberAddress | undefined {
  const isProfile = url.searchParams.get('mode') === 'viewprofile';
  if (!isProfile && url !== page.url) return undefined;
  const form = page.document.querySelector('form#viewprofile');
  if (!isProfile && !form) return undefined;
  const search = form?.querySelector('a[href*="author_id="]')?.getAttribute('href') ?? '';
  const id = url.searchParams.get('u') ?? /author_id=(\d+)/u.exec(search)?.[1];
  const front = isProfile ? new URL('.', url).href : frontOf(page);
  const address = id === undefined ? url.href : `${front}memberlist.php?mode=viewprofile&u=${id}`;
  return { address, front, handle: url.searchParams.get('un') ?? '' };
}

/** The first line of the profile is the name, whatever the language. */
function usernameIn(document: Document): string {
  const first = document.querySelector('#viewprofile dl.details > dd');
  return lineOf(first?.querySelector('span') ?? first);
}

function readProfile(page: PageSource, person: PersonReading): void {
  const form = page.document.querySelector('#viewprofile');
  if (!form) return;
  const put = putInto(person, SEEN);
  const photo = form.querySelector('img.avatar, dl.left-box > dt img')?.getAttribute('src');
  put('name', usernameIn(page.document), 'dl.details dd', SURE.place);
  put('photoUrl', webAddress(photo, page.url.href), 'img.avatar');
  for (const list of form.querySelectorAll('dl.details')) readPairs(person, put, list, page.url.href);
  for (const link of form.querySelectorAll('dl.details a[href^="mailto:"]'))
    addEmail(person, link.getAttribute('href') ?? '');
}

function readPeople(page: PageSource): PersonReading[] {
  const places = '.postprofile, #memberlist td:first-child, table.table1 td:first-child';
  return [...page.document.querySelectorAll(places)].map(place => {
    const link = place.querySelector(MEMBER_LINK);
    const address = webAddress(link?.getAttribute('href'), page.url.href);
    const known = address && memberOf(new URL(address), page)?.address;
    const person = memberAt(known ?? address, lineOf(link));
    const photo = place.querySelector('.avatar img')?.getAttribute('src');
    const put = putInto(person, SEEN);
    put('name', lineOf(link), MEMBER_LINK);
    put('photoUrl', webAddress(photo, page.url.href), '.avatar img');
    return person;
  });
}
