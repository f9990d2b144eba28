import type { PersonReading } from '../../../model/reading.ts';
import { cleanLine } from '../../../model/text.ts';
import type { Around, Found, PageSource } from '../../contract.ts';
import { paragraphsOf } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { listOf, memberAt } from '../../members.ts';
import { addIdentity } from '../../person-lists.ts';
import { putInto } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { nameIn } from './name.ts';

const SEEN = '2024-12';
const ROW = '.fans_fan_row';
/** Boxes of the same make that list who liked a post. */
const LIKES = '#wk_likes_rows, [id*="likes"], [class*="like_"]';
const MARKS =
  '#group_followers, #public_followers, .group_info_block, [class*="GroupHeader"], [class*="redesigned-group"], [class*="CommunityHeader"]';
const NAME =
  '[class*="GroupHeader"] h1, [class*="redesigned-group"] h1, h1[class*="page_name"], .OwnerPageName';
const COMMUNITY_PATH = /^\/(?:club|public|event)\d+/u;

/** True for the page of a community, whose address can be a name like a person's. */
export function communityMark(document: Document): boolean {
  return (
    document.querySelector(MARKS) !== null ||
    document.querySelector('a[href^="/wall-"]:not([href*="_"])') !== null
  );
}

/** The members of the community whose list is open; undefined where none is. */
export function readMembers(page: PageSource): Found | undefined {
  if (!COMMUNITY_PATH.test(page.url.pathname) && !communityMark(page.document)) return undefined;
  const rows = [...page.document.querySelectorAll(ROW)].filter(
    one => one.closest(LIKES) === null && isVisible(one),
  );
  const people = rows.map(row => memberIn(row, page.url)).filter(one => one !== undefined);
  return people.length > 0 ? listOf(people, communityOf(page)) : undefined;
}

/** Rows of communities that are members themselves have a negative number. */
function memberIn(row: Element, url: URL): PersonReading | undefined {
  const number = row.getAttribute('data-id') ?? '';
  const link = row.querySelector('.fans_fan_name a');
  const href = link?.getAttribute('href') ?? '';
  if (!link || number.startsWith('-') || !URL.canParse(href, url)) return undefined;
  const person = memberAt(identityOf(new URL(href, url))?.url);
  if (/^\d+$/u.test(number)) addIdentity(person, identityOf(`https://vk.com/id${number}`));
  const put = putInto(person, SEEN);
  put('name', nameIn(link), '.fans_fan_name a');
  const photo = row.querySelector('.fans_fan_img')?.getAttribute('src') ?? '';
  if (/^https:/u.test(photo) && !/camera_\d|deactivated/u.test(photo))
    put('photoUrl', photo, '.fans_fan_img');
  return person;
}

function communityOf({ document, url }: PageSource): Around {
  const heading = [...document.querySelectorAll(NAME)].find(one => one.closest('[class*="TopNav"]') === null);
  const name = heading ? cleanLine(paragraphsOf(heading, 'svg, button')) : '';
  if (name === '') return {};
  const path = url.pathname.toLowerCase().replace(/\/$/u, '');
  const key = `url:vk.com${path}`;
  const place = { key, name, platform: 'vk', url: `https://vk.com${path}` };
  return path.startsWith('/event') ? { gathering: place } : { community: { ...place, kind: 'group' } };
}
