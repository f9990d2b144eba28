import { expect, test, vi } from 'vitest';
import { newId } from '../../../utils/actions/ids.ts';
import { ActionIdSchema } from '../../../utils/model/ids.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { writeAction } from '../../../utils/store/write.ts';
import { act, card, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const stamp = () => ({ id: newId(ActionIdSchema), kind: 'test', at: 0 });
const settings = (theme: 'dark' | 'light') =>
  ({ name: 'settings', settings: { ...DEFAULT_SETTINGS, theme } }) as const;

test('an action that fails half-way leaves the store as it was', async () => {
  const reply = await writeAction(store(), stamp(), async writer => {
    await writer.put('settings', 'settings', settings('dark'));
    throw new Error('the second half fails');
  });
  expect(reply).toEqual({ ok: false, problem: 'storage-failed' });
  expect(await store().getAll('settings')).toEqual([]);
  expect(await store().getAll('journal')).toEqual([]);
});

test('a full disk is told as such, and nothing is written', async () => {
  const reply = await writeAction(store(), stamp(), async writer => {
    await writer.put('settings', 'settings', settings('dark'));
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(reply).toEqual({ ok: false, problem: 'storage-full' });
  expect(await store().getAll('settings')).toEqual([]);
});

test('every action is written in one transaction that is flushed to disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await act(store(), card());
  expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
    ['readwrite', { durability: 'strict' }],
  ]);
  transaction.mockRestore();
});

test('the journal holds each record before and after', async () => {
  await act(store(), { type: 'changeSettings', settings: { theme: 'dark' } });
  await act(store(), { type: 'changeSettings', settings: { theme: 'light' } });
  const entries = await store().getAll('journal');
  expect(entries.map(({ kind, changes }) => ({ kind, changes }))).toEqual([
    { kind: 'changeSettings', changes: [{ store: 'settings', key: 'settings', after: settings('dark') }] },
    {
      kind: 'changeSettings',
      changes: [{ store: 'settings', key: 'settings', before: settings('dark'), after: settings('light') }],
    },
  ]);
});
