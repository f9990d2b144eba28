import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf, visibleOne } from '../element-text.ts';
import { forumAdapter, type MemberAddress } from '../forum.ts';
import { isWall } from '../heuristics.ts';
import { decoded, webAddress } from '../links.ts';
import { memberAt } from '../members.ts';
import { addEmail, addOwnProfile, addOwnWebsite } from '../person-lists.ts';
import { putName, putTexts } from '../profile-site.ts';
import { putInto, SURE } from '../put.ts';

const SEEN = '2021-03';
const PROFILE = '.member__profile';
const MEMBER_LINK = '.member-card__listing a[href*="/u/"], main a[href*="/u/"]';
const LISTS = /^\/(?:c\/[^/]+\/)?(?:members|directory)(?:\/|$)/u;
const ELSEWHERE = '.user__linkedin a, .user__twitter a, .user__facebook a, .user__instagram a';

/** Communities on Circle, under circle.so or an address of their own: member pages, member lists. */
export default forumAdapter({
  id: 'circle',
  name: 'Circle',
  kind: 'group',
  hosts: /^(?!(?:app|help)\.)[\w-]+\.circle\.so$/u,
  recognises: ({ document, url }) =>
    (/^\/u\/./u.test(url.pathname) || LISTS.test(url.pathname)) &&
    document.querySelector('.member__profile, script[src*=".circle.so/"], link[href*=".circle.so/"]') !==
      null,
  memberOf,
  frontOf: ({ url }) => `${url.origin}/`,
  forumName: ({ document }) => / \| ([^|]+)$/u.exec(document.title)?.[1] ?? '',
  readProfile,
  readPeople,
  viewerOf: ({ document }) =>
    document.querySelector('[data-testid="user-menu"] img, .header__user img')?.getAttribute('alt') ?? '',
});

function memberOf(url: URL): MemberAddress | undefined {
  const slug = /^\/u\/([^/]+)/u.exec(url.pathname)?.[1];
  const front = `${url.origin}/`;
  return slug === undefined ? undefined : { address: `${front}u/${slug}`, front, handle: decoded(slug) };
}

/** Without its classes, the page's heading is the name if the title begins with it. */
function readProfile(page: PageSource, person: PersonReading): void {
  const put = putInto(person, SEEN);
  const profile = page.document.querySelector(PROFILE);
  if (!profile) {
    if (isWall(page)) return;
    const heading = lineOf(visibleOne(page.document, 'main h1, [role="dialog"] h1'));
    const title = page.document.title.replace(/^\(\d+\+?\)\s*/u, '');
    if (heading !== '' && title.startsWith(`${heading} |`)) put('name', heading, 'h1 and title', SURE.guess);
    return;
  }
  const base = page.url.href;
  const image = profile.querySelector('.user__profile-image img')?.getAttribute('src') ?? '';
  putName(put, lineOf(profile.querySelector('.member__name')), '.member__name');
  putTexts(put, profile, {
    headline: '.member__tagline',
    location: '.member__location',
    about: '.member__bio',
  });
  if (!image.includes('gravatar.com')) put('photoUrl', webAddress(image, base), '.user__profile-image img');
  addOwnWebsite(person, profile.querySelector('.member__website a')?.getAttribute('href'), base);
  for (const link of profile.querySelectorAll(ELSEWHERE))
    addOwnProfile(person, link.getAttribute('href'), base);
  addEmail(person, profile.querySelector('.user__email a')?.getAttribute('href') ?? '');
}

function readPeople(page: PageSource): PersonReading[] {
  if (!LISTS.test(page.url.pathname)) return [];
  return [...page.document.querySelectorAll(MEMBER_LINK)].map(link => {
    const address = webAddress(link.getAttribute('href'), page.url.href);
    const member = address === undefined ? undefined : memberOf(new URL(address));
    const person = memberAt(member?.address, member?.handle);
    const name = lineOf(link.querySelector('.user__name')) || paragraphsOf(link).split('\n')[0];
    putInto(person, SEEN)('name', name, '.user__name', SURE.place);
    return person;
  });
}
