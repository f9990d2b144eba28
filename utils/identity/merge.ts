import type { SavedCard } from '../model/commands.ts';
import {
  CONTACT_FIELDS,
  type Contact,
  type ContactField,
  type ContactFields,
  withoutFields,
} from '../model/contact.ts';
import type { ContactId } from '../model/ids.ts';
import type { Instant } from '../model/time.ts';
import { unite, uniteNotes, uniteOnce } from './unite.ts';

/** A contact made from a card. */
export function contactFromCard(card: SavedCard, id: ContactId, now: Instant): Contact {
  return {
    ...card.fields,
    id,
    identities: card.identities,
    positions: card.positions,
    emails: card.emails,
    phones: card.phones,
    websites: card.websites,
    tags: card.tags,
    communities: [],
    gatherings: [],
    note: card.note,
    source: card.source,
    typed: card.typed,
    createdAt: now,
    updatedAt: now,
    ...(card.source && { readAt: now }),
  };
}

/**
 * A kept contact with a card put over it. If the user saw the contact while filling the card (`card.contactId`),
 * the card is their decision. If not (another window saved the person meanwhile), nothing that is kept is lost:
 * the page's values only fill what is empty, typed values win, and texts are added to each other.
 */
export function mergeCard(kept: Contact, card: SavedCard, now: Instant): Contact {
  const seen = card.contactId === kept.id;
  const emptied = card.typed.filter(field => card.fields[field] === undefined);
  const { deletedAt: _deletedAt, ...live } = kept;
  return {
    ...(seen ? withoutFields(live, emptied) : live),
    ...mergedFields(kept, card, seen),
    identities: uniteOnce(kept.identities, card.identities, identity => identity.key).kept,
    positions: card.positions.length > 0 ? card.positions : kept.positions,
    emails: unite(kept.emails, card.emails).kept,
    phones: unite(kept.phones, card.phones).kept,
    websites: unite(kept.websites, card.websites).kept,
    tags: seen ? card.tags : unite(kept.tags, card.tags).kept,
    note: seen ? card.note : uniteNotes(kept.note, card.note).kept,
    typed: unite(kept.typed, card.typed).kept,
    updatedAt: now,
    ...(card.source && { readAt: now }),
  };
}

function mergedFields(kept: Contact, card: SavedCard, seen: boolean): Partial<ContactFields> {
  const wins = (field: ContactField) => seen || card.typed.includes(field) || kept[field] === undefined;
  return Object.fromEntries(
    CONTACT_FIELDS.filter(field => card.fields[field] !== undefined && wins(field)).map(field => [
      field,
      card.fields[field],
    ]),
  );
}

/** The fields in which two states of a contact differ, before and after. */
export function changedFields(
  before: Partial<ContactFields>,
  after: Partial<ContactFields>,
): { before: Partial<ContactFields>; after: Partial<ContactFields> } {
  const changed = CONTACT_FIELDS.filter(field => before[field] !== after[field]);
  const pick = (fields: Partial<ContactFields>) =>
    Object.fromEntries(
      changed.filter(field => fields[field] !== undefined).map(field => [field, fields[field]]),
    );
  return { before: pick(before), after: pick(after) };
}
