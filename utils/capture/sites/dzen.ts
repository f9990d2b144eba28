import type { PersonReading } from '../../model/reading.ts';
import { cleanLine } from '../../model/text.ts';
import type { PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { headTitle } from '../head.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { putNameParts } from '../name-parts.ts';
import { looksLikePersonName } from '../names.ts';
import { metaContent } from '../page-words.ts';
import { addIdentity } from '../person-lists.ts';
import { profileSite } from '../profile-site.ts';
import { type Put, putInto, SURE } from '../put.ts';

const SEEN = '2026-06';
/** The site's own name at the end of a title. */
const SITE = /\s+[|—–-]\s+(?:Яндекс\s*)?Дзен$/iu;

/**
 * Dzen: channels whose title is written like a person's name; most others are magazines, shops and shows, and the
 * page does not tell. Classes are hashed, so the head is the first source, if it is of this very channel.
 */
export default profileSite({
  id: 'dzen',
  name: 'Dzen',
  isNobody: page => !looksLikePersonName(titleOf(page)),
  readProfile,
});

function readProfile(page: PageSource, person: PersonReading): void {
  const put = putInto(person, SEEN, 'opengraph');
  const name = titleOf(page);
  put('name', name, 'og:title, or heading and title of the window', SURE.guess);
  putNameParts(put, name, []);
  if (ownHead(page) !== '') readHead(put, person, page);
}

function readHead(put: Put, person: PersonReading, { document, url }: PageSource): void {
  put('about', metaContent(document, 'og:description'), 'og:description', SURE.guess);
  put('photoUrl', webAddress(metaContent(document, 'og:image'), url.href), 'og:image', SURE.guess);
  // A channel with a name keeps its number: the canonical address may be either.
  const canonical = webAddress(metaContent(document, 'og:url'), url.href);
  if (canonical) addIdentity(person, identityOf(canonical));
}

/** The channel's title: by a head that is its own, else by a heading that the title of the window repeats. */
function titleOf(page: PageSource): string {
  const inHead = ownHead(page);
  if (inHead !== '') return inHead.replace(SITE, '');
  const heading = lineOf(page.document.querySelector('main h1, h1'));
  return cleanLine(page.document.title).replace(SITE, '') === heading ? heading : '';
}

function ownHead(page: PageSource): string {
  const key = identityOf(page.url)?.key;
  return headTitle(page, address => identityOf(address)?.key === key);
}
