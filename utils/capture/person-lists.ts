import type { Identity, PersonReading, Position } from '../model/reading.ts';
import { cleanLine, LIMITS } from '../model/text.ts';
import { identityOf } from './identities.ts';
import { emailAddress, phoneNumber, webAddress } from './links.ts';

/** Adds what looks like an e-mail address, once, in any letter case. */
export function addEmail(person: PersonReading, raw: string): void {
  const email = emailAddress(cleanLine(raw));
  if (email) addOnce(person.emails, email, one => one.toLowerCase());
}

/** Adds what looks like a phone number, once, however its digits are grouped. */
export function addPhone(person: PersonReading, raw: string): void {
  const phone = phoneNumber(cleanLine(raw));
  if (phone) addOnce(person.phones, phone, one => one.replace(/[^\d+]/gu, ''));
}

/** Adds an http(s) address, once, with or without its last slash. */
export function addWebsite(person: PersonReading, address: string): void {
  addOnce(person.websites, address, one => one.replace(/\/$/u, ''));
}

/**
 * Adds the address that a profile gives as its owner's website, which may be a profile on a platform that Kept
 * knows: then it is an identity too. What is no http(s) address is left out.
 */
export function addOwnWebsite(person: PersonReading, href: string | null | undefined, base: string): void {
  const address = webAddress(href, base);
  if (!address) return;
  addWebsite(person, address);
  const identity = identityOf(address);
  if (identity && identity.platform !== 'url') addIdentity(person, identity);
}

/** Adds a link of a profile of which it does not say whether it is the owner's website or a profile elsewhere. */
export function addOwnLink(person: PersonReading, href: string | null | undefined, base: string): void {
  const address = webAddress(href, base);
  const isProfile = address !== undefined && (identityOf(address)?.platform ?? 'url') !== 'url';
  if (isProfile) addOwnProfile(person, address, base);
  else addOwnWebsite(person, address, base);
}

/** Adds a link of a profile to its owner's profile elsewhere. */
export function addOwnProfile(person: PersonReading, href: string | null | undefined, base: string): void {
  const address = webAddress(href, base);
  if (address) addIdentity(person, identityOf(address));
}

/** Adds an identity, once by its key. */
export function addIdentity(person: PersonReading, identity: Identity | undefined): void {
  if (identity) addOnce(person.identities, identity, one => one.key);
}

/** Adds a position that names a title or a company, once. */
export function addPosition(person: PersonReading, position: Position): void {
  if (position.title === '' && position.company === '') return;
  addOnce(person.positions, position, one => [one.title, one.company, one.start, one.end].join('\n'));
}

function addOnce<Entry>(list: Entry[], entry: Entry, keyOf: (entry: Entry) => string): void {
  const known = list.some(one => keyOf(one) === keyOf(entry));
  if (!known && list.length < LIMITS.entries) list.push(entry);
}
