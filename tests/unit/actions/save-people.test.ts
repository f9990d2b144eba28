import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Action, CommandSchema } from '../../../utils/model/commands.ts';
import { readKnown } from '../../../utils/store/reads/contact.ts';
import { readContacts } from '../../../utils/store/reads/contacts.ts';
import { act, card, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

/** A person of a list, as the popup sends one. */
function listed(name: string, key: string) {
  const { type: _, ...rest } = card({
    fields: { name },
    identities: [{ key, platform: 'club' }],
    tags: ['pier'],
  });
  return rest;
}

const people = (...cards: ReturnType<typeof listed>[]): Action => ({ type: 'savePeople', cards });
const names = async () => (await readContacts(store(), '', 10)).rows.map(({ name }) => name).sort();

const three = () =>
  people(listed('Ada Brunn', 'club:ada'), listed('Omar Haddad', 'club:omar'), listed('Li Na', 'club:li'));

test('the people of a list are kept in one action with one journal entry', async () => {
  const { reply } = await act(store(), three());
  expect(reply).toEqual({ ok: true });
  expect(await names()).toEqual(['Ada Brunn', 'Li Na', 'Omar Haddad']);
  expect(await store().count('journal')).toBe(1);
  expect((await readKnown(store(), ['club:omar']))?.contact.tags).toEqual(['pier']);
});

test('one undo takes them all back', async () => {
  const { actionId } = await act(store(), three());
  const { reply } = await act(store(), { type: 'undo', undoes: actionId });
  expect(reply.ok).toBe(true);
  expect(await names()).toEqual([]);
  expect(await store().count('identities')).toBe(0);
});

test('a person who is on the list twice becomes one contact, and undo takes that one back', async () => {
  const { actionId } = await act(
    store(),
    people(listed('Ada Brunn', 'club:ada'), listed('Ada Brunn', 'club:ada')),
  );
  expect(await names()).toEqual(['Ada Brunn']);
  expect((await act(store(), { type: 'undo', undoes: actionId })).reply.ok).toBe(true);
  expect(await names()).toEqual([]);
});

test('a person who was kept meanwhile loses nothing and stays when the list is taken back', async () => {
  await save(store(), {
    fields: { name: 'Ada the First' },
    typed: ['name'],
    identities: [{ key: 'club:ada', platform: 'club' }],
    note: 'met at the pier',
  });
  const { actionId } = await act(store(), three());
  expect((await readKnown(store(), ['club:ada']))?.contact).toMatchObject({
    name: 'Ada the First',
    note: 'met at the pier',
  });
  await act(store(), { type: 'undo', undoes: actionId });
  expect(await names()).toEqual(['Ada the First']);
});

test('nobody is kept when one card is refused', async () => {
  const contactId = await save(store());
  await store().delete('contacts', contactId);
  const { reply } = await act(
    store(),
    people(listed('Omar Haddad', 'club:omar'), { ...listed('Ada Brunn', 'club:ada'), contactId }),
  );
  expect(reply).toEqual({ ok: false, problem: 'gone' });
  expect(await names()).toEqual([]);
});

test.each([0, 501])('a list of %i people is no command', count => {
  const cards = Array.from({ length: count }, () => listed('Ada Brunn', 'club:ada'));
  const actionId = '019ab000-0000-7000-8000-000000000000';
  expect(v.is(CommandSchema, { type: 'savePeople', actionId, cards })).toBe(false);
});
