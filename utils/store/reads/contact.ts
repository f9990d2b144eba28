import type { FollowUp } from '../../model/follow-up.ts';
import type { ContactId } from '../../model/ids.ts';
import type { Interaction } from '../../model/interaction.ts';
import { areDifferentAccounts } from '../../model/lasting-id.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ContactRow, ContactView, KnownContact } from '../../model/views.ts';
import { toContact, toFollowUp } from '../records.ts';
import { toInteraction } from '../relation-records.ts';
import type { Store } from '../schema.ts';
import { toRow } from './contacts.ts';
import { readOccasionsOf } from './occasions.ts';
import { readPlacesOf } from './places-of.ts';
import { readGroupCadences, touchIn } from './touch.ts';

/** Most interactions, snapshots and closed promises that a contact's page shows. */
const MOST_SHOWN = 200;
const MOST_FOLLOW_UPS = 500;
const MOST_COMPANIONS = 500;

/** Everything about one contact, or undefined when there is none. A contact in the trash is found too. */
export async function readContact(store: Store, id: ContactId): Promise<ContactView | undefined> {
  const stored = await store.get('contacts', id);
  if (!stored) return undefined;
  const contact = toContact(stored);
  const [followUps, interactions, snapshots, places, occasions] = await Promise.all([
    readFollowUpsOf(store, id),
    readInteractions(store, id, MOST_SHOWN),
    readSnapshots(store, id, MOST_SHOWN),
    readPlacesOf(store, contact),
    readOccasionsOf(store, id),
  ]);
  const open = openByDue(followUps);
  const closed = followUps
    .filter(followUp => followUp.state !== 'open')
    .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))
    .slice(0, MOST_SHOWN);
  const companions = await readCompanions(store, id, [...open, ...closed]);
  const touch = touchIn(stored);
  const communities = places.communities.map(({ community }) => community);
  return {
    contact,
    places,
    open,
    closed,
    companions,
    interactions,
    snapshots,
    occasions,
    groupCadences: await readGroupCadences(store, contact.tags, communities),
    ...(touch && { touch }),
  };
}

/** Who else has part in the promises of a contact; not who lies in the trash. */
async function readCompanions(
  store: Store,
  id: ContactId,
  followUps: readonly FollowUp[],
): Promise<ContactRow[]> {
  const ids = new Set(followUps.flatMap(followUp => followUp.contactIds));
  ids.delete(id);
  const contacts = store.transaction('contacts').store;
  const found = await Promise.all([...ids].slice(0, MOST_COMPANIONS).map(one => contacts.get(one)));
  return found.flatMap(contact => (contact && contact.deletedAt === undefined ? [toRow(contact)] : []));
}

/** The contact, in the trash or not, that the first matching identity key belongs to. */
export async function readKnown(store: Store, keys: readonly string[]): Promise<KnownContact | undefined> {
  for (const key of keys) {
    const identity = await store.get('identities', key);
    const stored = identity && (await store.get('contacts', identity.contactId));
    if (!stored || areDifferentAccounts(keys, stored.identities)) continue;
    const contact = toContact(stored);
    const [followUps, interactions, places] = await Promise.all([
      readFollowUpsOf(store, contact.id),
      readInteractions(store, contact.id, 1),
      readPlacesOf(store, contact),
    ]);
    return { contact, places, open: openByDue(followUps), lastInteraction: interactions[0] };
  }
  return undefined;
}

async function readFollowUpsOf(store: Store, id: ContactId): Promise<FollowUp[]> {
  const found = await store.getAllFromIndex('followUps', 'contactIds', id, MOST_FOLLOW_UPS);
  return found.map(toFollowUp);
}

function openByDue(followUps: FollowUp[]): FollowUp[] {
  return followUps
    .filter(followUp => followUp.state === 'open')
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** Interactions of one contact, newest first; of one day, the one written last (ids sort by time). */
export async function readInteractions(store: Store, id: ContactId, limit: number): Promise<Interaction[]> {
  const range = IDBKeyRange.bound([id, ''], [id, '\uffff']);
  const index = store.transaction('interactions').store.index('contactId on');
  const found: Interaction[] = [];
  for await (const cursor of index.iterate(range, 'prev')) {
    found.push(toInteraction(cursor.value));
    if (found.length === limit) break;
  }
  return found;
}

async function readSnapshots(store: Store, id: ContactId, limit: number): Promise<Snapshot[]> {
  const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const found = await store.getAllFromIndex('snapshots', 'contactId at', range);
  return found.reverse().slice(0, limit);
}
