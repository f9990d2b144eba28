import type { PersonReading } from '../../utils/model/reading.ts';

/** What is known of a person as lines `field: value`, in which two readings of one person are compared. */
export type Contact = string[];

/** The lines of a reading. Where it was read and how sure it is make no difference. */
export function contactOf({ fields, emails, phones, websites, positions }: PersonReading): Contact {
  const lines = [
    ...Object.entries(fields).map(([field, read]) => line(field, read?.value ?? '')),
    ...emails.map(value => line('email', value)),
    ...phones.map(value => line('phone', value)),
    ...websites.map(value => line('website', value)),
    ...positions.map(one => line('position', [one.title, one.company, one.start, one.end].join(' | '))),
  ];
  return tidy(lines);
}

/** One line with white space and spellings of addresses unified; empty for no value. */
export function line(field: string, value: string): string {
  const text = value.replace(/\s+/gu, ' ').trim();
  if (text === '') return '';
  return `${field}: ${/^https?:/iu.test(text) && URL.canParse(text) ? new URL(text).href : text}`;
}

/** Sorted, each line once, without empty ones. */
export function tidy(lines: readonly string[]): Contact {
  return [...new Set(lines.filter(Boolean))].sort();
}

/** What two lists of people differ in, in words; whoever nothing is known of does not count. */
export function differences(expected: readonly Contact[], read: readonly Contact[]): string[] {
  const left = read.map(contact => contact.join('; ')).filter(Boolean);
  const missing: string[] = [];
  for (const contact of expected.map(one => one.join('; ')).filter(Boolean)) {
    const index = left.indexOf(contact);
    if (index >= 0) left.splice(index, 1);
    else missing.push(`expected ${contact}`);
  }
  return [...missing, ...left.map(contact => `read ${contact}`)];
}
