import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { StoredContact, StoredFollowUp } from './schema.ts';
import { indexWords } from './search.ts';

/** A contact as it is stored, with its indexes; `nameKeys` is what possible duplicates are looked up by. */
export function toStoredContact(contact: Contact, nameKeys: string[]): StoredContact {
  const plain = toContact(contact);
  if (plain.deletedAt !== undefined) return plain;
  return { ...plain, words: indexWords(plain), nameKeys, newestFirst: -plain.updatedAt };
}

/** The contact of a stored record. */
export function toContact(stored: StoredContact): Contact {
  const { words: _words, nameKeys: _nameKeys, newestFirst: _newestFirst, ...contact } = stored;
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
