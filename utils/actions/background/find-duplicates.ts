import { factsOfContact } from '../../identity/facts.ts';
import type { ContactId } from '../../model/ids.ts';
import type { PossibleContact, PossiblePairs } from '../../model/possible.ts';
import { readByNameKeys, readSharingNames } from '../../store/reads/duplicates.ts';
import { toContact } from '../../store/records.ts';
import type { Store } from '../../store/schema.ts';
import { lineOf, possibleAmong } from './find-possible.ts';

/** How many contacts one step looks at: some milliseconds, so that nobody who writes has to wait for it. */
const STEP = 100;

/** Other kept contacts who may be the same person as this one. */
export async function findDuplicates(store: Store, id: ContactId): Promise<PossibleContact[]> {
  const stored = await store.get('contacts', id);
  if (!stored) return [];
  const found = await readByNameKeys(store, stored.nameKeys ?? []);
  const others = found.filter(contact => contact.id !== id);
  return possibleAmong(store, factsOfContact(toContact(stored)), others);
}

/** The pairs among all contacts that may be one person, some contacts at a time; see {@link PossiblePairs}. */
export async function findPairs(store: Store, after: ContactId | undefined): Promise<PossiblePairs> {
  const { groups, looked, next } = await readSharingNames(store, after, STEP);
  const pairs: PossiblePairs['pairs'] = [];
  for (const { contact, others } of groups) {
    for (const other of await possibleAmong(store, factsOfContact(contact), others)) {
      pairs.push({ one: lineOf(contact), other });
    }
  }
  return { pairs, looked, ...(next ? { next } : {}) };
}
