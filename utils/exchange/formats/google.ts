import type { TableFormat } from '../contract.ts';
import type { Column } from '../csv/columns.ts';
import type { Place } from '../person/place.ts';

const IGNORED = new Set(
  (
    'phonetic first name|phonetic middle name|phonetic last name|yomi name|given name yomi|additional name yomi|' +
    'family name yomi|name prefix|file as|initials|short name|photo|gender|billing information|directory server|' +
    'mileage|sensitivity|priority|subject|language'
  ).split('|'),
);
/** "E-mail 1 - Value": what, which, and its part. */
const NUMBERED = /^(e mail|phone|address|organization|website|event|relation|im|custom field) (\d+) (.+)$/u;
const DEPARTMENT = 'Department';
const PLACE_PARTS: Readonly<Record<string, keyof Place>> = {
  street: 'street',
  city: 'city',
  region: 'region',
  'postal code': 'postcode',
  country: 'country',
  formatted: 'whole',
};

/** Google Contacts: the layout of before 2024 ("Given Name", "E-mail 1 - Type") and the one since. */
const google: TableFormat = {
  kind: 'table',
  format: 'google',
  knows: headers =>
    ['phonetic first name', 'file as'].every(one => headers.has(one)) ||
    ['given name yomi', 'group membership'].every(one => headers.has(one)) ||
    (['e mail 1 value', 'phone 1 value'].some(one => headers.has(one)) &&
      ['name', 'given name', 'first name'].some(one => headers.has(one))),
  columnOf(header, headers) {
    if (IGNORED.has(header)) return { is: 'ignored' };
    if (header === 'organization department') return { is: 'extra', label: DEPARTMENT };
    if (header === 'occupation') return { is: 'headline' };
    if (header === 'labels' || header === 'group membership') return { is: 'tags' };
    const [, what = '', number = '', part = ''] = NUMBERED.exec(header) ?? [];
    return what === '' ? undefined : numbered(what, number, part, headers);
  },
};

function numbered(what: string, number: string, part: string, headers: readonly string[]): Column {
  if (what === 'organization') return jobPart(number, part);
  const placePart = what === 'address' ? PLACE_PARTS[part] : undefined;
  if (placePart) return { is: 'place', place: number, part: placePart };
  return part === 'value' ? columnOfValue(what, labelColumn(what, number, headers)) : { is: 'ignored' };
}

function jobPart(number: string, part: string): Column {
  if (part === 'name') return { is: 'company', job: number };
  if (part === 'title') return { is: 'role', job: number };
  return part === 'department' ? { is: 'extra', label: DEPARTMENT } : { is: 'ignored' };
}

/** The column that says what a value is. */
function labelColumn(what: string, number: string, headers: readonly string[]): number {
  const parts = what === 'im' ? ['service'] : ['label', 'type'];
  const names = parts.map(part => `${what} ${number} ${part}`);
  return headers.findIndex(header => names.includes(header));
}

function columnOfValue(what: string, label: number): Column {
  if (what === 'e mail') return { is: 'email' };
  if (what === 'phone') return { is: 'phone' };
  if (what === 'website') return { is: 'page' };
  if (what === 'im') return { is: 'handle', service: label };
  return what === 'event' ? { is: 'event', label } : { is: 'extra', label };
}

export default google;
