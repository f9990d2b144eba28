import { tagGroup } from '../model/cadence-owner.ts';
import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Day } from '../model/time.ts';
import type { StoredContact, StoredFollowUp } from './schema.ts';
import { indexWords } from './search.ts';

/**
 * A contact as it is stored, with its indexes; `nameKeys` is what possible duplicates are looked up by, `nextTouchOn`
 * the day from which to be in touch again.
 */
export function toStoredContact(contact: Contact, nameKeys: string[], nextTouchOn?: Day): StoredContact {
  const plain = toContact(contact);
  if (plain.deletedAt !== undefined) return plain;
  const groups = groupsOf(plain);
  return {
    ...plain,
    ...{ words: indexWords(plain), nameKeys, newestFirst: -plain.updatedAt },
    ...(groups.length > 0 && { groups }),
    ...(nextTouchOn && { nextTouchOn }),
  };
}

/** The groups of a contact that may have a rhythm of their own. */
export function groupsOf({ tags }: Pick<Contact, 'tags'>): string[] {
  return [...new Set(tags.map(tagGroup))];
}

/** The contact of a stored record. */
export function toContact(stored: StoredContact): Contact {
  const {
    words: _words,
    nameKeys: _nameKeys,
    newestFirst: _newestFirst,
    groups: _groups,
    nextTouchOn: _nextTouchOn,
    ...contact
  } = stored;
  return contact;
}

/** A follow-up as it is stored; `hidden` when all its people are in the trash. */
export function toStoredFollowUp(followUp: FollowUp, hidden = false): StoredFollowUp {
  const plain = toFollowUp(followUp);
  if (plain.state !== 'open' || hidden) return plain;
  const announced = plain.announced === plain.due;
  return { ...plain, openDue: plain.due, ...(announced ? {} : { toAnnounce: plain.due }) };
}

/** The follow-up of a stored record. */
export function toFollowUp({
  openDue: _openDue,
  toAnnounce: _toAnnounce,
  ...followUp
}: StoredFollowUp): FollowUp {
  return followUp;
}
