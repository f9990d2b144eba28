import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { addIdentity, addOwnLink } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { hostsOfPlatforms } from '../platforms.ts';
import { type ProfileAddress, profileSite, putName, putTexts } from '../profile-site.ts';
import { putInto, SURE } from '../put.ts';

const SEEN = '2026-06';
const PROFILE = '#mainbar-full';
const NAME = `${PROFILE} .fs-headline2, ${PROFILE} .user-card-name, ${PROFILE} .profile-user--name`;
const PHOTO = `${PROFILE} [class*="gravatar-wrapper"] img, ${PROFILE} .js-usermini-avatar-container img, ${PROFILE} img.s-avatar--image`;

/** Stack Overflow and the other sites of Stack Exchange: profiles. Whoever asks, answers or comments is a bystander. */
export default profileSite({
  id: 'stackoverflow',
  name: 'Stack Overflow',
  hosts: hostsOfPlatforms('stackoverflow', 'stackexchange'),
  matches: url => url.hostname !== 'stackexchange.com',
  profileOf,
  readProfile,
  title: /^(?:User|Пользователь|Usuario|Usuário|ユーザー) (.+) - [^-]+$/u,
});

/** A user of any site of the network. */
function profileOf({ url }: PageSource): ProfileAddress | undefined {
  const identity = identityOf(url);
  return identity?.url && identity.handle ? { address: identity.url, handle: identity.handle } : undefined;
}

function readProfile({ document, url }: PageSource, person: PersonReading, handle: string): void {
  const shown = document.querySelector(NAME);
  if (!shown) return;
  const put = putInto(person, SEEN);
  putName(put, lineOf(shown), NAME);
  put('headline', lineOf(headlineAfter(shown)), '.fs-title under the name', SURE.place);
  const location = document.querySelector(
    `${PROFILE} li:has(svg.iconLocation), ${PROFILE} li:has(.icon-location)`,
  );
  put('location', lineOf(location), 'li:has(svg.iconLocation)');
  putTexts(put, document, { about: `${PROFILE} .js-about-me-content, ${PROFILE} .profile-user--bio` });
  putPhoto(put, person, document.querySelector(PHOTO), PHOTO);
  for (const link of document.querySelectorAll(`${PROFILE} ul a[rel~="me"]`)) {
    addOwnLink(person, link.getAttribute('href'), url.href);
  }
  addNetworkAccount(person, document, handle);
}

/** The title that a user gives themselves follows the name, in its box or after it. */
function headlineAfter(name: Element): Element | null | undefined {
  return [name.nextElementSibling, name.parentElement?.nextElementSibling].find(one =>
    one?.matches('.fs-title'),
  );
}

/** The number that a user has on all sites of the network, which a script of the profile names beside its own. */
function addNetworkAccount(person: PersonReading, document: Document, handle: string): void {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const [, user, account] =
      /StackExchange\.user\.init\(\{\s*"?userId"?:\s*(\d+),\s*"?accountId"?:\s*(\d+)/u.exec(
        script.textContent ?? '',
      ) ?? [];
    if (user !== undefined && `/${handle}`.endsWith(`/${user}`)) {
      addIdentity(person, identityOf(`https://stackexchange.com/users/${account}`));
    }
  }
}
