import type { Rhythm } from '../../model/cadence.ts';
import { communityGroup, tagGroup } from '../../model/cadence-owner.ts';
import type { Community } from '../../model/community.ts';
import type { Contact } from '../../model/contact.ts';
import type { Day } from '../../model/time.ts';
import type { ContactView } from '../../model/views.ts';
import { toContact } from '../records.ts';
import type { Store, StoredContact } from '../schema.ts';

/** A contact with the rhythm that it follows and the day from which to be in touch again. */
export type TouchRow = { contact: Contact; rhythm: Rhythm; nextTouchOn: Day };

/** Contacts to be in touch with from `from` (left out: from the longest ago) up to and with `to`, at most `limit`. */
export async function readTouches(
  store: Store,
  from: Day | undefined,
  to: Day,
  limit: number,
): Promise<TouchRow[]> {
  const range = from === undefined ? IDBKeyRange.upperBound(to) : IDBKeyRange.bound(from, to, true);
  const found = await store.getAllFromIndex('contacts', 'nextTouchOn', range, limit);
  return found.flatMap(stored => {
    const touch = touchIn(stored);
    return touch ? [{ contact: toContact(stored), ...touch }] : [];
  });
}

/** The rhythm of a stored contact and the day it comes to; undefined without one. */
export function touchIn({ rhythm, nextTouchOn }: StoredContact): Omit<TouchRow, 'contact'> | undefined {
  return rhythm && nextTouchOn ? { rhythm, nextTouchOn } : undefined;
}

/** Contacts first met on a day from `from` to `to`, at most `limit`. */
export async function readMetBetween(store: Store, from: Day, to: Day, limit: number): Promise<Contact[]> {
  const found = await store.getAllFromIndex('contacts', 'metOn', IDBKeyRange.bound(from, to), limit);
  return found.filter(({ deletedAt }) => deletedAt === undefined).map(toContact);
}

/** Contacts with one of the tags, each once, at most `limit` of each tag. */
export async function readTagged(store: Store, tags: readonly string[], limit: number): Promise<Contact[]> {
  const index = store.transaction('contacts').store.index('groups');
  const found = await Promise.all(tags.map(tag => index.getAll(tagGroup(tag), limit)));
  return [...new Map(found.flat().map(stored => [stored.id, toContact(stored)])).values()];
}

/** The tags and communities of a contact with the rhythm that each gives to everyone in it. */
export async function readGroupCadences(
  store: Store,
  tags: readonly string[],
  communities: readonly Community[],
): Promise<ContactView['groupCadences']> {
  const cadences = store.transaction('cadences').store;
  const groups = [
    ...tags.map(tag => ({ owner: { of: 'tag', tag } as const, name: tag, group: tagGroup(tag) })),
    ...communities.map(({ id, name }) => ({
      owner: { of: 'community', communityId: id } as const,
      name,
      group: communityGroup(id),
    })),
  ];
  return Promise.all(
    groups.map(async ({ owner, name, group }) => {
      const stored = await cadences.get(group);
      return { owner, name, ...(stored && { cadence: stored.cadence }) };
    }),
  );
}
