import { phoneKey } from '../../identity/reach-keys.ts';
import { cleanLine, LIMITS } from '../../model/text.ts';
import { addNoteLine, addOnce, type PersonDraft } from './draft.ts';

const EMAIL = /[^\s@<>"'(),;:[\]]+@[^\s@<>"'(),;:[\]]+\.[^\s@<>"'(),;:.[\]]{2,}/u;
/** What parts several values in one cell; Google writes three colons. */
const BETWEEN = / ::: |[;\n]/u;
/** How an extension stands behind a number; the first form is that of addresses (RFC 3966). */
const EXTENSION = /;ext=(?=\d)/giu;
const EXTENDED = /^(.*\d\)?),?\s*(?:доб|ext|x)\.?\s*\d{1,10}$/iu;
/** What a spreadsheet makes of a long number: its digits are lost. */
const ROUNDED = /^\d[.,]\d+E\+\d+$/iu;
const FEWEST_DIGITS = 3;
/** Addresses inside a company's own mail server: of no use to anybody else. */
const INSIDE_EXCHANGE = /^\/o=/iu;

/** Adds the e-mail addresses of a cell; what is none comes into the note. */
export function addEmails(draft: PersonDraft, text: string, label: string): void {
  for (const part of pieces(text)) {
    const found = part.split(/[\s,]+/u).flatMap(emailIn);
    for (const email of found) addOnce(draft.emails, cleanLine(email), one => one.toLowerCase());
    if (found.length === 0 && !INSIDE_EXCHANGE.test(part)) addNoteLine(draft, label, part);
  }
}

/** The address in a word; a long one is none, and not worth looking into. */
function emailIn(word: string): string[] {
  const found = word.length <= LIMITS.line ? EMAIL.exec(word.replace(/^mailto:/iu, '')) : null;
  return found ? [found[0]] : [];
}

/** Adds the phone numbers of a cell as they are written; what holds no number comes into the note. */
export function addPhones(draft: PersonDraft, text: string, label: string): void {
  const parts = pieces(text.replace(EXTENSION, ' ext. ')).flatMap(numbersIn);
  for (const part of parts.map(one => one.replace(/^tel:/iu, ''))) {
    // Numbers are compared by their digits, so an extension cannot stand among them.
    const number = EXTENDED.exec(part)?.[1] ?? part;
    const isNumber = number.replace(/\D/gu, '').length >= FEWEST_DIGITS && !ROUNDED.test(number);
    if (isNumber) addOnce(draft.phones, number, phoneKey);
    if (!isNumber || number !== part) addNoteLine(draft, label, part);
  }
}

/** Several numbers between commas, where each is whole: "+7 999 1234567, +7 495 1234567". */
function numbersIn(part: string): string[] {
  const numbers = part.split(/,\s*/u);
  return numbers.every(number => number.replace(/\D/gu, '').length >= 7) ? numbers : [part];
}

function pieces(text: string): string[] {
  // Bounded before it is split: a cell may be as long as the file.
  return text
    .slice(0, LIMITS.longText)
    .split(BETWEEN)
    .map(part => cleanLine(part))
    .filter(Boolean);
}
