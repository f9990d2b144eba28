import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { rowsOf } from '../../utils/exchange/csv/rows.ts';
import { decodeText } from '../../utils/exchange/encoding.ts';

const RecordSchema = v.record(v.string(), v.string());
const TableSchema = v.union([
  v.array(RecordSchema),
  v.pipe(
    RecordSchema,
    v.transform(one => [one]),
  ),
]);
type Table = v.InferOutput<typeof TableSchema>;

/** The rows that `csvs/NAME.csv` has according to `json/NAME.json`; undefined where there is none. */
export function expectedTableOf(path: string): Table | undefined {
  if (!path.endsWith('.csv')) return undefined;
  const file = join(dirname(path), '..', 'json', `${basename(path, '.csv')}.json`);
  return existsSync(file) ? v.parse(TableSchema, JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** True for a file that says what a table beside it has. */
export function isExpectation(path: string): boolean {
  const [folder, parent] = [dirname(path), join(dirname(path), '..')];
  return basename(folder) === 'json' && existsSync(join(parent, 'csvs', `${basename(path, '.json')}.csv`));
}

/** Telephone numbers count by their length: in samples they are often replaced, and not everywhere alike. */
function withoutNumbers(text: string): string {
  return text.replace(/\d{7,}/gu, number => '0'.repeat(number.length));
}

/** Where a table differs from what is expected. */
export function tableRemarks(path: string, expected: Table): string[] {
  const [headers = [], ...rows] = rowsOf(decodeText(readFileSync(path)), ',')
    .map(row => ('cells' in row ? row.cells : [row.damaged]))
    .filter(cells => cells.join('') !== '');
  const read = rows.map(cells =>
    Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])),
  );
  return [expected, read]
    .map(table => withoutNumbers(JSON.stringify(table)))
    .every((text, _index, [first]) => text === first)
    ? []
    : [`expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`];
}
