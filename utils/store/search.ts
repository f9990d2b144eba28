import type { Contact } from '../model/contact.ts';

/** Most words that one contact is indexed by; a hostile or imported record cannot swell the index. */
const MOST_WORDS = 40;
const LONGEST_WORD = 40;

/**
 * The words of a text as they are compared: lower case, without diacritics («ё» like «е»), letters and digits only.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => word.slice(0, LONGEST_WORD));
}

/** A name as names of communities and gatherings are compared and sorted; itself if it has neither letter nor digit. */
export function comparableName(name: string): string {
  return wordsOf(name).join(' ') || name;
}

/** The words that a community or gathering is found by. */
export function nameWords(name: string): string[] {
  return [...new Set(wordsOf(name))].slice(0, MOST_WORDS);
}

/** The words a contact is found by: name, company and tags. */
export function indexWords(contact: Contact): string[] {
  const texts = [contact.name, contact.givenName, contact.familyName, contact.company, ...contact.tags];
  return [...new Set(texts.flatMap(text => wordsOf(text ?? '')))].slice(0, MOST_WORDS);
}
