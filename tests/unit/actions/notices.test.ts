import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerNotice } from '../../../utils/actions/background/notices.ts';
import { refresh } from '../../../utils/actions/background/worker.ts';
import { parseSuggestionId } from '../../../utils/actions/remind/suggestion-notice.ts';
import { type PromptKey, PromptKeySchema } from '../../../utils/model/prompt.ts';
import { deleteStore, openStore } from '../../../utils/store/open.ts';
import { keepBirthdays } from '../support/birthdays.ts';
import { act, day } from '../support/store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

// No site is granted; the fake browser knows nothing of permissions.
Object.assign(fakeBrowser.permissions, { getAll: async () => ({ permissions: [], origins: [] }) });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00') });
  await deleteStore();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteStore();
});

/** Has the birthday of Ada announced by itself; returns the id of its notification and its key. */
async function announced(): Promise<{ id: string; key: PromptKey }> {
  await keepBirthdays(await openStore(), '--11-23', ['Ada Brunn'], '2026-01-05T10:00');
  await refresh();
  const [id = ''] = Object.keys(await fakeBrowser.notifications.getAll());
  return { id, key: v.parse(PromptKeySchema, parseSuggestionId(id)) };
}

const answers = async () => (await openStore()).getAll('answers');
const history = async () => (await openStore()).getAll('interactions');

test('Done writes into the history what was done, and takes the notification away', async () => {
  const { id, key } = await announced();
  await answerNotice(id, 0);
  await refresh();
  expect(await answers()).toMatchObject([{ key, answer: 'done' }]);
  expect(await history()).toMatchObject([{ kind: 'congratulation', direction: 'mine', on: '2026-11-23' }]);
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
});

test('Tomorrow brings it back tomorrow', async () => {
  const { id, key } = await announced();
  await answerNotice(id, 1);
  await refresh();
  expect(await answers()).toMatchObject([{ key, answer: 'snoozed', until: '2026-11-24' }]);
  expect(await history()).toEqual([]);
});

test('what was answered elsewhere before the click is not answered twice', async () => {
  const { id, key } = await announced();
  const until = day('2026-11-30');
  await act(
    await openStore(),
    { type: 'answerPrompt', key, contactIds: [], answer: 'snoozed', until },
    '2026-11-23T09:01',
  );
  await answerNotice(id, 0);
  expect(await answers()).toMatchObject([{ answer: 'snoozed', until }]);
  expect(await history()).toEqual([]);
});

test('a click on it opens Today at the suggestion', async () => {
  const { id, key } = await announced();
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await answerNotice(id, undefined);
  expect(create).toHaveBeenCalledWith({
    url: expect.stringMatching(new RegExp(`/sidepanel\\.html#/\\?show=${encodeURIComponent(key)}$`, 'u')),
  });
});

test('a click on a digest opens Today', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await answerNotice('digest 2026-11-23', undefined);
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/sidepanel\.html#\/\?show=today$/u) });
});

test.each(['suggestion nonsense', 'somebody else’s', ''])('a click on "%s" does nothing', async id => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await answerNotice(id, 0);
  await answerNotice(id, undefined);
  expect(create).not.toHaveBeenCalled();
  expect(await answers()).toEqual([]);
});
