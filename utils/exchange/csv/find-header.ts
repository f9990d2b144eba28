import type { TableFormat } from '../contract.ts';
import { anyTable } from './any-table.ts';
import { columnOf } from './columns.ts';
import { plainHeader } from './header-words.ts';
import { isOtherExport } from './other-exports.ts';
import { type Row, rowsOf, type Separator } from './rows.ts';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
/** The header is looked for in so many rows at the start: exports may begin with a remark. */
const MOST_ROWS = 50;
const SAMPLE = 100_000;

/** Where the header of a table is, and which format knows it. */
export type Header = { separator: Separator; index: number; format: TableFormat };

/** Finds the header by its words, whatever separates them; `other-export` for a known file that lists no people. */
export function findHeader(
  text: string,
  formats: readonly TableFormat[],
): Header | 'other-export' | undefined {
  const candidates = SEPARATORS.flatMap(separator => sampleOf(text, separator));
  if (candidates.some(({ headers }) => isOtherExport(headers))) return 'other-export';
  for (const format of formats) {
    const known = candidates.find(({ headers }) => format.knows(headers));
    if (known) return { ...known, format };
  }
  const [best] = candidates
    .filter(({ headers }) => anyTable.knows(headers))
    .sort((one, other) => meaningful(other.headers) - meaningful(one.headers));
  return best && { ...best, format: anyTable };
}

type Candidate = { separator: Separator; index: number; headers: ReadonlySet<string> };

function sampleOf(text: string, separator: Separator): Candidate[] {
  const sample = text.slice(0, SAMPLE);
  return rowsOf(sample, separator)
    .slice(0, MOST_ROWS)
    .map((row, index) => ({ separator, index, headers: headersOf(row) }))
    .filter(({ headers }) => headers.size > 0);
}

function headersOf(row: Row): ReadonlySet<string> {
  return new Set('cells' in row ? row.cells.map(plainHeader).filter(Boolean) : []);
}

function meaningful(headers: ReadonlySet<string>): number {
  return [...headers].filter(header => columnOf(header)).length;
}
