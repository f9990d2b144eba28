import type { SavedCard } from '../model/commands.ts';
import type { Contact } from '../model/contact.ts';
import type { Instant } from '../model/time.ts';
import { mergeCard } from './merge.ts';

/** What a site's own list keeps up to date by itself. */
const CURRENT = ['role', 'company'] as const;

/**
 * A kept contact with what a file knows of the person: it fills what is empty and adds to the lists. Where the file is
 * a site's own list and `newer` than what is kept, its role and company are the present ones, unless the user typed
 * theirs. The same contact when the file brings nothing new.
 */
export function mergeImported(
  kept: Contact,
  card: SavedCard,
  newer: Instant | undefined,
  now: Instant,
): Contact {
  const isNewer = newer !== undefined && newer > (kept.readAt ?? kept.createdAt);
  const current = CURRENT.filter(field => isNewer && card.fields[field] && !kept.typed.includes(field));
  const merged: Contact = {
    ...mergeCard(kept, { ...card, positions: kept.positions.length > 0 ? [] : card.positions }, now),
    ...Object.fromEntries(current.map(field => [field, card.fields[field]])),
  };
  if (isSame({ ...merged, updatedAt: kept.updatedAt }, kept)) return kept;
  return isNewer ? { ...merged, readAt: newer } : merged;
}

function isSame(one: Contact, other: Contact): boolean {
  const inOrder = (contact: Contact) => JSON.stringify(Object.fromEntries(Object.entries(contact).sort()));
  return inOrder(one) === inOrder(other);
}
