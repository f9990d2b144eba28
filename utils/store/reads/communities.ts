import type { Community } from '../../model/community.ts';
import type { CommunityId } from '../../model/ids.ts';
import type { CommunityPage, CommunityView } from '../../model/views.ts';
import { toCommunity, toGathering } from '../records.ts';
import type { Store } from '../schema.ts';
import { wordsOf } from '../search.ts';
import { beginningWith, MOST_MATCHES, matchingAll, startingWith } from './matching.ts';
import { readPeopleOf } from './people-of.ts';

/** Communities by name, at most `limit`; with a query, those with a word starting with each of its words. */
export async function readCommunities(store: Store, query: string, limit: number): Promise<CommunityPage> {
  const words = wordsOf(query);
  const found =
    words.length === 0
      ? await store.getAllFromIndex('communities', 'byName', null, limit + 1)
      : await search(store, words, limit + 1);
  return { rows: found.slice(0, limit).map(toCommunity), more: found.length > limit };
}

/** One community with its newest people and latest gatherings, at most `limit` of each; undefined when there is none. */
export async function readCommunity(
  store: Store,
  id: CommunityId,
  limit: number,
): Promise<CommunityView | undefined> {
  const stored = await store.get('communities', id);
  if (!stored) return undefined;
  const [people, gatherings] = await Promise.all([
    readPeopleOf(store, id, limit),
    readGatheringsOf(store, id, limit),
  ]);
  return { community: toCommunity(stored), people, gatherings };
}

async function search(store: Store, words: string[], limit: number) {
  const communities = store.transaction('communities').store;
  const find = (word: string) => communities.index('words').getAllKeys(startingWith(word), MOST_MATCHES);
  const ids = await matchingAll(words, find, limit);
  const found = await Promise.all(ids.map(id => communities.get(id)));
  return found.filter(community => community !== undefined);
}

async function readGatheringsOf(store: Store, id: Community['id'], limit: number) {
  const index = store.transaction('gatherings').store.index('communityDay');
  const rows: CommunityView['gatherings']['rows'] = [];
  for await (const cursor of index.iterate(beginningWith(id), 'prev')) {
    if (rows.length === limit) return { rows, more: true };
    rows.push(toGathering(cursor.value));
  }
  return { rows, more: false };
}
