import type { Identity, PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, paragraphsOf } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { webAddress } from '../../links.ts';
import { memberAt } from '../../members.ts';
import { putNameParts } from '../../name-parts.ts';
import { addEmail, addIdentity, addOwnWebsite, addPhone } from '../../person-lists.ts';
import { putPhoto } from '../../photo-area.ts';
import { type Put, putInto, SURE } from '../../put.ts';

const SEEN = '2021-01';
const CURRENT_CITY =
  /^(?:current (?:city|town)|город проживания|текущий город|aktueller wohnort|wohnort|ciudad actual|ville actuelle)/iu;
/** On the user's own page every row has a link to edit it, which names the row in any language. */
const EDIT = 'a[href*="/editprofile"], a[href*="/settings"], a[href*="/profile/"]';

/** Reads a profile of mbasic.facebook.com and its page "About" (`?v=info`): sections with ids, rows of label and value. */
export function readBasicProfile(
  { document, url }: PageSource,
  own: Identity,
): { person: PersonReading } | undefined {
  const root = document.querySelector('#root, #objects_container');
  const name = lineOf(root?.querySelector('strong'));
  if (!root || name === '' || !lineOf(document.querySelector('title')).startsWith(name)) return undefined;
  const person = memberAt(own.url);
  const put = putInto(person, SEEN);
  put('name', name, '#root strong');
  putNameParts(put, name, []);
  const photo = [...root.querySelectorAll('img[alt]')].find(one =>
    one.getAttribute('alt')?.startsWith(`${name},`),
  );
  putPhoto(put, person, photo, 'img[alt] in #root');
  addNumber(person, photo, url.href);
  putCity(put, root);
  putBio(put, root);
  for (const value of root.querySelectorAll('#contact-info td + td')) addContact(person, value, url.href);
  return { person };
}

/** The photo leads to its album, whose address names the owner by number. */
function addNumber(person: PersonReading, photo: Element | undefined, base: string): void {
  const album = webAddress(photo?.closest('a')?.getAttribute('href'), base);
  const id = album && new URL(album).searchParams.get('id');
  if (id && /^\d+$/u.test(id))
    addIdentity(person, identityOf(`https://www.facebook.com/profile.php?id=${id}`));
}

/** The current city, not the home town. */
function putCity(put: Put, root: Element): void {
  for (const row of root.querySelectorAll('#living tr')) {
    const [label, value] = row.querySelectorAll('td');
    const isCurrent = row.querySelector('a[href*="edit=current_city"]') || CURRENT_CITY.test(lineOf(label));
    if (value && isCurrent) put('location', lineOf(value), '#living, current city', SURE.place);
  }
}

/** What the person wrote, less the links to edit it. */
function putBio(put: Put, root: Element): void {
  const bio = root.querySelector('#bio');
  if (bio) put('about', paragraphsOf(bio, `header, ${EDIT}`), '#bio');
}

/** What a row shows is what it means: links lead over a redirect. */
function addContact(person: PersonReading, value: Element, base: string): void {
  const text = lineOf(value);
  const link = webAddress(value.querySelector('a')?.getAttribute('href'), base);
  addEmail(person, text);
  if (text.startsWith('+') || value.querySelector('a[href^="tel:"]')) addPhone(person, text);
  if (!link || !/^(?:lm?)\.facebook\.com$/u.test(new URL(link).hostname)) return;
  if (/^https?:\/\//iu.test(text)) addOwnWebsite(person, text, base);
}
