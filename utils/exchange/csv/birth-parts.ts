import type { ReadingContext } from '../contract.ts';
import { addNoteLine, type PersonDraft } from '../person/draft.ts';
import { addBirthday } from '../person/occasions.ts';

/** Year, month and day of a birthday that has a column for each, as Thunderbird writes it. */
export type BirthParts = { year?: string; month?: string; day?: string };

/** True for a day or month alone. */
export function isFigure(text: string): boolean {
  return /^\s*\d{1,2}\s*$/u.test(text.slice(0, 10));
}

/** Adds the birthday; parts that make no day come into the note. */
export function putBirth(draft: PersonDraft, parts: BirthParts, context: ReadingContext): void {
  const [year = '', month = '', day = ''] = [parts.year, parts.month, parts.day].map(part => part?.trim());
  const label = context.words.birthday;
  const two = (figure: string) => figure.padStart(2, '0');
  if (isFigure(month) && day !== '')
    addBirthday(draft, `${year || '-'}-${two(month)}-${two(day)}`, { order: undefined, label }, context);
  else addNoteLine(draft, label, [year, month, day].filter(Boolean).join('-'));
}
