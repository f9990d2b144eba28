import { isSafeLink, LIMITS } from '../../model/text.ts';
import { addNoteLine, addOnce, type PersonDraft } from './draft.ts';
import { addEmails, addPhones } from './reach.ts';

/** A host with a dot and what may follow it, without a scheme: `example.org/ann`. */
const BARE = /^(?:[\p{L}\d_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
/** Addresses that would run something or open a file; nothing of them is kept. */
const UNSAFE =
  /^[\s\p{C}]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data|file|blob|filesystem|about)\s*:/iu;
const BETWEEN = / ::: |\s+/u;

/** The http(s) address in a text; `example.org` is meant as one. Undefined for anything else. */
export function webAddress(text: string): string | undefined {
  if (text.length > 2 * LIMITS.url) return undefined;
  const address = text.trim().replace(/^<(.*)>$/u, '$1');
  const whole = BARE.test(address) ? `https://${address}` : address;
  return /^https?:\/\/\S+$/iu.test(whole) && whole.length <= LIMITS.url && isSafeLink(whole)
    ? whole
    : undefined;
}

/** Adds the addresses of a cell. Other text than an address comes into the note, unless it could do harm as one. */
export function addPages(draft: PersonDraft, text: string, label: string): void {
  const parts = text.slice(0, LIMITS.longText).trim().split(BETWEEN).filter(Boolean);
  const pages = parts.flatMap(part => webAddress(part) ?? []);
  if (parts.length > 0 && pages.length === parts.length) for (const page of pages) addPage(draft, page);
  else addOther(draft, text.trim(), label);
}

/** Adds an http(s) address, once, with or without its last slash. */
export function addPage(draft: PersonDraft, address: string): void {
  addOnce(draft.addresses, address, one => one.toLowerCase().replace(/\/$/u, ''));
}

function addOther(draft: PersonDraft, text: string, label: string): void {
  if (/^mailto:/iu.test(text)) addEmails(draft, text, label);
  else if (/^tel:/iu.test(text)) addPhones(draft, text, label);
  else addPlain(draft, text, label);
}

/** Adds text that is no address to the note, unless it could do harm as one. */
export function addPlain(draft: PersonDraft, text: string, label: string): void {
  if (!UNSAFE.test(text)) addNoteLine(draft, label, text);
}
