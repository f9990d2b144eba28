import * as v from 'valibot';
import { words } from '../../../scripts/corpus-exports/context.ts';
import { knownOf } from '../../../scripts/corpus-exports/known.ts';
import { readFile } from '../../../utils/exchange/read-file.ts';
import type { FileReading, LeftOutEntry } from '../../../utils/model/import.ts';
import { DaySchema } from '../../../utils/model/time.ts';

/** The day on which all files of the tests are read. */
export const TODAY = v.parse(DaySchema, '2026-11-22');
export const CONTEXT = { today: TODAY, words };

/** Reads a file of the given text or bytes. */
export function read(content: string | Uint8Array): FileReading {
  return readFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, CONTEXT);
}

/** A reading as it is written down for comparing: people without what is empty. */
export type Told =
  | { format: string; people: Record<string, unknown>[]; leftOut: LeftOutEntry[] }
  | { problem: string };

export function told(reading: FileReading): Told {
  if (!reading.readable) return { problem: reading.problem };
  const { format, people, leftOut } = reading;
  return { format, people: people.map(knownOf), leftOut };
}

/** The people of a file that must be readable. */
export function peopleIn(content: string | Uint8Array) {
  const reading = read(content);
  if (!reading.readable) throw new Error(`not read: ${reading.problem}`);
  return reading.people;
}

/** The first person of a file. */
export function personIn(content: string | Uint8Array) {
  const [person] = peopleIn(content);
  if (!person) throw new Error('nobody was read');
  return person;
}

/** A table of one row, from its headers and cells. */
export function table(row: Readonly<Record<string, string>>, separator = ','): string {
  const quoted = (cells: string[]) => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(separator);
  return `${quoted(Object.keys(row))}\n${quoted(Object.values(row))}\n`;
}

/** A card with these lines. */
export function card(...lines: string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
}
