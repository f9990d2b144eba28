import type { Gathering } from '../../model/gathering.ts';
import { type CommunityId, type GatheringId, GatheringIdSchema } from '../../model/ids.ts';
import type { GatheringPlace } from '../../model/place.ts';
import type { Instant } from '../../model/time.ts';
import { toGathering, toStoredGathering } from '../../store/records.ts';
import type { StoredGathering } from '../../store/schema.ts';
import { comparableName } from '../../store/search.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';

/** Most gatherings of one name that are looked at for the one that is meant. */
const MOST_NAMESAKES = 50;

/**
 * The kept gathering that is meant: by id, by the key of its page, or by name and day where one of the two is known
 * without a page. Where there is none, it is kept now, under its community if that is kept; one in the trash that is
 * named again comes back. Undefined when an id is not there.
 */
export async function keepGathering(
  writer: Writer,
  place: GatheringPlace,
  { now, newId }: CommandContext,
): Promise<GatheringId | undefined> {
  const stored = await find(writer, place);
  if (!stored && place.id) return undefined;
  const communityId = await communityOf(writer, place);
  const before = stored ? toGathering(stored) : blank(place, newId(GatheringIdSchema), now);
  const isKeptAsItIs = stored && stored.deletedAt === undefined && !isNews(before, place, communityId);
  if (!isKeptAsItIs) await putGathering(writer, completed(before, place, communityId, now));
  return before.id;
}

/** Writes a gathering with everything that it is found by. */
export function putGathering(writer: Writer, gathering: Gathering): Promise<void> {
  return writer.put('gatherings', gathering.id, toStoredGathering(gathering));
}

async function find(writer: Writer, place: GatheringPlace): Promise<StoredGathering | undefined> {
  const store = writer.transaction.objectStore('gatherings');
  const { id, key, name, on } = place;
  if (id) return store.get(id);
  const recognised = key && (await store.index('keys').get(key));
  if (recognised) return recognised;
  const namesakes = await store.index('byName').getAll(comparableName(name), MOST_NAMESAKES);
  // The same name on another day is next year's.
  return namesakes.find(one =>
    key ? one.keys.length === 0 && (one.on === undefined || one.on === on) : one.on === on,
  );
}

async function communityOf(writer: Writer, place: GatheringPlace): Promise<CommunityId | undefined> {
  if (place.communityId) return place.communityId;
  if (!place.communityKey) return undefined;
  const community = await writer.transaction.objectStore('communities').index('keys').get(place.communityKey);
  return community && community.deletedAt === undefined ? community.id : undefined;
}

function blank({ name, kind }: GatheringPlace, id: GatheringId, now: Instant): Gathering {
  return { id, name, kind, note: '', keys: [], createdAt: now, updatedAt: now };
}

/** True when the page says something of the gathering that is not known: its page itself, its day, its community. */
function isNews(known: Gathering, place: GatheringPlace, communityId: CommunityId | undefined): boolean {
  return (
    (place.key !== undefined && !known.keys.includes(place.key)) ||
    (place.on !== undefined && known.on === undefined) ||
    (communityId !== undefined && known.communityId === undefined)
  );
}

/** The gathering out of the trash, with what its page says where nothing is known. */
function completed(
  gathering: Gathering,
  { key, on, until, venue, url, platform }: GatheringPlace,
  communityId: CommunityId | undefined,
  now: Instant,
): Gathering {
  const { deletedAt: _deletedAt, ...live } = gathering;
  return {
    ...(on && { on }),
    ...(until && { until }),
    ...(venue && { venue }),
    ...(url && { url }),
    ...(platform && { platform }),
    ...(communityId && { communityId }),
    ...live,
    keys: key ? [...new Set([...live.keys, key])] : live.keys,
    updatedAt: now,
  };
}
