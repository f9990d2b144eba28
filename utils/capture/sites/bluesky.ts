import type { Identity, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { memberAt } from '../members.ts';
import { putNameParts } from '../name-parts.ts';
import { metaContent } from '../page-words.ts';
import { addIdentity } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { putInto, SURE } from '../put.ts';
import { nameBeforeHandle } from '../titled-handle.ts';
import { isVisible } from '../visible.ts';

const SEEN = '2026-09';
const ERROR = '[data-testid="profileErrorScreen"], [data-testid="errorScreen"]';

/** Bluesky: profiles, by handle and by DID, the key that stays when the handle changes. */
const bluesky: SiteAdapter = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: /^(?:main\.|staging\.)?bsky\.app$/u,
  read(page: PageSource): Found {
    const own = identityOf(page.url);
    return own?.handle
      ? readProfile(page, own.handle.toLowerCase())
      : { kind: 'nothing', reason: 'no-person' };
  },
};

export default bluesky;

/** The application keeps earlier screens in the page: only the visible one of this handle or DID counts. */
function readProfile({ document }: PageSource, handle: string): Found {
  const screens = [...document.querySelectorAll('[data-testid="profileView"]')].filter(isVisible);
  const screen = screens.find(one => handlesIn(one).includes(handle) || didIn(one) === handle);
  const person = memberAt(`https://bsky.app/profile/${handle}`);
  if (screen) putScreen(person, screen);
  const isAnchored = person.fields.name !== undefined;
  putHead(person, document, handle);
  const name = person.fields.name?.value;
  if (name === undefined) {
    return { kind: 'nothing', reason: document.querySelector(ERROR) ? 'wall' : 'changed' };
  }
  putNameParts(putInto(person, SEEN), name, []);
  return { kind: 'person', person, ...(isAnchored || !isRunning(document) ? {} : { changed: true }) };
}

function isRunning(document: Document): boolean {
  return document.querySelector('#root [data-testid]') !== null;
}

/** Lines that are a handle, in lower case; direction marks stand around them. */
function handlesIn(screen: Element): string[] {
  return [...screen.querySelectorAll('[dir="auto"]')]
    .map(one => lineOf(one).toLowerCase())
    .filter(line => /^@[^\s]+\.[^\s]+$/u.test(line))
    .map(line => line.slice(1));
}

/** The DID stands in the address of the avatar. */
function didIn(screen: Element): string | undefined {
  const source = avatarIn(screen)?.getAttribute('src') ?? '';
  return /\/(did:[a-z\d]+:[\w.:-]+)\//u.exec(source)?.[1];
}

function avatarIn(screen: Element): Element | null {
  return screen.querySelector(
    '[data-testid="profileHeaderAviButton"] img, [data-testid="userAvatarImage"] img',
  );
}

function putScreen(person: PersonReading, screen: Element): void {
  const put = putInto(person, SEEN);
  const field = (name: string) => screen.querySelector(`[data-testid="${name}"]`);
  put('name', lineOf(field('profileHeaderDisplayName')), '[data-testid=profileHeaderDisplayName]');
  const bio = field('profileHeaderDescription');
  if (bio) put('about', paragraphsOf(bio), '[data-testid=profileHeaderDescription]');
  putPhoto(put, person, avatarIn(screen), '[data-testid=profileHeaderAviButton] img');
  addKeys(person, [handlesIn(screen)[0], didIn(screen)]);
}

/** What the server wrote for this handle; OpenGraph's picture is the banner, so it is left alone. */
function putHead(person: PersonReading, document: Document, handle: string): void {
  const did = metaContent(document, 'twitter:value1');
  const title = metaContent(document, 'og:title');
  let named = '';
  const isOwn = (one: string) => {
    named = one;
    return one === handle || did === handle;
  };
  const name = nameBeforeHandle(title, isOwn);
  if (name === undefined) return;
  const put = putInto(person, SEEN, 'opengraph');
  put('name', name, 'og:title', SURE.place);
  put('about', metaContent(document, 'og:description'), 'og:description', SURE.place);
  addKeys(person, [named, did]);
}

function addKeys(person: PersonReading, handles: readonly (string | undefined)[]): void {
  for (const handle of handles) {
    const identity: Identity | undefined = handle
      ? identityOf(`https://bsky.app/profile/${handle}`)
      : undefined;
    addIdentity(person, identity);
  }
}
