import { expect, test } from 'vitest';
import { readContacts } from '../../../utils/store/reads/contacts.ts';
import { act, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

async function keep(name: string, company?: string, tags: string[] = []) {
  return save(store(), { fields: { name, ...(company ? { company } : {}) }, tags, identities: [] });
}
const find = async (query: string) => (await readContacts(store(), query, 10)).rows.map(row => row.name);

test('people are found by the beginnings of name, company and tag, in any order and without accents', async () => {
  await keep('Zoë Müller', 'Ольха', ['паром']);
  await keep('Пётр Ёлкин', 'Spanwerk');
  expect(await find('mull zoe')).toEqual(['Zoë Müller']);
  expect(await find('елк петр')).toEqual(['Пётр Ёлкин']);
  expect(await find('ольх')).toEqual(['Zoë Müller']);
  expect(await find('парОМ')).toEqual(['Zoë Müller']);
  expect(await find('span')).toEqual(['Пётр Ёлкин']);
  expect(await find('zoe span')).toEqual([]);
});

test('without a query the newest come first, page by page', async () => {
  for (const [index, name] of ['First', 'Second', 'Third'].entries())
    await save(store(), { fields: { name }, identities: [] }, `2026-11-2${index}T10:00`);
  expect(await readContacts(store(), '', 2)).toMatchObject({
    rows: [{ name: 'Third' }, { name: 'Second' }],
    more: true,
  });
});

test('who lies in the trash is neither listed nor found', async () => {
  const contactId = await keep('Ada Brunn');
  await act(store(), { type: 'deleteContact', contactId });
  expect([await find(''), await find('ada')]).toEqual([[], []]);
});

test('a name that is found twice by one query is listed once', async () => {
  await keep('Anna Annabel Anders');
  expect(await find('ann')).toEqual(['Anna Annabel Anders']);
});
