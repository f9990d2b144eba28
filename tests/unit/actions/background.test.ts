import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../../utils/actions/background/messages.ts';
import { refresh } from '../../../utils/actions/background/worker.ts';
import { newId } from '../../../utils/actions/ids.ts';
import { ActionIdSchema } from '../../../utils/model/ids.ts';
import { onStoreChange } from '../../../utils/store/changes.ts';
import { deleteStore, openStore } from '../../../utils/store/open.ts';
import { card } from '../support/store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

// No site is granted; the fake browser knows nothing of permissions.
Object.assign(fakeBrowser.permissions, { getAll: async () => ({ permissions: [], origins: [] }) });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  await deleteStore();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteStore();
});

const actionId = () => newId(ActionIdSchema);

test('messages that are no action and no question are left to others, at once', () => {
  for (const message of [undefined, null, 'hello', {}, { type: 'saveContact' }, { type: 1, actionId: 2 }, []])
    expect(answerMessage(message), JSON.stringify(message)).toBeUndefined();
});

test('an action that is not valid is refused, and nothing is written', async () => {
  const reply = await answerMessage({ type: 'saveContact', actionId: actionId(), fields: { name: '' } });
  expect(reply).toEqual({ ok: false, problem: 'invalid' });
  expect(await (await openStore()).count('journal')).toBe(0);
});

test('every page hears of a change once it is on disk', async () => {
  const heard = new Promise<number>(resolve => {
    const stop = onStoreChange(async () => {
      stop();
      resolve(await (await openStore()).count('contacts'));
    });
  });
  await answerMessage({ ...card(), actionId: actionId() });
  expect(await heard).toBe(1);
  // What the background does afterwards must not run into the end of the test.
  await refresh();
});

test('a typed date is read even when there is no database', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('switched off', 'InvalidStateError');
  });
  expect(await answerMessage({ type: 'readDue', text: '15.08.2031' })).toEqual({
    kind: 'due',
    due: '2031-08-15',
  });
  const reply = await answerMessage({ ...card(), actionId: actionId() });
  expect(reply).toEqual({ ok: false, problem: 'storage-failed' });
});

/** What is ready to be shown as Today. */
const readyToday = async () => (await fakeBrowser.storage.session.get('prepared-today'))['prepared-today'];
const old = { from: '2000-01-01T10:00', until: '2000-01-02T00:00', view: {} };

test('Today is made ready anew after an action, and forgotten before it', async () => {
  await fakeBrowser.storage.session.set({ 'prepared-today': old });
  const refused = { type: 'deleteContact', actionId: actionId(), contactId: actionId() };
  expect(await answerMessage(refused)).toMatchObject({ ok: false, problem: 'gone' });
  expect(await readyToday()).toBeUndefined();

  const promise = { text: 'send the slides', direction: 'mine', due: '2026-01-01' };
  await answerMessage({ ...card(), promise, actionId: actionId() });
  await refresh();
  expect(await readyToday()).toMatchObject({
    view: { prompts: [{ followUp: { text: 'send the slides' } }] },
  });
});

test('a visit makes Today ready when a new day has made it old, and lets it be while it holds', async () => {
  const keeps = vi.spyOn(fakeBrowser.storage.session, 'set');
  await fakeBrowser.storage.session.set({ 'prepared-today': { ...old, until: '2999-01-01T00:00' } });
  await answerMessage({ type: 'noteVisit' });
  await fakeBrowser.storage.session.set({ 'prepared-today': old });
  await answerMessage({ type: 'noteVisit' });
  // One is made ready after the other: had the first visit asked for it, there would be two by now.
  await vi.waitFor(async () => expect(await readyToday()).toMatchObject({ view: { prompts: [] } }));
  expect(keeps).toHaveBeenCalledTimes(3);
});

test('a background that ends right after its answer is woken within a minute to remind', async () => {
  const notices = vi.spyOn(fakeBrowser.notifications, 'getAll');
  notices.mockImplementation(() => new Promise(() => undefined));
  await answerMessage({ ...card(), actionId: actionId() });
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 60_000);
  await vi.waitFor(() => expect(notices).toHaveBeenCalled());
});

test('what was made ready to be shown is forgotten before an action is done: it may be about just that', async () => {
  const notice = { id: 'follow-up', title: 'Ada Brunn', lines: [], buttons: [] };
  const prepared = [{ due: '2031-08-15T10:00', until: '2031-08-15T10:02', notice }];
  await fakeBrowser.storage.session.set({ 'prepared-notices': prepared });
  const reply = await answerMessage({ type: 'deleteContact', actionId: actionId(), contactId: actionId() });
  expect(reply).toMatchObject({ ok: false, problem: 'gone' });
  expect(await fakeBrowser.storage.session.get('prepared-notices')).toEqual({ 'prepared-notices': [] });
});

test('a selected text is read for what it promises', async () => {
  expect(await answerMessage({ type: 'readPromise', text: 'He will send the deck on 15.08.2031' })).toEqual({
    text: 'He will send the deck',
    direction: 'theirs',
    dueText: 'on 15.08.2031',
  });
});

test('an action that fails leaves the next alarm where it was', async () => {
  const soon = Date.now() + 10_000;
  await fakeBrowser.alarms.create('next-due', { when: soon });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('switched off', 'InvalidStateError');
  });
  const reply = await answerMessage({ ...card(), actionId: actionId() });
  expect(reply).toEqual({ ok: false, problem: 'storage-failed' });
  expect((await fakeBrowser.alarms.get('next-due'))?.scheduledTime).toBe(soon);
});

test('a rule is read with the first day that it means', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:30') });
  const answer = answerMessage({ type: 'readDue', text: 'every Monday at 10' });
  vi.useRealTimers();
  expect(await answer).toEqual({
    kind: 'due',
    due: '2026-11-23T10:00',
    repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-11-23T10:00' },
  });
});
