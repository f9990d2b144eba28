import type { Contact } from '../../model/contact.ts';
import type { ContactPlaces } from '../../model/views.ts';
import { toCommunity, toGathering } from '../records.ts';
import type { Store } from '../schema.ts';

/** Where a contact is known from: communities in the order of joining, gatherings the latest first; none of the trash. */
export async function readPlacesOf(
  store: Store,
  { communities, gatherings }: Pick<Contact, 'communities' | 'gatherings'>,
): Promise<ContactPlaces> {
  if (communities.length + gatherings.length === 0) return { communities: [], gatherings: [] };
  const transaction = store.transaction(['communities', 'gatherings']);
  const [joined, met] = await Promise.all([
    Promise.all(communities.map(({ id }) => transaction.objectStore('communities').get(id))),
    Promise.all(gatherings.map(id => transaction.objectStore('gatherings').get(id))),
  ]);
  return {
    communities: joined.flatMap((stored, index) => {
      if (!stored || stored.deletedAt !== undefined) return [];
      const role = communities[index]?.role;
      return [{ community: toCommunity(stored), ...(role ? { role } : {}) }];
    }),
    gatherings: met
      .flatMap(stored => (stored && stored.deletedAt === undefined ? [toGathering(stored)] : []))
      .toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1)),
  };
}
