import type { FileReading } from '../../model/import.ts';
import type { JsonFormat, ReadingContext } from '../contract.ts';
import { readingOf } from '../entries.ts';
import { textsOf } from './lenient.ts';

/** People of a JSON export. */
export function readJson(text: string, formats: readonly JsonFormat[], context: ReadingContext): FileReading {
  const parsed = parse(text);
  if (!parsed) return { readable: false, problem: 'unreadable' };
  const answers = formats.map(format => ({ format, entries: format.entriesOf(parsed.value) }));
  for (const { format, entries } of answers)
    if (typeof entries === 'object')
      return readingOf(
        format.format,
        entries.map(entry =>
          isRecord(entry) ? format.read(entry, context) : { leftOut: 'damaged', text: textsOf(entry) },
        ),
      );
  const isOther = answers.some(({ entries }) => entries === 'other-export');
  return { readable: false, problem: isOther ? 'other-export' : 'unknown' };
}

function isRecord(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
