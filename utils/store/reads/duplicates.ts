import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import { toContact } from '../records.ts';
import type { Store } from '../schema.ts';

/** Most contacts that one key of a name is followed to: a very frequent name finds no duplicates anyway. */
export const MOST_PER_KEY = 50;

/** Kept contacts that share one of the keys, each once. A handful of bounded index reads, however many are kept. */
export async function readByNameKeys(store: Store, keys: readonly string[]): Promise<Contact[]> {
  const index = store.transaction('contacts').store.index('nameKeys');
  const found = await Promise.all(keys.map(key => index.getAll(key, MOST_PER_KEY)));
  const contacts = new Map<ContactId, Contact>();
  for (const stored of found.flat()) contacts.set(stored.id, toContact(stored));
  return [...contacts.values()];
}

/** Which of these pairs the user has said are not the same. */
export async function readDistinctions(store: Store, pairs: readonly string[]): Promise<Set<string>> {
  const distinctions = store.transaction('distinctions').store;
  const found = await Promise.all(pairs.map(pair => distinctions.getKey(pair)));
  return new Set(found.filter(key => key !== undefined));
}

/** A contact, and those after it in the order of ids that share a key with it. */
type Sharing = { contact: Contact; others: Contact[] };

/**
 * Of the next contacts after an id, those that share a key with later ones: every pair is met once, and what is read
 * grows with the limit alone. `next` is where to go on; without it, all contacts have been looked at.
 */
export async function readSharingNames(
  store: Store,
  after: ContactId | undefined,
  limit: number,
): Promise<{ groups: Sharing[]; looked: number; next: ContactId | undefined }> {
  const contacts = store.transaction('contacts').store;
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const slice = await contacts.getAll(range, limit);
  const found = await Promise.all(
    slice.map(async stored => {
      const keys = stored.nameKeys ?? [];
      const ids = await Promise.all(
        keys.map(key => contacts.index('nameKeys').getAllKeys(key, MOST_PER_KEY)),
      );
      const later = [...new Set(ids.flat())].filter(id => id > stored.id);
      const others = await Promise.all(later.map(id => contacts.get(id)));
      return { contact: toContact(stored), others: others.filter(isThere).map(toContact) };
    }),
  );
  return {
    groups: found.filter(({ others }) => others.length > 0),
    looked: slice.length,
    next: slice.length === limit ? slice.at(-1)?.id : undefined,
  };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
