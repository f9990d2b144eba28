import type { Contact } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import { toContact } from '../records.ts';
import type { Store } from '../schema.ts';

/** Most contacts that one key of a name is followed to: a very frequent name finds no duplicates anyway. */
const MOST_PER_KEY = 50;

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
