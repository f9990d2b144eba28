import type { Identity, PersonReading } from '../../model/reading.ts';
import { cleanLine } from '../../model/text.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { isElement, lineOf, paragraphsOf, visibleOne } from '../element-text.ts';
import { hostOf } from '../hosts.ts';
import { identityOf } from '../identities.ts';
import { putNameParts } from '../name-parts.ts';
import { metaContent } from '../page-words.ts';
import { emptyPerson } from '../person.ts';
import { addEmail, addIdentity, addOwnWebsite } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { putInto, SURE } from '../put.ts';
import { textWithPictures } from '../structured/dom.ts';
import { nameBeforeHandle } from '../titled-handle.ts';

const SEEN = '2026-09';
/** The application in any version; the state is there even before it has started. */
const APPLICATION = '#mastodon[data-props], script#initial-state';
/** `/@ann`, `/@ann@home.example`, and the parts of a profile; a number after it is a post. */
const ACCOUNT_PATH =
  /^\/(?:web\/|deck\/)?@([\w.-]+)(?:@([\w.-]+))?(?:\/(?:with_replies|media|featured|tagged\/[^/]+))?\/?$/u;
const HEADER = '.account-timeline__header, .account__header';
const ERROR = '.bundle-column-error, .error-column, .limited-account-hint, body.error';

/** Who the address is of: the account, the server that it lives on, and the page on it. */
type Account = { user: string; host: string; isLocal: boolean; url: string };

/** Mastodon on any host: accounts, each as one of its home server. Posts hold bystanders only. */
const mastodon: SiteAdapter = {
  id: 'mastodon',
  name: 'Mastodon',
  recognises: ({ document }) => document.querySelector(APPLICATION) !== null,
  read(page: PageSource): Found {
    const account = accountOf(page.url);
    if (account) return readAccount(page, account);
    return { kind: 'nothing', reason: page.url.pathname.startsWith('/auth/') ? 'wall' : 'no-person' };
  },
};

export default mastodon;

function accountOf(url: URL): Account | undefined {
  const [, user, domain] = ACCOUNT_PATH.exec(url.pathname) ?? [];
  if (!user) return undefined;
  const host = domain ?? hostOf(url);
  return { user: user.toLowerCase(), host, isLocal: domain === undefined, url: `https://${host}/@${user}` };
}

function readAccount(page: PageSource, account: Account): Found {
  const { document } = page;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  const header = visibleOne(document, HEADER);
  const isShown = header !== undefined && mentions(header, account);
  if (isShown) putHeader(person, header);
  const isAnchored = person.fields.name !== undefined;
  putHead(person, document, account);
  const name = person.fields.name?.value;
  if (name === undefined) {
    return { kind: 'nothing', reason: document.querySelector(ERROR) ? 'wall' : 'changed' };
  }
  putNameParts(put, name, []);
  put('profileUrl', account.url, 'address of the page');
  addIdentities(person, document, account);
  const isRunning = document.querySelector('#mastodon > *') !== null;
  return { kind: 'person', person, ...(isRunning && !isAnchored ? { changed: true } : {}) };
}

/** After navigation inside the application the header may still be the one before: the handle beside the name tells. */
function mentions(header: Element, { user }: Account): boolean {
  let part: Element | null = header.querySelector('h1');
  for (; part && header.contains(part); part = part.parentElement) {
    const text = lineOf(part).toLowerCase();
    if (text.includes('@')) return text.includes(`@${user}`) || text.includes(`${user}@`);
  }
  return false;
}

/** Name, bio, photo and the table of links that the owner keeps. */
function putHeader(person: PersonReading, header: Element): void {
  const put = putInto(person, SEEN);
  put('name', displayName(header.querySelector('h1')), 'h1 of the account header');
  const bio = header.querySelector('.account__header__content');
  if (bio) put('about', paragraphsOf(bio), '.account__header__content');
  const photo = header.querySelector('.account__avatar img, a.avatar img');
  if (!photo?.getAttribute('src')?.includes('/missing.png'))
    putPhoto(put, person, photo, '.account__avatar img');
  for (const value of header.querySelectorAll('dl dd')) {
    addEmail(person, lineOf(value));
    for (const link of value.querySelectorAll('a[href^="http"]:not(.mention, .hashtag)')) {
      addOwnWebsite(person, link.getAttribute('href'), value.baseURI);
    }
  }
}

/** The heading without the handle below it; pictures that only the server knows (`:verified:`) are no name. */
function displayName(heading: Element | null): string {
  const parts = [...(heading?.childNodes ?? [])].filter(node => node.nodeName !== 'SMALL');
  const text = parts
    .map(node => (isElement(node) ? textWithPictures(node) : (node.nodeValue ?? '')))
    .join('');
  return cleanLine(text.replace(/(?<!\S):\w+:(?!\S)/gu, ''));
}

/** The title and the OpenGraph data, as far as they give the account's own handle. */
function putHead(person: PersonReading, document: Document, account: Account): void {
  const isOwn = (handle: string) =>
    handle.split('@')[0] === account.user && isAt(handle.split('@')[1], account);
  const put = putInto(person, SEEN, 'opengraph');
  const title = nameBeforeHandle(metaContent(document, 'og:title'), isOwn);
  put('name', title, 'og:title', SURE.place);
  if (title !== undefined) put('photoUrl', metaContent(document, 'og:image'), 'og:image', SURE.place);
  putInto(person, SEEN, 'title')(
    'name',
    nameBeforeHandle(document.title, isOwn),
    'document.title',
    SURE.guess,
  );
}

/** A server may give its accounts the domain above its own: `@ann@example` at `social.example`. */
function isAt(domain: string | undefined, { host, isLocal }: Account): boolean {
  return domain === undefined ? isLocal : domain === host || (isLocal && host.endsWith(`.${domain}`));
}

/** The account by its home server, and by its own address where that is another one. */
function addIdentities(person: PersonReading, document: Document, account: Account): void {
  const handle = `${account.user}@${account.host}`;
  const add = (identity: Identity | undefined) =>
    addIdentity(person, identity && { ...identity, platform: 'mastodon', handle });
  add(identityOf(account.url));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!URL.canParse(canonical)) return;
  const { hostname, pathname } = new URL(canonical);
  if (isAt(hostname, account) && pathname.toLowerCase().endsWith(`/${account.user}`))
    add(identityOf(canonical));
}
