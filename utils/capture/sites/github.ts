import type { PersonReading } from '../../model/reading.ts';
import type { Found, PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { listOf } from '../members.ts';
import { addEmail, addIdentity, addOwnProfile, addOwnWebsite } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { peopleByLinks, profileSite, putName, putTexts } from '../profile-site.ts';
import { type Put, putInto } from '../put.ts';

const SEEN = '2026-08';
const PHOTO = '[itemprop="image"] img, img.avatar-user.width-full';
const PEOPLE_LINK = 'main a[data-hovercard-type="user"]';
/** People of an organisation, of a repository; followers stand behind a parameter. */
const PEOPLE_PATH = /^\/(?:orgs\/[^/]+\/people|[^/]+\/[^/]+\/(?:stargazers|watchers))\/?$/u;

/** GitHub: profiles, followers, people of an organisation. Organisations and repositories are nobody. */
export default profileSite({
  id: 'github',
  name: 'GitHub',
  readPeople,
  isNobody: ({ document }) =>
    document.querySelector(
      '[itemtype$="schema.org/Organization"], meta[name="hovercard-subject-tag"][content^="organization:"]',
    ) !== null,
  readProfile,
  title: /^\S+ \((.+)\) · GitHub$/u,
});

function readProfile({ document, url }: PageSource, person: PersonReading, handle: string): void {
  // Pronouns and status follow the handle in the same element.
  const [shown = ''] = lineOf(document.querySelector('.vcard-username, [itemprop="additionalName"]')).split(
    ' ',
  );
  if (shown.toLowerCase() !== handle.toLowerCase()) return;
  const put = putInto(person, SEEN);
  putName(
    put,
    lineOf(document.querySelector('.vcard-fullname, [itemprop="name"]')),
    '[itemprop=name]',
    handle,
  );
  putTexts(put, document, {
    company: '[itemprop="worksFor"] .p-org, [itemprop="worksFor"]:not(:has(.p-org))',
    location: '[itemprop="homeLocation"] .p-label, [itemprop="homeLocation"]:not(:has(.p-label))',
    about: '.js-user-profile-bio, .user-profile-bio',
  });
  putPhoto(put, person, document.querySelector(PHOTO), PHOTO);
  addNumber(person, document.querySelector(PHOTO));
  for (const link of document.querySelectorAll('[itemprop="email"] a')) addEmail(person, lineOf(link));
  for (const link of document.querySelectorAll('[itemprop="url"] a')) {
    addOwnWebsite(person, link.getAttribute('href'), url.href);
  }
  for (const link of document.querySelectorAll('[itemprop="social"] a')) {
    addOwnProfile(person, link.getAttribute('href'), url.href);
  }
}

/** The number of an account outlives its name; the address of its picture tells it. */
function addNumber(person: PersonReading, photo: Element | null): void {
  const number = /avatars\.githubusercontent\.com\/u\/(\d+)/u.exec(photo?.getAttribute('src') ?? '')?.[1];
  if (number) addIdentity(person, { key: `github-id:${number}`, platform: 'github' });
}

function readPeople(page: PageSource): Found | undefined {
  const isFollowers = /^(?:followers|following)$/u.test(page.url.searchParams.get('tab') ?? '');
  if (!PEOPLE_PATH.test(page.url.pathname) && !isFollowers) return undefined;
  const people = peopleByLinks(page, PEOPLE_LINK, SEEN, readEntry);
  return listOf(people, {});
}

/** The name stands before the handle in one link, or in a link of its own; links around pictures hold neither. */
function readEntry(put: Put, link: Element, person: PersonReading): void {
  const handle = identityOf(person.fields.profileUrl?.value ?? '')?.handle;
  const name = lineOf(link.querySelector('span') ?? link);
  if (lineOf(link) === '' || handle === undefined) return;
  putName(put, name.replace('@', '') === handle ? '' : name, PEOPLE_LINK, handle);
  const photo = link.closest('li, .d-table')?.querySelector('img.avatar, img.avatar-user');
  put('photoUrl', photo?.getAttribute('src'), 'img.avatar of the entry');
  addNumber(person, photo ?? null);
}
