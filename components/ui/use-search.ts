import { type Signal, useSignal } from '@preact/signals';

/** What is typed into a search, and how many rows of what it finds are shown. */
type Search = { query: string; wanted: string; limit: Signal<number>; onQuery(text: string): void };

/** A search whose list starts at `page` rows, and there again with every other query. */
export function useSearch(page: number): Search {
  const query = useSignal('');
  const limit = useSignal(page);
  return {
    query: query.value,
    wanted: query.value.trim(),
    limit,
    onQuery(text) {
      query.value = text;
      limit.value = page;
    },
  };
}
