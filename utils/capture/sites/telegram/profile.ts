import type { PersonReading } from '../../../model/reading.ts';
import { lineOf } from '../../element-text.ts';
import { addPhone } from '../../person-lists.ts';
import { type Put, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { putAbout } from './about.ts';
import { type Client, kindOf, type RowKind } from './clients.ts';
import { handleIn } from './names.ts';

/** Puts phone, place and what the person wrote about themselves; the user's private notes are never read. */
export function putProfile(put: Put, person: PersonReading, panel: Element, client: Client): void {
  for (const { kind, value } of rowsIn(panel, client)) {
    if (kind === 'phone') addPhone(person, lineOf(value));
    if (kind === 'location') put('location', lineOf(value), 'line of the profile', SURE.place);
    if (kind === 'about') putAbout(put, person, value, 'line of the profile');
  }
}

/** The names of the account: the main one, then the others it answers to. */
export function usernamesIn(panel: Element, client: Client): string[] {
  return rowsIn(panel, client)
    .filter(row => row.kind === 'username')
    .flatMap(({ row, value }) => [value, ...row.querySelectorAll('a')])
    .map(one => handleIn(lineOf(one)))
    .filter(name => name !== undefined);
}

type Row = { kind: RowKind; row: Element; value: Element };

function rowsIn(panel: Element, client: Client): Row[] {
  return [...panel.querySelectorAll(client.row)].flatMap(row => {
    const value = row.querySelector(client.value);
    if (!value || row.closest(client.notRead) !== null || !isVisible(row)) return [];
    return [{ kind: kindOf(row, value), row, value }];
  });
}
