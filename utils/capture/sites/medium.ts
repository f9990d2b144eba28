import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { assignedJson, textAt } from '../embedded.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { addOwnProfile } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { profileSite, putName } from '../profile-site.ts';
import { type Put, putInto, SURE } from '../put.ts';

const SEEN = '2026-04';
const NAME = 'h2.pw-author-name, h1.pw-author-name';
const STATE = '__APOLLO_STATE__ User';
const PHOTO = 'img[src*="miro.medium.com"]';

/** Medium: author pages. Stories, publications and lists are nobody. */
export default profileSite({
  id: 'medium',
  name: 'Medium',
  isNobody: ({ url }) => /\/(?:followers|following|lists)\/?$/u.test(url.pathname),
  readProfile,
  title: /^(.+?) [–—-] Medium$/u,
});

/** The embedded data holds the viewer and authors of other stories as well, and may be of the page before. */
function readProfile(page: PageSource, person: PersonReading, handle: string): void {
  const put = putInto(person, SEEN);
  readAuthor(put, person, authorIn(assignedJson(page.document, 'window.__APOLLO_STATE__'), handle));
  const name = nameOnPage(page, handle) || person.fields.name?.value;
  if (!name) return;
  putName(put, name, NAME);
  putPhoto(put, person, photoOf(page.document, name), `${PHOTO} with the name`);
}

function authorIn(state: unknown, handle: string): unknown {
  if (typeof state !== 'object' || state === null) return undefined;
  return Object.entries(state)
    .filter(([key]) => key.startsWith('User:'))
    .map(([, user]) => user)
    .find(user => textAt(user, 'username').toLowerCase() === handle.toLowerCase());
}

function readAuthor(put: Put, person: PersonReading, author: unknown): void {
  put('name', textAt(author, 'name'), `${STATE} name`, SURE.place);
  put('about', textAt(author, 'bio'), `${STATE} bio`, SURE.place);
  const onX = textAt(author, 'twitterScreenName');
  if (onX !== '') addOwnProfile(person, `https://x.com/${onX}`, 'https://x.com/');
}

/** The heading that leads to this very author. */
function nameOnPage({ document, url }: PageSource, handle: string): string {
  const heading = [...document.querySelectorAll(NAME)].find(one => {
    const link = one.closest('a') ?? one.querySelector('a');
    const address = webAddress(link?.getAttribute('href'), url.href);
    return address && identityOf(address)?.handle?.toLowerCase() === handle.toLowerCase();
  });
  return lineOf(heading);
}

/** The largest picture that is labelled with the name; stories show small ones. */
function photoOf(document: Document, name: string): Element | undefined {
  const photos = [...document.querySelectorAll(PHOTO)].filter(one => one.getAttribute('alt') === name);
  const widthOf = (image: Element) => Number(image.getAttribute('width') ?? 0);
  return photos.sort((one, other) => widthOf(other) - widthOf(one))[0];
}
