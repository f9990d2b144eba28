import { renewAlarm } from '../platform/alarm.ts';
import { openStore } from '../store/open.ts';
import { readCommunities } from '../store/reads/communities.ts';
import { readContact, readKnown } from '../store/reads/contact.ts';
import { readContacts, readPhotos } from '../store/reads/contacts.ts';
import { countOpenDue } from '../store/reads/due.ts';
import { readGatherings } from '../store/reads/gatherings.ts';
import { readSettings } from '../store/reads/settings.ts';
import { wallTimeOf } from '../time/wall.ts';
import type { StoreReads } from './host.ts';

/** The store as pages read it, opened at once, at the moments that `now` tells. */
export function createReads(now: () => Date): StoreReads {
  // Opening takes longest of all after the browser's start. A failure is met again, and told, by whoever reads.
  openStore()
    .then(() => renewAlarm(now()))
    .catch(() => undefined);
  return {
    settings: async () => readSettings(await openStore()),
    dueCount: async limit => countOpenDue(await openStore(), wallTimeOf(now()), limit),
    contacts: async (query, limit) => readContacts(await openStore(), query, limit),
    contact: async id => readContact(await openStore(), id),
    known: async keys => readKnown(await openStore(), keys),
    communities: async (query, limit) => readCommunities(await openStore(), query, limit),
    gatherings: async (query, limit) => readGatherings(await openStore(), query, limit),
    photos: async ids => readPhotos(await openStore(), ids),
  };
}
