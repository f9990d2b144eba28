import { type CellSource, cellSource, type QuotedCell, quotedCell } from './cells.ts';

export type Separator = ',' | ';' | '\t' | '|';
/** One row: its cells, or the line on which a quotation mark opens that never closes. */
export type Row = { cells: string[] } | { damaged: string };

/** After so many damaged rows no cell goes on over lines, so that the time stays in proportion to the length. */
const MOST_LOOKING_ON = 20;

/**
 * The rows of a table (RFC 4180 with any separator), empty ones included. A quotation mark that never closes would
 * swallow all that follows: the line on which it opens is given as damaged, and reading goes on with the next.
 */
export function rowsOf(raw: string, separator: Separator): Row[] {
  const text = raw.replace(/\r+\n?/gu, '\n');
  const source = cellSource(text, separator);
  const rows: Row[] = [];
  let [start, width, damaged] = [0, 0, 0];
  while (start < text.length) {
    const lineEnd = source.nextLine(start);
    const row = readRow(source, start, damaged > MOST_LOOKING_ON ? lineEnd : text.length);
    const isDoubtful = row?.isSloppy && row.end > lineEnd;
    if (row === undefined || (isDoubtful && (row.cells.length === 1 || row.cells.length !== width))) {
      rows.push({ damaged: text.slice(start, lineEnd) });
      damaged++;
      start = lineEnd + 1;
    } else {
      rows.push({ cells: row.cells });
      width = row.cells.length;
      start = row.end + 1;
    }
  }
  return rows;
}

/** `isSloppy`: a quotation mark stands inside a quoted cell by itself, so that the cell may have ended before. */
type ReadRow = { cells: string[]; end: number; isSloppy: boolean };

/** The row that begins at a place; undefined where a quoted cell of it does not end before `limit`. */
function readRow(source: CellSource, start: number, limit: number): ReadRow | undefined {
  const { text } = source;
  const cells: string[] = [];
  let isSloppy = false;
  for (let at = start; ; ) {
    const cell = text[at] === '"' ? quotedCell(source, at, limit) : plainCell(source, at);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    isSloppy ||= cell.isSloppy;
    if (cell.end >= text.length || text[cell.end] === '\n') return { cells, end: cell.end, isSloppy };
    at = cell.end + 1;
  }
}

function plainCell({ text, nextLine, nextSeparator }: CellSource, at: number): QuotedCell {
  const end = Math.min(nextLine(at), nextSeparator(at));
  return { value: text.slice(at, end), end, isSloppy: false };
}
