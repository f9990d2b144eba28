import type { Contact } from '../../model/contact.ts';
import type { CommunityId, GatheringId } from '../../model/ids.ts';
import type { ContactPage } from '../../model/views.ts';
import { toContact } from '../records.ts';
import type { Store } from '../schema.ts';
import { toRow } from './contacts.ts';
import { beginningWith } from './matching.ts';

/** The people of a community or a gathering, newest first, at most `limit`. */
export async function readPeopleOf(
  store: Store,
  id: CommunityId | GatheringId,
  limit: number,
): Promise<ContactPage> {
  const found = await newestOf(store, id, limit + 1);
  return { rows: found.slice(0, limit).map(toRow), more: found.length > limit };
}

/** Those people with all that is known of them. */
export async function readMembers(
  store: Store,
  id: CommunityId | GatheringId,
  limit: number,
): Promise<Contact[]> {
  return (await newestOf(store, id, limit)).map(toContact);
}

function newestOf(store: Store, id: CommunityId | GatheringId, limit: number) {
  return store.getAllFromIndex('contacts', 'placesNewestFirst', beginningWith(id), limit);
}
