import type { Found, PageSource } from '../../contract.ts';
import { lineOf } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { putNameParts } from '../../name-parts.ts';
import { metaContent } from '../../page-words.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { putPhoto } from '../../photo-area.ts';
import { putInto, SURE } from '../../put.ts';
import { putAbout } from './about.ts';
import { isBot } from './names.ts';

const SEEN = '2026-11';
const NAME = '.tgme_page_title span';
const NOBODY: Found = { kind: 'nothing', reason: 'no-person' };

/** Reads the page that t.me shows of a name. Channels, groups, bots, posts and invitations are nobody. */
export function readPublicPage({ document, url }: PageSource): Found {
  const identity = identityOf(url);
  const handle = identity?.handle ?? '';
  if (!identity || isBot(handle) || url.pathname.startsWith('/s/')) return NOBODY;
  const name = lineOf(document.querySelector(NAME));
  if (name === '' && document.querySelector('.tgme_page_extra') === null) {
    return { kind: 'nothing', reason: 'wall' };
  }
  if (!isOfPerson(document, handle)) return NOBODY;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', name, NAME);
  putInto(person, SEEN, 'opengraph')('name', metaContent(document, 'og:title'), 'og:title', SURE.guess);
  putNameParts(put, name, []);
  putPhoto(put, person, document.querySelector('img.tgme_page_photo_image'), '.tgme_page_photo_image');
  putAbout(put, person, document.querySelector('.tgme_page_description'), '.tgme_page_description');
  put('profileUrl', identity.url, 'address of the page');
  addIdentity(person, identity);
  return { kind: 'person', person, changed: name === '' };
}

/**
 * Under the name stands the handle of a person, but a count of members or subscribers of anything else; where that
 * line is missing, the invitation to "contact @name" tells.
 */
function isOfPerson(document: Document, handle: string): boolean {
  const extra = lineOf(document.querySelector('.tgme_page_extra'));
  const shown = extra === '' ? lineOf(document.querySelector('.tgme_username_link')) : extra;
  return shown.toLowerCase() === `@${handle.toLowerCase()}`;
}
