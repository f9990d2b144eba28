import type { Reads } from '../model/views.ts';
import { onStoreChange } from '../store/changes.ts';
import { readCommunities, readCommunity } from '../store/reads/communities.ts';
import { readContact, readKnown } from '../store/reads/contact.ts';
import { readContacts, readPhotos } from '../store/reads/contacts.ts';
import { countOpenDue } from '../store/reads/due.ts';
import { readGathering, readGatherings } from '../store/reads/gatherings.ts';
import type { Store } from '../store/schema.ts';
import { wallTimeOf } from '../time/wall.ts';

/** The store that `open` opens, as pages read it at the moments that `now` tells. */
export function createReads(now: () => Date, open: () => Promise<Store>): Reads {
  return {
    // The rules are only where they are used: the popup stays small.
    today: async limit => (await import('./prompts/today.ts')).readToday(await open(), now(), limit),
    later: async limit => (await import('./prompts/later.ts')).readLater(await open(), now(), limit),
    dueCount: async limit => countOpenDue(await open(), wallTimeOf(now()), limit),
    contacts: async (query, limit) => readContacts(await open(), query, limit),
    contact: async id => readContact(await open(), id),
    known: async keys => readKnown(await open(), keys),
    communities: async (query, limit) => readCommunities(await open(), query, limit),
    gatherings: async (query, limit) => readGatherings(await open(), query, limit),
    community: async (id, limit) => readCommunity(await open(), id, limit),
    gathering: async (id, limit) => readGathering(await open(), id, limit),
    photos: async ids => readPhotos(await open(), ids),
    onChange: onStoreChange,
  };
}
