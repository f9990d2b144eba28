import { expect, test } from 'vitest';
import type { Action } from '../../../utils/model/commands.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { readOpenBetween } from '../../../utils/store/reads/due.ts';
import { act, card, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const promise = { text: 'send the deck', direction: 'mine', due: due('2026-11-27') } as const;
const omar = {
  identities: [{ key: 'linkedin:omar', platform: 'linkedin' }],
  fields: { name: 'Omar Haddad' },
};
const { type: _, ...newcomer } = card(omar);

const rows = () => readOpenBetween(store(), undefined, due('2026-12-31'), 10);
const names = async () => (await rows()).map(({ people }) => people.map(person => person.name));

test('a promise without a person is on the list like any other', async () => {
  const quote = 'I will send the deck on Friday';
  const sourceUrl = 'https://news.example/bridges';
  const added: Action = { type: 'addFollowUp', contactIds: [], promise: { ...promise, quote }, sourceUrl };
  expect((await act(store(), added)).reply).toEqual({ ok: true });
  expect(await rows()).toMatchObject([{ followUp: { quote, sourceUrl, contactIds: [] }, people: [] }]);
});

test('a newcomer is kept with the promise, beside those who are kept, and both are taken back at once', async () => {
  const ada = await save(store());
  const added: Action = { type: 'addFollowUp', contactIds: [ada], newcomer, promise };
  const { reply, actionId } = await act(store(), added);
  expect(reply).toMatchObject({ ok: true, contactId: ada });
  expect(await names()).toEqual([['Ada Brunn', 'Omar Haddad']]);
  await act(store(), { type: 'undo', undoes: actionId });
  expect(await rows()).toEqual([]);
  expect(await store().count('contacts')).toBe(1);
});

test('a newcomer who is kept already is the kept one', async () => {
  const kept = await save(store(), omar);
  await act(store(), { type: 'addFollowUp', contactIds: [], newcomer, promise });
  expect(await store().count('contacts')).toBe(1);
  expect((await readContact(store(), kept))?.open).toHaveLength(1);
});

test('people come and go on a promise; who is not kept does not come', async () => {
  const [ada, gone] = [await save(store()), await save(store(), omar)];
  await act(store(), { type: 'deleteContact', contactId: gone });
  await act(store(), { type: 'addFollowUp', contactIds: [], promise });
  const [row] = await rows();
  if (!row) throw new Error('no promise');
  const edit = { type: 'editFollowUp', followUpId: row.followUp.id, promise: {} } as const;
  expect((await act(store(), { ...edit, contactIds: [ada] })).reply.ok).toBe(true);
  expect(await names()).toEqual([['Ada Brunn']]);
  expect((await act(store(), { ...edit, contactIds: [ada, gone] })).reply).toEqual({
    ok: false,
    problem: 'gone',
  });
  expect((await act(store(), { ...edit, contactIds: [] })).reply.ok).toBe(true);
  expect(await names()).toEqual([[]]);
});

test('a promise to somebody who was deleted meanwhile is not made', async () => {
  const ada = await save(store());
  await act(store(), { type: 'deleteContact', contactId: ada });
  const { reply } = await act(store(), { type: 'addFollowUp', contactIds: [ada], newcomer, promise });
  expect(reply).toEqual({ ok: false, problem: 'gone' });
  expect(await store().count('contacts')).toBe(1);
});
