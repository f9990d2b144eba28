import type { CommunityReading, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { paragraphsOf } from '../element-text.ts';
import { at, listAt, nextPageProps, textAt } from '../embedded.ts';
import { nobody } from '../event-site.ts';
import { headTitle, unanchored } from '../head.ts';
import { identityOf } from '../identities.ts';
import { listOf, memberAt } from '../members.ts';
import { addOwnProfile, addOwnWebsite } from '../person-lists.ts';
import { peopleByLinks } from '../profile-site.ts';
import { putInto, SURE } from '../put.ts';

const SEEN = '2026-11';
const DATA = '__NEXT_DATA__';

/**
 * Skool: profiles and the members of a group, by the data that comes with the page. In it `name` is the handle, and
 * `self` is the signed-in user, never the person.
 */
const skool: SiteAdapter = {
  id: 'skool',
  name: 'Skool',
  hosts: /^skool\.com$/u,
  read(page: PageSource): Found {
    const props = nextPageProps(page.document);
    if (identityOf(page.url)) return readProfile(page, props);
    const group = /^\/([^/@]+)\/-\/members\/?$/u.exec(page.url.pathname)?.[1];
    return group === undefined ? nobody(page) : readMembers(page, props, group);
  },
};

export default skool;

function readProfile(page: PageSource, props: unknown): Found {
  const own = identityOf(page.url);
  const isOwn = (user: unknown) => textAt(user, 'name').toLowerCase() === own?.handle?.toLowerCase();
  const user = [at(props, 'currentUser'), at(props, 'user')].find(isOwn);
  const around = { community: communityOf(props, page.url.searchParams.get('g') ?? '') };
  if (user === undefined) {
    const title = headTitle(page, address => identityOf(address)?.key === own?.key);
    return unanchored(page, memberAt(own?.url), /^(.+?)\s+[·|–-]\s+Skool$/u.exec(title)?.[1], around);
  }
  const person = readRecord(user);
  const put = putInto(person, SEEN);
  put('location', textAt(user, 'metadata', 'location'), `${DATA} location`);
  const metadata = at(user, 'metadata');
  for (const key of typeof metadata === 'object' && metadata !== null ? Object.keys(metadata) : []) {
    const address = /^link_?\p{Lu}?/u.test(key) ? textAt(metadata, key) : '';
    if (/website$/iu.test(key)) addOwnWebsite(person, address, page.url.href);
    else if (/^https?:/iu.test(address)) addOwnProfile(person, address, page.url.href);
  }
  return person.fields.name ? { kind: 'person', person, ...around } : nobody(page);
}

/** The data's list if it is of this group; after navigation inside the app only what the page links is left. */
function readMembers(page: PageSource, props: unknown, group: string): Found {
  const community = communityOf(props, group);
  const self = at(props, 'self');
  const viewer = textAt(self, 'name') || textAt(self, 'user', 'name');
  const people = community
    ? listAt(props, 'users').map(readRecord)
    : peopleByLinks(page, 'a[href*="/@"]', SEEN, (put, link) =>
        put('name', nameIn(link), 'first line of the link', SURE.place),
      );
  const found = listOf(people, { community }, ({ identities }) =>
    identities.some(one => viewer !== '' && one.handle === viewer),
  );
  return found.kind === 'nothing' ? nobody(page) : found;
}

/** Links show the name, or the handle with an @, or a picture. */
function nameIn(link: Element): string {
  const [line = ''] = paragraphsOf(link).split('\n');
  return /^[@\d]/u.test(line) ? '' : line;
}

function readRecord(user: unknown): PersonReading {
  const handle = textAt(user, 'name');
  const person = memberAt(handle === '' ? undefined : `https://www.skool.com/@${handle}`);
  const [given, family] = [textAt(user, 'firstName'), textAt(user, 'lastName')];
  const put = putInto(person, SEEN);
  put('name', `${given} ${family}`, `${DATA} firstName lastName`);
  put('givenName', given, `${DATA} firstName`);
  put('familyName', family, `${DATA} lastName`);
  put('about', textAt(user, 'metadata', 'bio'), `${DATA} bio`);
  return person;
}

function communityOf(props: unknown, slug: string): CommunityReading | undefined {
  const group = at(props, 'currentGroup');
  if (slug === '' || textAt(group, 'name').toLowerCase() !== slug.toLowerCase()) return undefined;
  return {
    key: `skool-group:${slug.toLowerCase()}`,
    name: textAt(group, 'metadata', 'displayName') || slug,
    kind: 'group',
    platform: 'skool',
    url: `https://www.skool.com/${slug}`,
  };
}
