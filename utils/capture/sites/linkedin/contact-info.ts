import type { PersonReading } from '../../../model/reading.ts';
import { lineOf } from '../../element-text.ts';
import { webAddress } from '../../links.ts';
import { addEmail, addPhone, addWebsite } from '../../person-lists.ts';
import { putInto, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { slugOf } from './address.ts';
import { isDay } from './dates.ts';
import { targetOf } from './redirect.ts';

const DIALOG = 'dialog[open], [role="dialog"]';
/** An open conversation with the person is a dialog too, with whatever the two wrote to each other. */
const CONVERSATION = '[class*="msg-"], [data-view-name*="messag"]';
/** A number in international form, or one long enough to be no postal code. */
const PHONE = /^\+|(?:\d\D*){7}/u;
/** Numeric dates ("08.02.2024") look like phone numbers. */
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;
/** The label before the day of the connection; the only other day, the birthday, has no year. */
const CONNECTED = /^(?:connected(?: since)?|vernetzt seit|en relation depuis|в контакте с)$/iu;
/** An address of the person is a link to a map. */
const MAP = /^https:\/\/[^/]+\/maps/u;

/**
 * Adds what the open contact-info dialog tells (SDUI 2026-04, Ember 2024-07): links say what they are; a phone
 * is plain text, told from dates and names by its signs, so that no label is needed. Only a dialog that links
 * to this very profile counts. Meant for the dialog's own address, `/in/<slug>/overlay/contact-info/`.
 */
export function addContactInfo(person: PersonReading, document: Document, slug: string, base: string): void {
  const dialog = [...document.querySelectorAll(DIALOG)].find(
    one =>
      one.closest(CONVERSATION) === null &&
      linksOf(one).some(link => slugOf(link.getAttribute('href'), base) === slug) &&
      isVisible(one),
  );
  if (!dialog) return;
  for (const link of linksOf(dialog)) addLink(person, link.getAttribute('href') ?? '', base);
  const lines = plainLinesOf(dialog);
  for (const line of lines) {
    const text = line.replace(/\s*\(\p{L}+\)$/u, '');
    if (PHONE.test(text) && !DATE.test(text)) addPhone(person, text);
  }
  putConnectedOn(person, lines);
}

/** Everything in the dialog that is no link, line by line; labels are lines, too. */
function plainLinesOf(dialog: Element): string[] {
  return [...dialog.querySelectorAll('p, span, div, td, time, h3')]
    .filter(line => line.childElementCount === 0 && line.closest('a') === null && isVisible(line))
    .map(line => lineOf(line));
}

function putConnectedOn(person: PersonReading, lines: readonly string[]): void {
  const put = putInto(person, '2026-04');
  const days = lines.filter(isDay);
  const labelled = lines.find((line, index) => isDay(line) && CONNECTED.test(lines[index - 1] ?? ''));
  put('connectedOn', labelled, 'day after "Connected since" of the contact dialog');
  if (days.length === 1)
    put('connectedOn', days[0], 'only day with a year in the contact dialog', SURE.place);
}

function linksOf(dialog: Element): Element[] {
  return [...dialog.querySelectorAll('a[href]')];
}

function addLink(person: PersonReading, href: string, base: string): void {
  if (/^mailto:/iu.test(href)) addEmail(person, href);
  else if (/^tel:/iu.test(href)) addPhone(person, href);
  else {
    const address = webAddress(href, base);
    const target = address && targetOf(address);
    if (target && !MAP.test(target)) addWebsite(person, target);
  }
}
