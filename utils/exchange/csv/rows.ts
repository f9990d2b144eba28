import Papa from 'papaparse';

export type Separator = ',' | ';' | '\t' | '|';
/** One row: its cells, or the line on which a quotation mark opens that never closes. */
export type Row = { cells: string[] } | { damaged: string };

/** After so many damaged rows the rest is read line by line, so that the time stays in proportion to the length. */
const MOST_RESTARTS = 3;

/**
 * The rows of a table, empty ones included. A quotation mark that never closes would swallow all that follows: the
 * line on which it opens is given as damaged, and reading goes on with the next.
 */
export function rowsOf(raw: string, separator: Separator): Row[] {
  const text = raw.replace(/\r+\n?/gu, '\n');
  const rows: Row[] = [];
  let start = 0;
  for (let damaged = 0; start < text.length; damaged++) {
    if (damaged > MOST_RESTARTS) return [...rows, ...linesOf(text.slice(start), separator)];
    const broken = start + readRows(text.slice(start), separator, rows);
    if (broken >= text.length) break;
    const end = text.indexOf('\n', broken);
    rows.push({ damaged: text.slice(broken, end < 0 ? undefined : end) });
    start = end < 0 ? text.length : end + 1;
  }
  return rows;
}

/** Adds the rows up to the first broken one. Gives the place where that begins, or the length of the text. */
function readRows(text: string, separator: Separator, rows: Row[]): number {
  let [start, broken, width] = [0, text.length, 0];
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const isDoubtful = errors.some(({ type }) => type === 'Quotes');
      const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
      if (isUnclosed || (isDoubtful && data.length !== width && isOverLines(text, start, meta.cursor))) {
        broken = start;
        parser.abort();
        return;
      }
      rows.push({ cells: data });
      width = data.length;
      start = meta.cursor;
    },
  });
  return broken;
}

function isOverLines(text: string, start: number, end: number): boolean {
  const newline = text.indexOf('\n', start);
  return newline >= 0 && newline < end - 1;
}

function linesOf(text: string, separator: Separator): Row[] {
  return text.split('\n').map(line => {
    if (!line.includes('"')) return { cells: line.split(separator) };
    if (line.split('"').length % 2 === 0) return { damaged: line };
    const rows: Row[] = [];
    return readRows(line, separator, rows) < line.length ? { damaged: line } : (rows[0] ?? { cells: [] });
  });
}
