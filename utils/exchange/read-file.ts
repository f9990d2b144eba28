import type { FileReading } from '../model/import.ts';
import type { ReadingContext } from './contract.ts';
import { readTable } from './csv/read-table.ts';
import { decodeText } from './encoding.ts';
import { readingOf } from './entries.ts';
import { JSON_FORMATS, TABLE_FORMATS, TEXT_FORMATS } from './formats/index.ts';
import { readJson } from './json/read-json.ts';
import { isArchive } from './packed.ts';

/** No list of people is longer: what is has pictures or messages in it. */
export const MOST_BYTES = 100_000_000;
/** Signs that no text has, but programs, pictures and documents do. */
const NO_TEXT = /[[\p{Cc}\uFFFD]--[\t\n\v\f\r\u0080-\u009F]]/gv;

/**
 * The people of an export file, told by what is in it and not by its name. Every entry is among the people or left out
 * with a reason. The file is never trusted: all text is bounded and plain, addresses are http(s) only.
 */
export function readFile(bytes: Uint8Array, context: ReadingContext): FileReading {
  if (bytes.length > MOST_BYTES) return { readable: false, problem: 'too-big' };
  if (isArchive(bytes)) return { readable: false, problem: 'archive' };
  const text = decodeText(bytes);
  if (text.trim() === '') return { readable: false, problem: 'empty' };
  if (isBinary(text)) return { readable: false, problem: 'unknown' };
  if (/^\s*[[{]/u.test(text)) {
    const reading = readJson(text, JSON_FORMATS, context);
    // A table may begin with a bracket, too.
    return (reading.readable ? undefined : readText(text, context)) ?? reading;
  }
  return readText(text, context) ?? { readable: false, problem: 'unknown' };
}

function readText(text: string, context: ReadingContext): FileReading | undefined {
  for (const { format, outcomesOf } of TEXT_FORMATS) {
    const outcomes = outcomesOf(text, context);
    if (outcomes) return readingOf(format, outcomes);
  }
  return readTable(text, TABLE_FORMATS, context);
}

function isBinary(text: string): boolean {
  const start = text.slice(0, 2_000);
  return (start.match(NO_TEXT)?.length ?? 0) > start.length / 20;
}
