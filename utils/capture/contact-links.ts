import type { PersonReading } from '../model/reading.ts';
import type { PageSource } from './contract.ts';
import { emailAddress } from './links.ts';
import { comparable } from './page-words.ts';
import { addEmail, addPhone } from './person-lists.ts';

/** Links beyond this many are not looked at. */
const MOST_LINKS = 200;

/**
 * Adds the `mailto:` addresses that carry the person's family name (or whole name) before the `@`, and the
 * `tel:` numbers in the same list or paragraph. Others on the page may be anybody's.
 */
export function addContactLinks(person: PersonReading, { document }: PageSource): void {
  const words = comparable(person.fields.name?.value ?? '')
    .split(' ')
    .filter(word => word.length > 2);
  const family = words.at(-1);
  if (family === undefined || words.length < 2) return;
  const links = [...document.querySelectorAll('a[href^="mailto:" i]')].slice(0, MOST_LINKS);
  for (const link of links) {
    const email = emailAddress(link.getAttribute('href') ?? '');
    if (
      !email ||
      !comparable(email.split('@')[0] ?? '')
        .replaceAll(' ', '')
        .includes(family)
    )
      continue;
    addEmail(person, email);
    addPhonesNear(link, person);
  }
}

function addPhonesNear(link: Element, person: PersonReading): void {
  const block = link.closest('address, ul, ol, dl, p, tr');
  const others = block?.querySelectorAll('a[href^="mailto:" i]').length ?? 0;
  if (!block || others > 1) return;
  for (const phone of block.querySelectorAll('a[href^="tel:" i]'))
    addPhone(person, phone.getAttribute('href') ?? '');
}

const EMAIL_IN_TEXT = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** With the country code, or as Russians write it: 8 and the code of the area in brackets or after a space. */
const PHONE_IN_TEXT = /(?<![\p{L}\d+])(?:\+\d|8(?=[\s(-]+\d{3}[\s)-]))(?:[\s().-]{0,2}\d){8,14}(?!\d)/gu;

/** Adds the e-mail addresses and phone numbers that stand in what a person wrote about themselves. */
export function addContactsIn(person: PersonReading, text: string): void {
  for (const [email] of text.matchAll(EMAIL_IN_TEXT)) addEmail(person, email);
  for (const [phone] of text.matchAll(PHONE_IN_TEXT)) addPhone(person, phone);
}
