import type { Reads } from '../model/views.ts';
import { onStoreChange } from '../store/changes.ts';
import { readCommunities } from '../store/reads/communities.ts';
import { readContact, readKnown } from '../store/reads/contact.ts';
import { readContacts, readPhotos } from '../store/reads/contacts.ts';
import { countOpenDue } from '../store/reads/due.ts';
import { readGatherings } from '../store/reads/gatherings.ts';
import type { Store } from '../store/schema.ts';
import { wallTimeOf } from '../time/wall.ts';

/** The store that `open` opens, as pages read it at the moments that `now` tells. */
export function createReads(now: () => Date, open: () => Promise<Store>): Reads {
  return {
    dueCount: async limit => countOpenDue(await open(), wallTimeOf(now()), limit),
    contacts: async (query, limit) => readContacts(await open(), query, limit),
    contact: async id => readContact(await open(), id),
    known: async keys => readKnown(await open(), keys),
    communities: async (query, limit) => readCommunities(await open(), query, limit),
    gatherings: async (query, limit) => readGatherings(await open(), query, limit),
    photos: async ids => readPhotos(await open(), ids),
    onChange: onStoreChange,
  };
}
