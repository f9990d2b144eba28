import { expect, test } from 'vitest';
import { settle } from '../../../utils/actions/settle/settle.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import { act, day, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const NOW = new Date('2026-11-22T10:00');
const monthly = { every: 1, unit: 'month' } as const;

const nextTouch = async (id: ContactId) => (await store().get('contacts', id))?.nextTouchOn;
const setTag = (tag: string, cadence?: typeof monthly | 'none') =>
  act(store(), { type: 'setCadence', of: { of: 'tag', tag }, cadence });
const settleAll = async () => {
  while (await settle(store(), NOW));
};
const keep = (name: string, tags: string[] = []) => save(store(), { fields: { name }, identities: [], tags });

test('a contact’s own rhythm is counted from the last interaction, and its undo takes it back', async () => {
  const contactId = await keep('Ada');
  await act(store(), { type: 'logInteraction', contactId, kind: 'call', on: day('2026-11-10'), text: '' });
  const { actionId } = await act(store(), {
    type: 'setCadence',
    of: { of: 'contact', contactId },
    cadence: monthly,
  });
  expect(await nextTouch(contactId)).toBe('2026-12-10');
  await act(store(), { type: 'logInteraction', contactId, kind: 'event', on: day('2026-11-20'), text: '' });
  expect(await nextTouch(contactId)).toBe('2026-12-20');
  await act(store(), { type: 'undo', undoes: actionId });
  expect(await nextTouch(contactId)).toBe('2026-12-20');
});

test('an older interaction that is noted later changes nothing', async () => {
  const contactId = await keep('Ada');
  await act(store(), { type: 'setCadence', of: { of: 'contact', contactId }, cadence: monthly });
  for (const on of ['2026-11-20', '2026-06-01'])
    await act(store(), { type: 'logInteraction', contactId, kind: 'talk', on: day(on), text: '' });
  expect(await nextTouch(contactId)).toBe('2026-12-20');
});

test('a pause puts the next day off, and its end brings it back', async () => {
  const contactId = await keep('Ada');
  await act(store(), { type: 'setCadence', of: { of: 'contact', contactId }, cadence: monthly });
  await act(store(), { type: 'pauseTouch', contactId, until: day('2027-06-01') });
  expect(await nextTouch(contactId)).toBe('2027-06-01');
  await act(store(), { type: 'pauseTouch', contactId });
  expect(await nextTouch(contactId)).toBe('2026-12-22');
});

test('a mentor is checked in with monthly unless the user says otherwise', async () => {
  const contactId = await keep('Ada');
  await act(store(), { type: 'setMentorship', contactId, mentorship: 'mentor' });
  expect(await nextTouch(contactId)).toBe('2026-12-22');
  await act(store(), { type: 'setMentorship', contactId });
  expect(await nextTouch(contactId)).toBeUndefined();
});

test('who lies in the trash is not to be kept in touch with', async () => {
  const contactId = await keep('Ada');
  await act(store(), { type: 'setCadence', of: { of: 'contact', contactId }, cadence: monthly });
  await act(store(), { type: 'deleteContact', contactId });
  expect(await nextTouch(contactId)).toBeUndefined();
});

test('a tag’s rhythm reaches everyone with it, however written, and no one else', async () => {
  const ids = [
    await keep('Ada', ['Bridges']),
    await keep('Bo', ['bridges', 'timber']),
    await keep('Cy', ['timber']),
  ];
  await setTag('BRIDGES', monthly);
  await settleAll();
  const days = await Promise.all(ids.map(nextTouch));
  expect(days.map(one => one !== undefined)).toEqual([true, true, false]);
  await setTag('bridges');
  await settleAll();
  expect(await Promise.all(ids.map(nextTouch))).toEqual([undefined, undefined, undefined]);
});

test('a contact kept after the tag got its rhythm follows it at once', async () => {
  await setTag('bridges', monthly);
  expect(await nextTouch(await keep('Ada', ['Bridges']))).toBeDefined();
});

test('taking a tag’s rhythm back takes it back for everyone', async () => {
  const contactId = await keep('Ada', ['bridges']);
  const { actionId } = await setTag('bridges', monthly);
  await settleAll();
  const { reply } = await act(store(), { type: 'undo', undoes: actionId });
  await settleAll();
  expect([reply.ok, await nextTouch(contactId), await store().getAll('recounts')]).toEqual([
    true,
    undefined,
    [],
  ]);
});

test('an edit can be taken back though the tag’s rhythm changed since, and follows the new one', async () => {
  const contactId = await keep('Ada', ['bridges']);
  const { actionId } = await act(store(), { type: 'editContact', contactId, fields: {}, note: 'typo' });
  await setTag('bridges', monthly);
  await settleAll();
  const counted = await nextTouch(contactId);
  const { reply } = await act(store(), { type: 'undo', undoes: actionId });
  expect([reply.ok, counted !== undefined, await nextTouch(contactId)]).toEqual([true, true, counted]);
});

test('a worker that dies half-way goes on where it stopped, and everyone is reached', async () => {
  const ids: ContactId[] = [];
  for (let number = 0; number < 450; number++) ids.push(await keep(`Person ${number}`, ['guild']));
  await setTag('guild', monthly);
  await settle(store(), NOW);
  const reached = async () => (await Promise.all(ids.map(nextTouch))).filter(one => one !== undefined).length;
  expect(await reached()).toBeGreaterThan(0);
  expect(await reached()).toBeLessThan(450);
  await settleAll();
  expect(await reached()).toBe(450);
});
