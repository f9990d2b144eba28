import type { Identity, PersonReading } from '../../../model/reading.ts';
import type { Found, PageSource } from '../../contract.ts';
import { lineOf, visibleOne } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { memberAt } from '../../members.ts';
import { putNameParts } from '../../name-parts.ts';
import { looksLikePersonName } from '../../names.ts';
import { addIdentity } from '../../person-lists.ts';
import { putPhoto } from '../../photo-area.ts';
import { type Put, putInto, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { putDetails } from './details.ts';
import { nameIn } from './name.ts';

/** All selectors changed at once on 2024-12-18. */
const SEEN = '2024-12';
const NAMES = '.OwnerPageName, #owner_page_name, h1[class*="page_name"]';
/** The user's own name in the bar at the top is none of the page's. */
const BAR = '#page_header, [class*="TopNav"], [class*="top_nav"], #side_bar';
const STATUS = '.ProfileInfo__status';
const PHOTO = '[data-testid="profile-avatar"] img, .page_avatar_img';
const PROFILE =
  '[data-testid="profile-avatar"], .ProfileHeader, .ProfileInfo, #profile_redesigned, #profile_short';
const PLACEHOLDER = /camera_\d|deactivated|community_\d|\/blank/u;

/** Reads a profile; undefined where there is none, or still that of the person before. */
export function readProfile({ document, url }: PageSource, identity: Identity): Found | undefined {
  const heading = [...document.querySelectorAll(NAMES)].find(
    one => one.closest(BAR) === null && isVisible(one),
  );
  const number = numberOf(document, identity);
  if (number === 'of another') return undefined;
  const person = memberAt(identity.url);
  if (number) addIdentity(person, identityOf(`https://vk.com/id${number}`));
  const put = putInto(person, SEEN);
  const name = heading ? nameIn(heading) : '';
  put('name', name, NAMES);
  if (name === '') putTitle(person, document, number !== undefined);
  if (!person.fields.name) return undefined;
  putNameParts(put, person.fields.name.value, []);
  putCard(put, person, document);
  putDetails(put, person, document, url.href);
  return { kind: 'person', person, changed: name === '' };
}

/**
 * The number of the account by the link to its wall (`/wall123`, that of a community is negative, those of posts have
 * a tail); it must be the one of an address that is a number, or the page is still the previous person's.
 */
function numberOf(document: Document, identity: Identity): string | 'of another' | undefined {
  const inAddress = /^id(\d+)$/iu.exec(identity.handle ?? '')?.[1];
  const walls = [...document.querySelectorAll('a[href*="/wall"]')].map(
    one => /\/wall(\d+)(?:\?(?!.*\bw=).*)?$/u.exec(one.getAttribute('href') ?? '')?.[1],
  );
  const numbers = new Set(walls.filter(one => one !== undefined));
  const [only, second] = numbers;
  if (inAddress === undefined) return second === undefined ? only : undefined;
  return only === undefined || numbers.has(inAddress) ? inAddress : 'of another';
}

/** "Имя Фамилия | ВКонтакте", where the profile's own heading is gone but something else says that it is one. */
function putTitle(person: PersonReading, document: Document, isNumbered: boolean): void {
  const title =
    /^(?:\(\d+\)\s*)?(.+?)\s*(?:\||—|–)\s*(?:ВКонтакте|VK)$/u.exec(document.title.trim())?.[1] ?? '';
  const isProfile = isNumbered || document.querySelector(PROFILE) !== null;
  if (!isProfile || !looksLikePersonName(title)) return;
  putInto(person, SEEN, 'title')('name', title, 'title of the page', SURE.guess);
}

function putCard(put: Put, person: PersonReading, document: Document): void {
  put('headline', lineOf(visibleOne(document, STATUS)), STATUS, SURE.place);
  const photo = visibleOne(document, PHOTO);
  if (!PLACEHOLDER.test(photo?.getAttribute('src') ?? '')) putPhoto(put, person, photo, PHOTO);
}
