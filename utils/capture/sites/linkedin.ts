import type { PersonReading, SignalReading } from '../../model/reading.ts';
import type { Around, Found, PageSource, SiteAdapter } from '../contract.ts';
import { type LinkedInPage, pageOf } from './linkedin/address.ts';
import { aroundOf } from './linkedin/around.ts';
import { addContactInfo } from './linkedin/contact-info.ts';
import { LINKEDIN } from './linkedin/host.ts';
import { readThread } from './linkedin/messaging.ts';
import { readPeople } from './linkedin/people-lists.ts';
import { readEmberProfile } from './linkedin/profile-ember.ts';
import { readProfileHead } from './linkedin/profile-head.ts';
import { readPublicProfile } from './linkedin/profile-public.ts';
import { readSduiProfile } from './linkedin/profile-sdui.ts';
import { readLead } from './linkedin/sales-navigator.ts';
import { readCatchUp, readNotifications } from './linkedin/signals.ts';
import { isWall } from './linkedin/wall.ts';

type ProfileAddress = Extract<LinkedInPage, { kind: 'profile' }>;

/** The generations of the logged-in profile; each knows its own card and leaves the others' alone. */
const PROFILES = [readEmberProfile, readSduiProfile] as const;

/**
 * LinkedIn: profiles in three generations, leads of Sales Navigator, lists of people, conversations, and what has
 * happened to one's connections. It never hands a page on: the general layers would take one of the many bystanders for the page's person.
 */
const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: LINKEDIN,
  read(page: PageSource): Found {
    const found = readPage(page);
    if (found) return found;
    const unread = pageOf(page.url);
    if (unread.kind === 'wall' || isWall(page.document)) return { kind: 'nothing', reason: 'wall' };
    const expected = unread.kind === 'lead' || (unread.kind === 'profile' && unread.part !== 'details');
    return { kind: 'nothing', reason: expected ? 'changed' : 'no-person' };
  },
};

export default linkedin;

function readPage(page: PageSource): Found | undefined {
  const address = pageOf(page.url);
  switch (address.kind) {
    case 'profile':
      return asPerson(readProfile(page, address));
    case 'lead':
      return asPerson(readLead(page, address.id));
    case 'thread':
      return asPerson(readThread(page));
    case 'people':
      return asPeople(readPeople(page, address.shows), aroundOf(page));
    case 'catch-up':
      return asSignals(readCatchUp(page, address.tab));
    case 'notifications':
      return asSignals(readNotifications(page));
    default:
      return undefined;
  }
}

/** A name that does not come from the card, but from the head of the page, says that the card has changed. */
function asPerson(person: PersonReading | undefined): Found | undefined {
  if (!person) return undefined;
  const changed = person.fields.name?.origin.layer !== 'site';
  return { kind: 'person', person, ...(changed ? { changed } : {}) };
}

function asPeople(people: PersonReading[], around: Around): Found | undefined {
  return people.length > 0 ? { kind: 'people', people, ...around } : undefined;
}

function asSignals(signals: SignalReading[]): Found | undefined {
  return signals.length > 0 ? { kind: 'signals', signals } : undefined;
}

/** Visitors without an account see no contact details; the dialogs there are for logging in. */
function readProfile(page: PageSource, { slug, part }: ProfileAddress): PersonReading | undefined {
  const asVisitor = readPublicProfile(page, slug);
  if (asVisitor) return asVisitor;
  for (const read of PROFILES) {
    const person = read(page, slug);
    if (!person) continue;
    if (part === 'contact-info') addContactInfo(person, page.document, slug, page.url.href);
    return person;
  }
  return part === 'details' || isWall(page.document) ? undefined : readProfileHead(page, slug);
}
