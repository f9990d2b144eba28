import { expect, test } from 'vitest';
import { newId } from '../../../utils/actions/ids.ts';
import { settle } from '../../../utils/actions/settle/settle.ts';
import type { Action } from '../../../utils/model/commands.ts';
import { type ContactId, OccasionIdSchema } from '../../../utils/model/ids.ts';
import { act, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
type NewOccasion = Extract<Action, { type: 'addOccasions' }>['occasions'][number];

const birthday = (contactId: ContactId, on = '--12-01', from: 'hand' | 'signal' = 'hand'): NewOccasion => ({
  contactId,
  draft: { kind: 'birthday', on, yearly: true, text: '' },
  source: { from },
});
const add = (...occasions: NewOccasion[]) => act(store(), { type: 'addOccasions', occasions });
const all = () => store().getAll('occasions');

test('a birthday is found on its next day, and its undo removes it', async () => {
  const { actionId } = await add(birthday(await save(store()), '1990-12-01'));
  expect(await all()).toMatchObject([{ kind: 'birthday', on: '1990-12-01', nextOn: '2026-12-01' }]);
  await act(store(), { type: 'undo', undoes: actionId });
  expect(await all()).toEqual([]);
});

test('the same occasion is not noted twice, nor a page’s birthday beside a known one', async () => {
  const id = await save(store());
  await add(birthday(id), birthday(id, '1990-12-01'), birthday(id, '--11-30', 'signal'));
  expect(await all()).toHaveLength(1);
});

test('an occasion without a year that comes once is refused', async () => {
  const wrong = birthday(await save(store()));
  await expect(add({ ...wrong, draft: { ...wrong.draft, yearly: false } })).rejects.toThrow();
});

test('an occasion can be corrected and removed, each with an undo', async () => {
  await add(birthday(await save(store())));
  const [occasion] = await all();
  if (!occasion) throw new Error('not added');
  const draft = { kind: 'birthday', on: '--12-02', yearly: true, text: '' } as const;
  await act(store(), { type: 'editOccasion', occasionId: occasion.id, draft });
  expect(await all()).toMatchObject([{ on: '--12-02', nextOn: '2026-12-02' }]);
  const { actionId } = await act(store(), { type: 'removeOccasion', occasionId: occasion.id });
  expect(await all()).toEqual([]);
  await act(store(), { type: 'undo', undoes: actionId });
  expect(await all()).toMatchObject([{ on: '--12-02', nextOn: '2026-12-02' }]);
});

test('nobody is congratulated who lies in the trash, until they come back', async () => {
  const contactId = await save(store());
  await add(birthday(contactId));
  await act(store(), { type: 'deleteContact', contactId });
  expect((await all())[0]?.nextOn).toBeUndefined();
  await save(store());
  expect((await all())[0]?.nextOn).toBe('2026-12-01');
});

test('a birthday that passed without an answer moves on to next year; what comes once is over', async () => {
  const contactId = await save(store());
  const once = { kind: 'award', on: '2026-12-01', yearly: false, text: 'Bridge of the year' } as const;
  await add(birthday(contactId), { contactId, draft: once, source: { from: 'hand' } });
  expect(await settle(store(), new Date('2026-12-15T10:00'))).toBe(false);
  while (await settle(store(), new Date('2026-12-16T10:00')));
  expect((await all()).map(({ kind, nextOn }) => [kind, nextOn])).toEqual([
    ['birthday', '2027-12-01'],
    ['award', undefined],
  ]);
});

test.each([2, 450])('a clock that was weeks ahead takes none of %i congratulations away', async count => {
  const contactId = await save(store());
  const award = { kind: 'award', on: '2026-12-01', yearly: false, text: 'Bridge of the year' } as const;
  await add(birthday(contactId), { contactId, draft: award, source: { from: 'hand' } });
  const two = await all();
  const more = Array.from({ length: count - 2 }, (_, index) => two[index % 2]);
  for (const occasion of more) {
    if (occasion) await store().put('occasions', { ...occasion, id: newId(OccasionIdSchema) });
  }
  const before = await all();
  while (await settle(store(), new Date('2027-01-20T10:00')));
  const days = new Set((await all()).map(({ kind, nextOn }) => `${kind} ${nextOn}`));
  expect(days).toEqual(new Set(['birthday 2027-12-01', 'award undefined']));
  while (await settle(store(), new Date('2026-11-22T10:00')));
  expect(await all()).toEqual(before);
  expect(await settle(store(), new Date('2026-11-22T10:00'))).toBe(false);
});

test('a clock that was ahead brings nothing back of who lies in the trash', async () => {
  const contactId = await save(store());
  await add(birthday(contactId));
  while (await settle(store(), new Date('2027-01-20T10:00')));
  await act(store(), { type: 'deleteContact', contactId });
  while (await settle(store(), new Date('2026-11-22T10:00')));
  expect((await all())[0]?.nextOn).toBeUndefined();
});

test.each([
  ['birthday', 'on Nov 20', ['birthday', '--11-20', true, '']],
  ['birthday', '20 ноября', ['birthday', '--11-20', true, '']],
  ['birthday', 'today', ['birthday', '--11-22', true, '']],
  ['birthday', undefined, ['birthday', '2026-11-22', false, '']],
  ['work-anniversary', 'yesterday', ['workAnniversary', '--11-21', true, 'as the page words it']],
  ['work-anniversary', '2w', ['workAnniversary', '2026-11-22', false, 'as the page words it']],
  ['work-anniversary', '3 days', ['workAnniversary', '2026-11-22', false, 'as the page words it']],
  ['birthday', '2 нед.', ['birthday', '2026-11-22', false, '']],
  ['new-position', 'on Nov 20', ['newPosition', '2026-11-22', false, 'as the page words it']],
  ['other', undefined, ['custom', '2026-11-22', false, 'as the page words it']],
] as const)('news of a page, %s %s, is noted as an occasion', async (kind, when, expected) => {
  const contactId = await save(store());
  const news = [{ contactId, kind, text: 'as the page words it', when }];
  await act(store(), { type: 'noteNews', url: 'https://www.linkedin.com/mynetwork/catch-up/all/', news });
  const found = await all();
  expect(found.map(one => [one.kind, one.on, one.yearly, one.text])).toEqual([expected]);
  expect(found[0]?.source.from).toBe('signal');
});
