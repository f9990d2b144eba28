import type { Gathering } from '../../model/gathering.ts';
import type { GatheringId } from '../../model/ids.ts';
import type { GatheringPage, GatheringView } from '../../model/views.ts';
import { toCommunity, toGathering } from '../records.ts';
import type { Store } from '../schema.ts';
import { wordsOf } from '../search.ts';
import { MOST_MATCHES, matchingAll, startingWith } from './matching.ts';
import { readPeopleOf } from './people-of.ts';

/**
 * Gatherings, at most `limit`: without a query the latest of those whose day is known; with one, those with a word
 * starting with each of its words.
 */
export async function readGatherings(store: Store, query: string, limit: number): Promise<GatheringPage> {
  const words = wordsOf(query);
  const found = words.length === 0 ? await latest(store, limit + 1) : await search(store, words, limit + 1);
  return { rows: found.slice(0, limit), more: found.length > limit };
}

/** One gathering with its community and the newest of its people, at most `limit`; undefined when there is none. */
export async function readGathering(
  store: Store,
  id: GatheringId,
  limit: number,
): Promise<GatheringView | undefined> {
  const stored = await store.get('gatherings', id);
  if (!stored) return undefined;
  const [community, people] = await Promise.all([
    stored.communityId && store.get('communities', stored.communityId),
    readPeopleOf(store, id, limit),
  ]);
  const isKept = community && community.deletedAt === undefined;
  return {
    gathering: toGathering(stored),
    community: isKept ? toCommunity(community) : undefined,
    people,
  };
}

async function latest(store: Store, limit: number): Promise<Gathering[]> {
  const index = store.transaction('gatherings').store.index('endedOn');
  const found: Gathering[] = [];
  for await (const cursor of index.iterate(null, 'prev')) {
    found.push(toGathering(cursor.value));
    if (found.length === limit) break;
  }
  return found;
}

async function search(store: Store, words: string[], limit: number): Promise<Gathering[]> {
  const gatherings = store.transaction('gatherings').store;
  const find = (word: string) => gatherings.index('words').getAllKeys(startingWith(word), MOST_MATCHES);
  const ids = await matchingAll(words, find, limit);
  const found = await Promise.all(ids.map(id => gatherings.get(id)));
  return found.filter(gathering => gathering !== undefined).map(toGathering);
}
