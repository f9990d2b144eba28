import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { addEmail, addOwnProfile, addOwnWebsite } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { type ProfileAddress, profileSite, putName, putTexts } from '../profile-site.ts';
import { putInto } from '../put.ts';

/** Source of GitLab 18; the older names of the classes are those of versions 11 to 16, still in use on own servers. */
const SEEN = '2026-06';
const NAME = '.user-profile [itemprop="name"], .user-profile .cover-title, .user-profile-header h1';
const PHOTO = '.user-profile img[itemprop="image"], .user-profile .avatar-holder img, [itemprop="image"] img';
const OWN_LINK = '.user-info a[rel~="nofollow"]:not([itemprop])';
/** Where the name of an account stands in a user page's address, whichever tab is open. */
const USER_PATH =
  /^(\/.*?)??\/(?:users\/)?(\w[\w.-]*?)(?:\/(?:activity|groups|contributed|projects|starred|snippets|followers|following))?\/?$/u;
/** What stands in place of a name that an account has lost. */
const NO_NAME = /^(?:Blocked|Unconfirmed) user$/u;

/** GitLab, on gitlab.com and anybody's server: pages of users. Groups and projects are nobody. */
export default profileSite({
  id: 'gitlab',
  name: 'GitLab',
  recognises: ({ document }) =>
    document.querySelector(
      'meta[property="og:site_name"][content="GitLab"], body[data-page^="users:"] .user-profile',
    ) !== null,
  profileOf,
  isNobody: ({ document }) => NO_NAME.test(lineOf(document.querySelector(NAME))),
  readProfile,
  title: /^(.+?) · GitLab$/u,
});

/** The address alone does not tell a user from a group: the body names the page. */
function profileOf({ document, url }: PageSource): ProfileAddress | undefined {
  const page = document.body.getAttribute('data-page') ?? '';
  const isUser = page === '' ? document.querySelector('.user-profile') !== null : page.startsWith('users:');
  const [, folder = '', handle] = USER_PATH.exec(url.pathname) ?? [];
  return isUser && handle ? { address: `${url.origin}${folder}/${handle}`, handle } : undefined;
}

function readProfile({ document, url }: PageSource, person: PersonReading, handle: string): void {
  const shown = document.querySelector(NAME);
  // Pronouns and "(Busy)" stand in the same heading.
  const name = shown ? paragraphsOf(shown, 'span') || lineOf(shown) : '';
  if (name === '') return;
  const put = putInto(person, SEEN);
  putName(put, name, NAME, handle);
  putTexts(put, document, {
    role: '.user-info [itemprop="jobTitle"]',
    company: '.user-info [itemprop="worksFor"]',
    location: '.user-info [itemprop="addressLocality"]',
    about: '.profile-user-bio',
  });
  putPhoto(put, person, document.querySelector(PHOTO), PHOTO);
  for (const link of document.querySelectorAll('.user-info a[itemprop="email"]'))
    addEmail(person, lineOf(link));
  for (const link of document.querySelectorAll('.user-info a[itemprop="url"]')) {
    addOwnWebsite(person, link.getAttribute('href'), url.href);
  }
  for (const link of document.querySelectorAll(OWN_LINK)) {
    addOwnProfile(person, link.getAttribute('href'), url.href);
  }
}
