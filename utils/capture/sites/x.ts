import type { Identity, PersonReading } from '../../model/reading.ts';
import { cleanLine } from '../../model/text.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { lineOf, paragraphsOf, visibleOne } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { listOf, memberAt } from '../members.ts';
import { putNameParts } from '../name-parts.ts';
import { addOwnWebsite } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { putInto, SURE } from '../put.ts';
import { textWithPictures } from '../structured/dom.ts';
import { readJsonLd } from '../structured/json-ld.ts';
import { nameBeforeHandle } from '../titled-handle.ts';

const SEEN = '2026-09';
/** Pages of the site that list people; everywhere else such cells are suggestions. */
const PEOPLE_PATH =
  /^\/(?:\w{1,15}\/(?:followers|following|verified_followers|followers_you_follow)|i\/(?:lists|communities)\/\d+\/(?:members|followers|moderators))\/?$/u;
const CELL = '[data-testid="primaryColumn"] [data-testid="UserCell"]';
const AVATAR = '[data-testid="primaryColumn"] [data-testid^="UserAvatar-Container-"]';
const EMPTY = '[data-testid="emptyState"], [data-testid="error-detail"]';

/** X: profiles and lists of people. It hands nothing on: posts and suggestions are full of bystanders. */
const x: SiteAdapter = {
  id: 'x',
  name: 'X',
  hosts: /^(?:mobile\.)?(?:x|twitter)\.com$/u,
  read(page: PageSource): Found {
    const { document, url } = page;
    if (isPeopleList(url)) return listOf([...document.querySelectorAll(CELL)].map(readCell), {});
    const own = identityOf(url);
    if (own) return readProfile(page, own);
    return { kind: 'nothing', reason: /^\/(?:i\/flow\/)?login/u.test(url.pathname) ? 'wall' : 'no-person' };
  },
};

export default x;

function isPeopleList(url: URL): boolean {
  return (
    PEOPLE_PATH.test(url.pathname) || (url.pathname === '/search' && url.searchParams.get('f') === 'user')
  );
}

/** The header if it is of the address's handle (after navigation it may be the one before), else what the head says. */
function readProfile(page: PageSource, own: Identity): Found {
  const { document } = page;
  const person = memberAt(own.url);
  const header = visibleOne(document, '[data-testid="UserName"]');
  const isShown = header !== undefined && handleIn(header) === own.handle?.toLowerCase();
  if (isShown) putHeader(person, document, header, own);
  else if (document.querySelector(EMPTY)) return { kind: 'nothing', reason: 'wall' };
  putLinkedData(person, page, own);
  const isKnown = person.fields.name !== undefined;
  const title = nameBeforeHandle(document.title, handle => `x:${handle}` === own.key);
  putInto(person, SEEN, 'title')('name', title, 'document.title', SURE.guess);
  const name = person.fields.name?.value;
  if (name === undefined) return { kind: 'nothing', reason: 'changed' };
  putNameParts(putInto(person, SEEN), name, []);
  return { kind: 'person', person, ...(isKnown ? {} : { changed: true }) };
}

/** The handle that stands as a line of its own, in lower case. */
function handleIn(element: Element): string | undefined {
  const line = [...element.querySelectorAll('span')].map(lineOf).find(text => /^@\w{1,15}$/u.test(text));
  return line?.slice(1).toLowerCase();
}

function putHeader(person: PersonReading, document: Document, header: Element, own: Identity): void {
  const put = putInto(person, SEEN);
  const field = (name: string) => visibleOne(document, `[data-testid="${name}"]`);
  put('name', displayName(header.querySelector('[dir]')), '[data-testid=UserName]');
  put('location', lineOf(field('UserLocation')), '[data-testid=UserLocation]');
  put('about', bioIn(field('UserDescription')), '[data-testid=UserDescription]');
  putPhoto(put, person, photoOf(document, own), '[data-testid^=UserAvatar-Container]');
  addWebsiteOf(person, field('UserUrl'), document.baseURI);
}

/** A name with its emoji, which are pictures; the badges beside it have no alternative text. */
function displayName(element: Element | null | undefined): string {
  return element ? cleanLine(textWithPictures(element)) : '';
}

function bioIn(element: Element | undefined): string | undefined {
  return element?.querySelector('img') ? textWithPictures(element) : element && paragraphsOf(element);
}

/** The avatar whose container names the handle; the signed-in user's stands on the page too. */
function photoOf(document: Document, own: Identity): Element | null | undefined {
  const wanted = `UserAvatar-Container-${own.handle}`.toLowerCase();
  const [avatar] = [...document.querySelectorAll(AVATAR)].filter(
    one => one.getAttribute('data-testid')?.toLowerCase() === wanted,
  );
  return avatar?.querySelector('img[src*="profile_images"]');
}

/** The link itself leads over a shortener; its text is the address, unless it was cut. */
function addWebsiteOf(person: PersonReading, link: Element | undefined, base: string): void {
  const text = lineOf(link);
  if (/^[^\s…@]+\.[^\s…@]{2,}$/u.test(text)) {
    addOwnWebsite(person, /^https?:/u.test(text) ? text : `https://${text}`, base);
  }
}

/** What the page's JSON-LD says of this very handle fills gaps; that of pages before stays on the page. */
function putLinkedData(person: PersonReading, page: PageSource, own: Identity): void {
  const found = readJsonLd(page).find(one => one.person.identities.some(({ key }) => key === own.key));
  if (!found) return;
  const put = putInto(person, SEEN);
  for (const field of ['name', 'about', 'location', 'photoUrl'] as const) {
    put(field, found.person.fields[field]?.value, `UserProfileSchema ${field}`, SURE.place);
  }
}

/** One person of a list: the links that are the name and the photo, and the bio below. */
function readCell(cell: Element): PersonReading {
  const handle = handleIn(cell);
  const person = memberAt(handle && `https://x.com/${handle}`);
  if (!handle) return person;
  const put = putInto(person, SEEN);
  const own = [...cell.querySelectorAll('a[href]')].filter(
    link => link.getAttribute('href')?.toLowerCase() === `/${handle}`,
  );
  const names = own.map(displayName).filter(text => text !== '' && !text.startsWith('@'));
  put('name', names[0], 'name in [data-testid=UserCell]');
  const texts = [...cell.querySelectorAll('[dir="auto"]')];
  const bio = texts.find(one => one.closest('a, [data-testid$="follow"]') === null);
  put('about', bioIn(bio), 'text of [data-testid=UserCell]', SURE.place);
  const photo = own
    .map(link => link.querySelector('img[src*="profile_images"]'))
    .find(image => image !== null);
  putPhoto(put, person, photo, 'photo in [data-testid=UserCell]');
  return person;
}
