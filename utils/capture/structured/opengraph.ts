import type { PersonReading } from '../../model/reading.ts';
import { cleanLine } from '../../model/text.ts';
import type { Candidate, PageSource } from '../contract.ts';
import { hostOf } from '../hosts.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { looksLikePersonName } from '../names.ts';
import { metaContent } from '../page-words.ts';
import { emptyPerson, setField } from '../person.ts';
import { addIdentity } from '../person-lists.ts';

/** The person of an OpenGraph page of type `profile` (ogp.me); its picture may be any, so it is uncertain. */
export function readOpenGraph(page: PageSource): Candidate[] {
  const read = (property: string) => cleanLine(metaContent(page.document, property));
  if (read('og:type').toLowerCase() !== 'profile') return [];
  const address = webAddress(read('og:url'), page.url.href) ?? page.url.href;
  if (!isThisPage(address, page.url)) return [];
  const person = emptyPerson();
  putNames(person, read);
  const origin = { layer: 'opengraph', detail: 'og:image' } as const;
  setField(person, 'photoUrl', webAddress(read('og:image'), page.url.href), origin, 0.5);
  setField(person, 'profileUrl', address, { layer: 'opengraph', detail: 'og:url' }, 0.6);
  addIdentity(person, identityOf(address));
  return [{ person, standing: 'subject' }];
}

/** After navigation inside an app the head may still describe the page before. */
function isThisPage(address: string, page: URL): boolean {
  const other = new URL(address);
  return hostOf(other) !== hostOf(page) || identityOf(other)?.key === identityOf(page)?.key;
}

function putNames(person: PersonReading, read: (property: string) => string): void {
  const [given, family] = [read('profile:first_name'), read('profile:last_name')];
  const put = (
    field: 'name' | 'givenName' | 'familyName',
    value: string,
    detail: string,
    confidence: number,
  ) => setField(person, field, value, { layer: 'opengraph', detail }, confidence);
  put('givenName', given, 'profile:first_name', 0.75);
  put('familyName', family, 'profile:last_name', 0.75);
  if (given && family) put('name', `${given} ${family}`, 'profile:first_name profile:last_name', 0.75);
  const title = titleName(read('og:title'), read('og:site_name'));
  if (looksLikePersonName(title)) put('name', title, 'og:title', 0.65);
}

/** The title without the site's name and a handle in brackets: "Ann Poe (@ann@social.example) · Social". */
function titleName(title: string, site: string): string {
  const [start = ''] = title.split(/\s+[|·•—–]\s+/u);
  const named = start.replace(/\s*\(@[^)]*\)\s*$/u, '');
  const tail = ` - ${site}`;
  return site !== '' && named.endsWith(tail) ? named.slice(0, -tail.length) : named;
}
