import type { CommunityId, GatheringId } from '../../model/ids.ts';
import type { ContactPage } from '../../model/views.ts';
import type { Store } from '../schema.ts';
import { toRow } from './contacts.ts';
import { beginningWith } from './matching.ts';

/** The people of a community or a gathering, newest first, at most `limit`. */
export async function readPeopleOf(
  store: Store,
  id: CommunityId | GatheringId,
  limit: number,
): Promise<ContactPage> {
  const range = beginningWith(id);
  const found = await store.getAllFromIndex('contacts', 'placesNewestFirst', range, limit + 1);
  return { rows: found.slice(0, limit).map(toRow), more: found.length > limit };
}
