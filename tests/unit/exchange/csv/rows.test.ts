import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rowsOf, type Separator } from '../../../../utils/exchange/csv/rows.ts';

const separator = fc.constantFrom<Separator>(',', ';', '\t', '|');
const cell = fc.string({ unit: fc.constantFrom(...'aя ,;"|\t\n'), maxLength: 12 });

/** The rows of a text according to Papa Parse, which sets the last line break down as a row. */
function byPapa(text: string, delimiter: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return text.endsWith('\n') ? data.slice(0, -1) : data;
}

describe('rows', () => {
  it('are those that Papa Parse has written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        separator,
        (rows, sign) => {
          // A last row of one empty cell is no row in a file.
          const filled = [...rows, ['end']];
          const text = Papa.unparse(filled, { delimiter: sign, newline: '\r\n' });
          expect(rowsOf(text, sign)).toEqual(filled.map(cells => ({ cells })));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are those that Papa Parse reads wherever it finds nothing wrong', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab ,"\n'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(signs, text => {
        fc.pre(
          Papa.parse(text, { delimiter: ',', newline: '\n' }).errors.every(({ type }) => type !== 'Quotes'),
        );
        expect(rowsOf(text, ',')).toEqual(byPapa(text, ',').map(cells => ({ cells })));
      }),
      { numRuns: 2000 },
    );
  });

  it('hold all text of a file, whatever is wrong with it', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'abc,"\n'), maxLength: 60 });
    fc.assert(
      fc.property(signs, text => {
        const told = rowsOf(text, ',').map(row => ('cells' in row ? row.cells.join('') : row.damaged));
        expect(told.join('').replace(/[",\n]/gu, '')).toBe(text.replace(/[",\n]/gu, ''));
      }),
      { numRuns: 1000 },
    );
  });
});
