import type { Interaction } from '../../model/interaction.ts';
import type { Introduction } from '../../model/introduction.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { PromptAnswer, PromptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { toInteraction, toIntroduction, toOpportunity } from '../relation-records.ts';
import type { Store } from '../schema.ts';

/** Interactions that by a day await thanks, the oldest first, at most `limit`. */
export async function readToThank(store: Store, by: Day, limit: number): Promise<Interaction[]> {
  const range = IDBKeyRange.upperBound(by);
  return (await store.getAllFromIndex('interactions', 'awaitsOn', range, limit)).map(toInteraction);
}

/** Introductions that by a day await thanks or a question how it went, the oldest first, at most `limit`. */
export async function readOpenIntroductions(store: Store, by: Day, limit: number): Promise<Introduction[]> {
  const range = IDBKeyRange.upperBound(by);
  return (await store.getAllFromIndex('introductions', 'awaitsOn', range, limit)).map(toIntroduction);
}

/** Open opportunities noted from `from` to `to`, at most `limit`. */
export async function readOpportunities(
  store: Store,
  from: Day,
  to: Day,
  limit: number,
): Promise<Opportunity[]> {
  const range = IDBKeyRange.bound(from, to);
  return (await store.getAllFromIndex('opportunities', 'awaitsOn', range, limit)).map(toOpportunity);
}

/** Opportunities that are open, the newest first, at most `limit`. */
export async function readOpenOpportunities(store: Store, limit: number): Promise<Opportunity[]> {
  const found: Opportunity[] = [];
  const index = store.transaction('opportunities').store.index('awaitsOn');
  for await (const cursor of index.iterate(null, 'prev')) {
    found.push(toOpportunity(cursor.value));
    if (found.length === limit) break;
  }
  return found;
}

/** The answers to those of the prompts that were answered. */
export async function readAnswers(
  store: Store,
  keys: readonly PromptKey[],
): Promise<Map<PromptKey, PromptAnswer>> {
  const answers = store.transaction('answers').store;
  const found = await Promise.all(keys.map(key => answers.get(key)));
  return new Map(found.filter(answer => answer !== undefined).map(answer => [answer.key, answer]));
}

/** How many prompts were answered on a day, counted to `limit` at most. */
export async function countAnswers(store: Store, on: Day, limit: number): Promise<number> {
  return (await store.getAllKeysFromIndex('answers', 'on', on, limit)).length;
}
