import type { Community } from '../../model/community.ts';
import { type CommunityId, CommunityIdSchema } from '../../model/ids.ts';
import type { CommunityPlace } from '../../model/place.ts';
import type { Instant } from '../../model/time.ts';
import { toCommunity, toStoredCommunity } from '../../store/records.ts';
import type { StoredCommunity } from '../../store/schema.ts';
import { comparableName } from '../../store/search.ts';
import type { Writer } from '../../store/write.ts';
import { quietDay } from '../rhythm.ts';
import type { CommandContext } from './context.ts';

/** Most communities of one name that are looked at for the one that is meant. */
const MOST_NAMESAKES = 20;

/**
 * The kept community that is meant: by id, by the key of its page, or by its name where one of the two is known without
 * a page. Where there is none, it is kept now; one in the trash that is named again comes back. Undefined when an id
 * is not there.
 */
export async function keepCommunity(
  writer: Writer,
  place: CommunityPlace,
  { now, newId }: CommandContext,
): Promise<CommunityId | undefined> {
  const stored = await find(writer, place);
  if (!stored) return place.id ? undefined : add(writer, place, newId(CommunityIdSchema), now);
  const found = toCommunity(stored);
  if (found.deletedAt !== undefined || isNews(found, place)) {
    await putCommunity(writer, completed(found, place, now));
  }
  return found.id;
}

/** Writes a community with everything that it is found by. */
export async function putCommunity(writer: Writer, community: Community): Promise<void> {
  const nextTouchOn = await quietDay(writer.transaction.objectStore('cadences'), community);
  await writer.put('communities', community.id, toStoredCommunity(community, nextTouchOn));
}

async function find(writer: Writer, place: CommunityPlace): Promise<StoredCommunity | undefined> {
  const store = writer.transaction.objectStore('communities');
  const { id, key, name } = place;
  if (id) return store.get(id);
  const recognised = key && (await store.index('keys').get(key));
  if (recognised) return recognised;
  const namesakes = await store.index('byName').getAll(comparableName(name), MOST_NAMESAKES);
  return namesakes.find(one => !key || one.keys.length === 0);
}

async function add(
  writer: Writer,
  place: CommunityPlace,
  id: CommunityId,
  now: Instant,
): Promise<CommunityId> {
  const { name, kind } = place;
  const blank: Community = { id, name, kind, note: '', keys: [], createdAt: now, updatedAt: now };
  await putCommunity(writer, completed(blank, place, now));
  return id;
}

/** True when the page of a community that was typed by name is known now. */
function isNews({ keys }: Community, { key }: CommunityPlace): boolean {
  return key !== undefined && !keys.includes(key);
}

/** The community out of the trash, with what its page says where nothing is known. */
function completed(community: Community, { key, url, platform }: CommunityPlace, now: Instant): Community {
  const { deletedAt: _deletedAt, ...live } = community;
  return {
    ...(url && { url }),
    ...(platform && { platform }),
    ...live,
    keys: key ? [...new Set([...live.keys, key])] : live.keys,
    updatedAt: now,
  };
}
