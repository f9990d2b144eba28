import type { CommunityReading, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource } from '../contract.ts';
import { paragraphsOf } from '../element-text.ts';
import { at, textAt } from '../embedded.ts';
import { eventSite, nobody, type OwnEvent } from '../event-site.ts';
import { headingInHead, unanchored } from '../head.ts';
import { identityOf } from '../identities.ts';
import { listOf, memberAt } from '../members.ts';
import { peopleByLinks, putName } from '../profile-site.ts';
import { putInto, SURE } from '../put.ts';
import { type EventData, localDay } from '../structured/event.ts';
import { type Cache, cacheOf, memberKeysOf, referenceOf } from './meetup/cache.ts';

const SEEN = '2026-11';
/** `/group/events/12/` and what follows, in any language (`/de-DE/group/…`). */
const EVENT = /^\/(?:[a-z]{2}-[a-z]{2}\/)?([^/]+)\/events\/(\w+)(?:\/(attendees)?|$)/iu;
const MEMBERS = /^\/(?:[a-z]{2}-[a-z]{2}\/)?([^/]+)\/members(?:\/|$)/iu;

/**
 * Meetup: an event with its hosts and attendees, a group's members, a member's page; by the cache that comes with the
 * page, and by links to members where these are listed. Commenters of an event are not read.
 */
export default eventSite({
  id: 'meetup',
  name: 'Meetup',
  hosts: /^([a-z]+\.)?meetup\.com$/u,
  eventOf: ({ pathname }) => EVENT.exec(pathname)?.[2],
  readEvent,
  readOther: page => (identityOf(page.url) ? readMember(page) : readGroup(page)),
});

function readEvent(page: PageSource, id: string, told: EventData | undefined): OwnEvent {
  const [, group, , list] = EVENT.exec(page.url.pathname) ?? [];
  const cache = cacheOf(page.document);
  const event = cache.entry(`Event:${id}`);
  const people = memberKeysOf(cache, event).map(key => fromCache(cache, key));
  return {
    name: textAt(event, 'title'),
    on: localDay(textAt(event, 'dateTime')),
    people: list === undefined ? people : [...people, ...listedPeople(page)],
    community: communityOf(cache, group, told),
    isViewer: isViewerIn(cache),
  };
}

function readGroup(page: PageSource): Found {
  const group = MEMBERS.exec(page.url.pathname)?.[1];
  if (group === undefined) return nobody(page);
  const cache = cacheOf(page.document);
  const found = listOf(listedPeople(page), { community: communityOf(cache, group) }, isViewerIn(cache));
  return found.kind === 'nothing' ? nobody(page) : found;
}

/** Cards of a list: the first line of the link is the name, then come the role in the group and dates. */
function listedPeople(page: PageSource): PersonReading[] {
  return peopleByLinks(page, 'main a[href*="/members/"]', SEEN, (put, link) =>
    put('name', paragraphsOf(link).split('\n')[0], 'first line of the link', SURE.place),
  );
}

function fromCache(cache: Cache, key: string): PersonReading {
  const id = /^Member:(\d+)$/u.exec(key)?.[1];
  const person = memberAt(id && `https://www.meetup.com/members/${id}/`);
  putInto(person, SEEN)('name', textAt(cache.entry(key), 'name'), '__APOLLO_STATE__ Member');
  return person;
}

function readMember(page: PageSource): Found {
  const own = identityOf(page.url);
  const person = memberAt(own?.url);
  const cache = cacheOf(page.document);
  const around = { community: communityOf(cache, MEMBERS.exec(page.url.pathname)?.[1]) };
  const member = cache.entry(`Member:${own?.handle}`);
  const main = page.document.querySelector('main') ?? page.document.body;
  const put = putInto(person, SEEN);
  putName(put, textAt(member, 'name'), '__APOLLO_STATE__ Member');
  put('about', textAt(member, 'bio'), '__APOLLO_STATE__ Member bio');
  put('location', shownPlace(main, textAt(member, 'city')), 'the line with the city', SURE.place);
  if (person.fields.name) return { kind: 'person', person, ...around };
  return unanchored(page, person, headingInHead(page, person), around);
}

/** The place as the page words it, "Berlin, Germany": the cache has its parts, in codes. */
function shownPlace(main: Element, city: string): string {
  const lines = city === '' ? [] : paragraphsOf(main).split('\n');
  return lines.find(line => line === city || line.startsWith(`${city}, `)) ?? '';
}

function communityOf(
  cache: Cache,
  group: string | undefined,
  told?: EventData | undefined,
): CommunityReading | undefined {
  const slug = group?.toLowerCase();
  if (!slug) return undefined;
  const url = `https://www.meetup.com/${slug}/`;
  const own = cache.entries().find(one => textAt(one, 'urlname').toLowerCase() === slug);
  const holder = told?.organisers.find(one => one.url.toLowerCase().replace(/\/*$/u, '/') === url);
  const name = textAt(own, 'name') || holder?.name;
  return name ? { key: `meetup-group:${slug}`, name, kind: 'group', platform: 'meetup', url } : undefined;
}

function isViewerIn(cache: Cache): (person: PersonReading) => boolean {
  const viewer = referenceOf(at(cache.entry('ROOT_QUERY'), 'self')).replace(/^Member/u, 'meetup');
  return ({ identities }) => identities.some(one => one.key === viewer);
}
