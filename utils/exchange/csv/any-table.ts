import type { TableFormat } from '../contract.ts';
import { columnOf } from './columns.ts';

/** A table of no known origin: somebody's own spreadsheet. Its headers must name people. */
export const anyTable: TableFormat = {
  kind: 'table',
  format: 'csv',
  knows: headers => [...headers].some(isPersonName),
  columnOf: (header, headers) => (isOwnName(header, headers) ? { is: 'name', part: 'full' } : undefined),
};

function isPersonName(header: string): boolean {
  const column = columnOf(header);
  return column?.is === 'name' && column.part !== 'suffix' && column.part !== 'middle';
}

/** «Имя» is the whole name where no column has the family name. */
function isOwnName(header: string, headers: readonly string[]): boolean {
  const parts = (one: string) => {
    const column = columnOf(one);
    return column?.is === 'name' ? column.part : undefined;
  };
  return parts(header) === 'given' && !headers.some(one => parts(one) === 'family' || parts(one) === 'full');
}
