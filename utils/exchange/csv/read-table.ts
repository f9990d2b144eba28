import type { FileReading } from '../../model/import.ts';
import type { Outcome, ReadingContext, TableFormat } from '../contract.ts';
import { orderOf } from '../dates/written.ts';
import { readingOf } from '../entries.ts';
import { type Column, columnOf } from './columns.ts';
import { findHeader } from './find-header.ts';
import { plainHeader } from './header-words.ts';
import { type Filled, readRow } from './read-row.ts';
import { type Row, rowsOf } from './rows.ts';

/** People of a table; undefined where no row of it is a header that names people. */
export function readTable(
  text: string,
  formats: readonly TableFormat[],
  context: ReadingContext,
): FileReading | undefined {
  const header = findHeader(text, formats);
  if (header === undefined) return undefined;
  if (header === 'other-export') return { readable: false, problem: 'other-export' };
  const rows = rowsOf(text, header.separator);
  const headers = cellsOf(rows[header.index]).map(cell => cell.trim());
  const columns = columnsOf(headers, header.format);
  const entries = rows
    .slice(header.index + 1)
    .map(filledOf)
    .filter(row => row !== undefined);
  const reading = { columns, headers, order: orderOf(datesIn(entries, columns)), context };
  const outcomes = entries.map((row): Outcome => {
    if ('damaged' in row) return { leftOut: 'damaged', text: row.damaged };
    return readRow(row.filled, reading);
  });
  return readingOf(header.format.format, outcomes);
}

function cellsOf(row: Row | undefined): string[] {
  return row && 'cells' in row ? row.cells : [];
}

/** What each column holds. One that says nothing to Kept is kept by its header, so that nothing typed is lost. */
function columnsOf(headers: readonly string[], format: TableFormat): Column[] {
  const plain = headers.map(plainHeader);
  return headers.map(
    (header, index): Column =>
      format.columnOf(plain[index] ?? '', plain) ?? columnOf(header) ?? { is: 'extra' },
  );
}

type Entry = { filled: Filled } | { damaged: string };

/** Programs write these in the place of nothing. */
const NOTHING = /^(?:NULL|N\/A|#N\/A|<NA>|#REF!|#VALUE!|#NAME\?|0{1,4}([./-])0{1,2}\1(?:0{1,4}))?$/u;

/** The cells of a row with something in them, by column; undefined for an empty row. */
function filledOf(row: Row): Entry | undefined {
  if ('damaged' in row) return row;
  const filled: Filled = new Map();
  for (const [index, cell] of row.cells.entries()) if (!NOTHING.test(cell.trim())) filled.set(index, cell);
  return filled.size > 0 ? { filled } : undefined;
}

function* datesIn(entries: readonly Entry[], columns: readonly Column[]): Generator<string> {
  const dated = [...columns.entries()].filter(
    ([, { is }]) => is === 'birthday' || is === 'event' || is === 'connected',
  );
  for (const entry of entries)
    for (const [index] of dated) if ('filled' in entry) yield entry.filled.get(index) ?? '';
}
