import * as v from 'valibot';
import { expect, test } from 'vitest';
import { newId } from '../../../utils/actions/ids.ts';
import { type ContactId, IntroductionIdSchema } from '../../../utils/model/ids.ts';
import type { MergeSides } from '../../../utils/model/merge.ts';
import { PromptKeySchema } from '../../../utils/model/prompt.ts';
import { readContact, readKnown } from '../../../utils/store/reads/contact.ts';
import { readContacts } from '../../../utils/store/reads/contacts.ts';
import { readOpenBetween } from '../../../utils/store/reads/due.ts';
import { RECORD_STORES } from '../../../utils/store/schema.ts';
import { act, card, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const promise = (text: string, on: string) => ({ text, direction: 'mine', due: due(on) }) as const;

const profile = (key: string) => [{ key, platform: key.split(':')[0] ?? '' }];
const photo = (name: string) => `data:image/jpeg;base64,${name}`;

/** One woman, kept from two sites: the second page was read a day later. */
async function keepTwice(): Promise<[ContactId, ContactId]> {
  const anna = await save(store(), {
    fields: { name: 'Анна Иванова', company: 'Ольха', role: 'Редактор' },
    typed: ['role'],
    identities: profile('vk:anna'),
    tags: ['книги'],
    note: 'Обещала главу',
    promise: promise('прислать главу', '2026-12-01'),
    photo: photo('Anna'),
    source: { url: 'https://vk.com/anna', title: 'Анна' },
  });
  const other = await save(
    store(),
    {
      fields: { name: 'Anna Ivanova', company: 'Alder Press', role: 'Editor', location: 'Tver' },
      identities: profile('linkedin:anna-ivanova'),
      emails: ['anna@alder.example'],
      tags: ['books', 'Книги'],
      note: 'Met at the fair',
      promise: promise('send the cover', '2026-11-30'),
      photo: photo('Ann'),
    },
    '2026-11-23T10:00',
  );
  const happened = { type: 'logInteraction', kind: 'call', text: 'the cover' } as const;
  await act(store(), { ...happened, contactId: other, on: day('2026-11-20') });
  return [anna, other];
}

const contactOf = async (id: ContactId) => {
  const view = await readContact(store(), id);
  if (!view) throw new Error('nobody is kept');
  return view;
};

/** Merges as a page would: with what it has seen of the two. */
async function merge(contactId: ContactId, otherId: ContactId, sides: MergeSides = {}) {
  const [chosen, other] = await Promise.all([contactId, otherId].map(contactOf));
  const seen = { chosen: chosen?.contact.updatedAt ?? 0, other: other?.contact.updatedAt ?? 0 };
  return act(store(), { type: 'mergeContacts', contactId, otherId, sides, seen }, '2026-11-24T10:00');
}

/** Everything but the journal. */
async function records() {
  return Object.fromEntries(
    await Promise.all(RECORD_STORES.map(async name => [name, await store().getAll(name)] as const)),
  );
}

test('two contacts become one who has all promises, talks, profiles, tags and notes of both', async () => {
  const [anna, other] = await keepTwice();
  expect((await merge(anna, other)).reply).toEqual({ ok: true, contactId: anna });
  const { contact, open, interactions } = await contactOf(anna);
  expect(open.map(({ text }) => text)).toEqual(['send the cover', 'прислать главу']);
  expect(interactions.map(({ text }) => text)).toEqual(['the cover']);
  expect(contact).toMatchObject({
    tags: ['книги', 'books'],
    note: 'Обещала главу\nMet at the fair',
    emails: ['anna@alder.example'],
    lastContactOn: '2026-11-20',
  });
  const known = ['vk:anna', 'linkedin:anna-ivanova'].map(async key => readKnown(store(), [key]));
  expect((await Promise.all(known)).map(one => one?.contact.id)).toEqual([anna, anna]);
});

test('the other one is on no list any more, and its promises are asked of the one who stays', async () => {
  const [anna, other] = await keepTwice();
  await merge(anna, other);
  expect((await readContacts(store(), '', 10)).rows.map(({ id }) => id)).toEqual([anna]);
  const waiting = await readOpenBetween(store(), undefined, due('2026-12-31'), 10);
  expect(waiting.map(({ people }) => people.map(({ id }) => id))).toEqual([[anna], [anna]]);
});

test('what the user typed stays, else what was read later; a choice overrules both', async () => {
  const [anna, other] = await keepTwice();
  await merge(anna, other, { name: 'chosen', location: 'chosen' });
  expect((await contactOf(anna)).contact).toMatchObject({
    name: 'Анна Иванова',
    givenName: 'Анна',
    role: 'Редактор',
    company: 'Alder Press',
  });
  expect((await contactOf(anna)).contact.location).toBeUndefined();
});

test('what is given up is in the history of the one who stays', async () => {
  const [anna, other] = await keepTwice();
  await merge(anna, other, { name: 'chosen' });
  const [latest] = (await contactOf(anna)).snapshots;
  expect(latest).toMatchObject({
    before: { name: 'Anna Ivanova', givenName: 'Anna', company: 'Ольха', role: 'Editor' },
    after: { name: 'Анна Иванова', company: 'Alder Press', role: 'Редактор' },
    merged: {
      name: 'Anna Ivanova',
      leftOver: [{ of: 'source', value: 'https://www.linkedin.com/in/ada-brunn/' }],
    },
  });
});

test.each([
  ['chosen', 'Anna'],
  ['other', 'Ann'],
] as const)('one photo stays: that of the %s', async (side, name) => {
  const [anna, other] = await keepTwice();
  await merge(anna, other, { photo: side });
  expect(await store().getAll('photos')).toEqual([{ contactId: anna, data: photo(name) }]);
});

test('a promise to both is a promise to one', async () => {
  const [anna, other] = await keepTwice();
  const [shared] = (await contactOf(anna)).open;
  if (!shared) throw new Error('no promise');
  await store().put('followUps', { ...shared, contactIds: [anna, other], openDue: shared.due });
  await merge(anna, other);
  expect((await contactOf(anna)).open.map(({ contactIds }) => contactIds)).toEqual([[anna], [anna]]);
});

test('undo brings both back exactly as they were', async () => {
  const [anna, other] = await keepTwice();
  await act(store(), { type: 'tellApart', contactId: anna, otherId: other, apart: true });
  const before = await records();
  const { actionId } = await merge(anna, other);
  expect(await store().count('distinctions')).toBe(0);
  expect((await act(store(), { type: 'undo', undoes: actionId })).reply).toMatchObject({ ok: true });
  expect(await records()).toEqual(before);
});

test('a merge is refused whole when one of the two was edited after it was seen', async () => {
  const [anna, other] = await keepTwice();
  const { contact } = await contactOf(anna);
  const edited = { type: 'editContact', contactId: other, fields: { role: 'Publisher' } } as const;
  await act(store(), edited, '2026-11-23T12:00');
  const before = await records();
  const seen = { chosen: contact.updatedAt, other: contact.updatedAt };
  const { reply } = await act(store(), { type: 'mergeContacts', contactId: anna, otherId: other, seen });
  expect(reply).toEqual({ ok: false, problem: 'changed-meanwhile' });
  expect(await records()).toEqual(before);
});

test('two windows merging the same two do it once', async () => {
  const [anna, other] = await keepTwice();
  const replies = await Promise.all([merge(anna, other), merge(other, anna)]);
  expect(replies.map(({ reply }) => reply)).toEqual([
    { ok: true, contactId: anna },
    { ok: false, problem: 'gone' },
  ]);
});

test('nobody is merged with themselves or with somebody in the trash', async () => {
  const [anna, other] = await keepTwice();
  expect((await merge(anna, anna)).reply).toEqual({ ok: false, problem: 'invalid' });
  await act(store(), { type: 'deleteContact', contactId: other });
  expect((await merge(anna, other)).reply).toEqual({ ok: false, problem: 'gone' });
});

test('what another window still writes about the other one reaches the one who stays', async () => {
  const [anna, other] = await keepTwice();
  await merge(anna, other);
  await act(store(), { type: 'addFollowUp', contactIds: [other], promise: promise('call', '2026-12-05') });
  await act(store(), {
    type: 'logInteraction',
    contactId: other,
    kind: 'talk',
    on: day('2026-11-24'),
    text: '',
  });
  await act(store(), card({ contactId: other, identities: [], note: 'typed in a popup' }));
  const { contact, open, interactions } = await contactOf(anna);
  expect([open.length, interactions.length]).toEqual([3, 2]);
  expect(contact.note).toBe('Обещала главу\nMet at the fair\ntyped in a popup');
  expect((await readContacts(store(), '', 10)).rows).toHaveLength(1);
});

test('an edit of the other one is refused, so that it cannot overwrite what both became', async () => {
  const [anna, other] = await keepTwice();
  await merge(anna, other);
  const { reply } = await act(store(), { type: 'editContact', contactId: other, fields: {}, note: 'short' });
  expect(reply).toEqual({ ok: false, problem: 'gone' });
});

test('occasions, introductions and answers to suggestions move, too, and come back', async () => {
  const [anna, other] = await keepTwice();
  const [third] = [await save(store(), { fields: { name: 'Oleg' }, identities: [] })];
  const birthday = { kind: 'birthday', on: day('1990-05-01'), yearly: true, text: '' } as const;
  const award = { kind: 'award', on: day('2026-11-20'), yearly: false, text: 'the prize' } as const;
  const source = { from: 'hand' } as const;
  await act(store(), {
    type: 'addOccasions',
    occasions: [
      { contactId: anna, draft: birthday, source },
      { contactId: other, draft: birthday, source },
      { contactId: other, draft: award, source },
    ],
  });
  await store().put('introductions', {
    id: newId(IntroductionIdSchema),
    by: other,
    contactIds: [third],
    on: day('2026-11-20'),
    text: '',
    outcome: 'open',
    createdAt: 0,
  });
  const answered = v.parse(PromptKeySchema, `keepInTouch:${other}:2026-11-20`);
  await store().put('answers', { key: answered, answer: 'never', on: day('2026-11-20'), at: 0 });
  const before = await records();

  const { actionId } = await merge(anna, other);
  const occasions = await store().getAllFromIndex('occasions', 'contactId', anna);
  expect(occasions.map(({ kind }) => kind).sort()).toEqual(['award', 'birthday']);
  expect(await store().getAll('introductions')).toMatchObject([{ by: anna, contactIds: [third] }]);
  expect(await store().getAllKeys('answers')).toEqual([`keepInTouch:${anna}:2026-11-20`]);

  await act(store(), { type: 'undo', undoes: actionId });
  expect(await records()).toEqual(before);
});
