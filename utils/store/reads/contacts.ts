import type { ContactId } from '../../model/ids.ts';
import type { ContactPage, ContactRow } from '../../model/views.ts';
import type { Store, StoredContact } from '../schema.ts';
import { wordsOf } from '../search.ts';

/** Most matches of one word that a search looks at: keeps the worst query within a few frames. */
const MOST_MATCHES = 5_000;

/** What a list shows of a contact. */
export function toRow({ id, name, headline, role, company, tags, lastContactOn }: StoredContact): ContactRow {
  return { id, name, headline, role, company, tags, lastContactOn };
}

/**
 * A page of contacts. Without a query the newest first; with one, those with a word starting with each of its
 * words, at most `limit`.
 */
export async function readContacts(store: Store, query: string, limit: number): Promise<ContactPage> {
  const words = wordsOf(query);
  const found = words.length === 0 ? await newest(store, limit + 1) : await search(store, words, limit + 1);
  return { rows: found.slice(0, limit).map(toRow), more: found.length > limit };
}

function newest(store: Store, limit: number): Promise<StoredContact[]> {
  return store.getAllFromIndex('contacts', 'newestFirst', null, limit);
}

async function search(store: Store, words: string[], limit: number): Promise<StoredContact[]> {
  const contacts = store.transaction('contacts').store;
  const matches = await Promise.all(
    words.map(word => contacts.index('words').getAllKeys(startingWith(word), MOST_MATCHES)),
  );
  const [first = [], ...others] = matches.toSorted((one, other) => one.length - other.length);
  const sets = others.map(keys => new Set(keys));
  const ids = [...new Set(first)].filter(id => sets.every(set => set.has(id))).slice(0, limit);
  const found = await Promise.all(ids.map(id => contacts.get(id)));
  return found.filter(contact => contact !== undefined);
}

/** The key range of all texts with a prefix. */
function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** The photos of those contacts that have one. */
export async function readPhotos(store: Store, ids: readonly ContactId[]): Promise<Map<ContactId, string>> {
  const photos = store.transaction('photos').store;
  const found = await Promise.all(ids.map(id => photos.get(id)));
  return new Map(found.filter(photo => photo !== undefined).map(photo => [photo.contactId, photo.data]));
}
