import type { PersonReading } from '../../model/reading.ts';
import type { Found, PageSource } from '../contract.ts';
import { at, listAt, nextPageProps, textAt } from '../embedded.ts';
import { eventSite, nobody, type OwnEvent } from '../event-site.ts';
import { headingInHead, unanchored } from '../head.ts';
import { identityOf } from '../identities.ts';
import { memberAt } from '../members.ts';
import { addIdentity, addOwnProfile, addOwnWebsite } from '../person-lists.ts';
import { peopleByLinks } from '../profile-site.ts';
import { putInto, SURE } from '../put.ts';

const SEEN = '2026-11';
/** First words of paths that are pages of the site, not events. */
const RESERVED =
  /^(about|app|blog|calendar|category|create|discover|help|home|join|legal|map|mobile|pricing|privacy|settings|signin|sign-in|terms|user)$/iu;
const HANDLES = {
  linkedin_handle: 'https://www.linkedin.com/',
  twitter_handle: 'https://x.com/',
} as const;

/**
 * Luma (lu.ma, luma.com): an event's hosts and the guests that it features (who registered, not who speaks), and user
 * pages, by the data that comes with the page. Class names are hashed.
 */
export default eventSite({
  id: 'luma',
  name: 'Luma',
  hosts: /^(lu\.ma|luma\.com)$/u,
  eventOf: ({ pathname }) => {
    const [, name = ''] = /^\/(?:event\/)?([\w.-]+)\/?$/u.exec(pathname) ?? [];
    return name === '' || RESERVED.test(name) ? undefined : name;
  },
  readEvent,
  readOther: page => (identityOf(page.url)?.platform === 'luma' ? readUser(page) : nobody(page)),
});

/** The data of the page, unless it is of the event before: then only the links to the hosts are left. */
function readEvent(page: PageSource, event: string): OwnEvent {
  const data = at(nextPageProps(page.document), 'initialData', 'data');
  const names = [textAt(data, 'event', 'url'), textAt(data, 'event', 'api_id')];
  if (!names.includes(event)) return { people: peopleByLinks(page, 'main a[href*="/user/"]', SEEN) };
  const people = [...listAt(data, 'hosts'), ...listAt(data, 'featured_guests')].map(readRecord);
  return { name: textAt(data, 'event', 'name'), people };
}

/** What the page shows of a person beside the event: name and links elsewhere, not the biography. */
function readRecord(record: unknown): PersonReading {
  const [id, username] = [textAt(record, 'api_id'), textAt(record, 'username')];
  const address = (name: string) => (name === '' ? undefined : `https://luma.com/user/${name}`);
  const person = memberAt(address(username || id));
  addOwnProfile(person, username && address(id), 'https://luma.com/');
  const put = putInto(person, SEEN);
  const [given, family] = [textAt(record, 'first_name'), textAt(record, 'last_name')];
  put('name', textAt(record, 'name') || `${given} ${family}`, '__NEXT_DATA__ name');
  put('givenName', given, '__NEXT_DATA__ first_name');
  put('familyName', family, '__NEXT_DATA__ last_name');
  for (const [key, site] of Object.entries(HANDLES)) {
    const handle = textAt(record, key).replace(/^[@/]+/u, '');
    if (handle !== '') addOwnProfile(person, handle, site);
  }
  return person;
}

function readUser(page: PageSource): Found {
  const own = identityOf(page.url);
  const data = at(nextPageProps(page.document), 'initialData');
  const user = [at(data, 'user'), at(data, 'data', 'user')].find(one =>
    [textAt(one, 'username'), textAt(one, 'api_id')].some(
      name => name !== '' && name.toLowerCase() === own?.handle?.toLowerCase(),
    ),
  );
  if (user === undefined) {
    const unknown = memberAt(own?.url);
    return unanchored(page, unknown, headingInHead(page, unknown));
  }
  const person = readRecord(user);
  addIdentity(person, own);
  putInto(person, SEEN)('about', textAt(user, 'bio_short'), '__NEXT_DATA__ bio_short', SURE.place);
  addOwnWebsite(person, textAt(user, 'website'), page.url.href);
  return person.fields.name ? { kind: 'person', person } : { kind: 'nothing', reason: 'changed' };
}
