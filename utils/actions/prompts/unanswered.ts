import type { PromptKey } from '../../model/prompt.ts';
import type { PromptRow } from '../../model/views.ts';
import type { Store } from '../../store/schema.ts';
import { candidateOf, isOfSomebody, withoutAnswered } from './rows.ts';
import { createContext, readSuggestions } from './sources.ts';

/**
 * The suggestions among these keys that wait for an answer still, whatever the day has room for, each with those of its
 * people who are kept.
 */
export async function readUnanswered(
  store: Store,
  now: Date,
  keys: readonly PromptKey[],
): Promise<Pick<PromptRow, 'prompt' | 'people'>[]> {
  if (keys.length === 0) return [];
  const context = await createContext(store, now);
  const suggestions = await readSuggestions(context);
  const asked = suggestions.filter(({ key }) => keys.includes(key));
  const waiting = await withoutAnswered(context, asked);
  await context.people.read(waiting.flatMap(({ contactIds }) => contactIds));
  const candidates = waiting.map(prompt => candidateOf(context.people, prompt));
  return candidates.filter(isOfSomebody).map(({ row }) => row);
}
