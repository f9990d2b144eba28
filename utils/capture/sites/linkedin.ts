import type { PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { isLinkedIn, type LinkedInPage, pageOf } from './linkedin/address.ts';
import { addContactInfo } from './linkedin/contact-info.ts';
import { readPeople } from './linkedin/people-lists.ts';
import { readEmberProfile } from './linkedin/profile-ember.ts';
import { readPublicProfile } from './linkedin/profile-public.ts';
import { readSduiProfile } from './linkedin/profile-sdui.ts';
import { readLead } from './linkedin/sales-navigator.ts';
import { isWall } from './linkedin/wall.ts';

type ProfileAddress = Extract<LinkedInPage, { kind: 'profile' }>;

/** The generations of the logged-in profile; each knows its own card and leaves the others' alone. */
const PROFILES = [readEmberProfile, readSduiProfile] as const;

/**
 * LinkedIn: profiles in three generations, leads of Sales Navigator and lists of people. It never hands a page on:
 * the general layers would take one of the many bystanders for the page's person.
 */
const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: isLinkedIn,
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
  if (address.kind === 'profile') return asPerson(readProfile(page, address));
  if (address.kind === 'lead') return asPerson(readLead(page, address.id));
  if (address.kind !== 'people') return undefined;
  const people = readPeople(page, address.shows === 'results');
  return people.length > 0 ? { kind: 'people', people } : undefined;
}

function asPerson(person: PersonReading | undefined): Found | undefined {
  return person && { kind: 'person', person };
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
  return undefined;
}
