import type { ContactId } from '../../model/ids.ts';
import type { ContactPage, ContactRow } from '../../model/views.ts';
import type { Store, StoredContact } from '../schema.ts';
import { wordsOf } from '../search.ts';
import { beginningWith, MOST_MATCHES, matchingAll, startingWith } from './matching.ts';

/** Most communities and most gatherings of one word whose people a search looks at. */
const MOST_PLACES = 20;

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

/** A word finds people by their own words, and by the communities and gatherings they are known from. */
async function search(store: Store, words: string[], limit: number): Promise<StoredContact[]> {
  const transaction = store.transaction(['contacts', 'communities', 'gatherings']);
  const contacts = transaction.objectStore('contacts');
  const find = async (word: string) => {
    const range = startingWith(word);
    const [own, communities, gatherings] = await Promise.all([
      contacts.index('words').getAllKeys(range, MOST_MATCHES),
      transaction.objectStore('communities').index('words').getAllKeys(range, MOST_PLACES),
      transaction.objectStore('gatherings').index('words').getAllKeys(range, MOST_PLACES),
    ]);
    const places = new Set([...communities, ...gatherings]);
    const theirs = await Promise.all(
      [...places].map(id =>
        contacts.index('placesNewestFirst').getAllKeys(beginningWith(id), mostOf(places)),
      ),
    );
    return [...own, ...theirs.flat()];
  };
  const ids = await matchingAll(words, find, limit);
  const found = await Promise.all(ids.map(id => contacts.get(id)));
  return found.filter(contact => contact !== undefined);
}

/** How many people of each place are looked at, so that all of them together stay within bounds. */
function mostOf(places: ReadonlySet<unknown>): number {
  return Math.ceil(MOST_MATCHES / places.size);
}

/** The photos of those contacts that have one. */
export async function readPhotos(store: Store, ids: readonly ContactId[]): Promise<Map<ContactId, string>> {
  const photos = store.transaction('photos').store;
  const found = await Promise.all(ids.map(id => photos.get(id)));
  return new Map(found.filter(photo => photo !== undefined).map(photo => [photo.contactId, photo.data]));
}
