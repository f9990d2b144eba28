import type { TableFormat } from '../contract.ts';

/** LinkedIn's `Connections.csv`, with or without remarks before its header and with or without `URL` (2019 to 2026). */
const linkedin: TableFormat = {
  kind: 'table',
  format: 'linkedin',
  knows: headers => ['first name', 'last name', 'connected on'].every(header => headers.has(header)),
  columnOf: () => undefined,
};

export default linkedin;
