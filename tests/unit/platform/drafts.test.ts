import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardDraft } from '../../../utils/model/card-draft.ts';
import { clearDraft, keepDraft, loadDraft } from '../../../utils/platform/drafts.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const URL = 'https://people.example/ada';

function draft(note: string): CardDraft {
  const promise = { promiseText: '', direction: 'mine', dueText: '' } as const;
  return { fields: {}, note, tags: '', ...promise, places: [], placeText: '' };
}

test('the last words are there again, even if the browser dropped their way to the disk', async () => {
  await keepDraft(URL, draft('Met at the'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockResolvedValueOnce(undefined);
  await keepDraft(URL, draft('Met at the pier'));
  expect(await loadDraft(URL)).toEqual(draft('Met at the pier'));
});

test('what was typed outlives the browser', async () => {
  await keepDraft(URL, draft('Met at the pier'));
  await fakeBrowser.storage.session.clear();
  expect(await loadDraft(URL)).toEqual(draft('Met at the pier'));
});

test('what was cleared stays gone, now and after the browser', async () => {
  await keepDraft(URL, draft('Met at the pier'));
  await clearDraft(URL);
  expect(await loadDraft(URL)).toBeUndefined();
  await fakeBrowser.storage.session.clear();
  expect(await loadDraft(URL)).toBeUndefined();
});

test('each page has a draft of its own, and one that cannot be read counts as none', async () => {
  await keepDraft(URL, draft('Met at the pier'));
  expect(await loadDraft('https://people.example/tom')).toBeUndefined();
  await fakeBrowser.storage.session.set({ [`draft ${URL}`]: { note: 7 } });
  expect(await loadDraft(URL)).toBeUndefined();
});

test('a draft of an older Kept, without places, is there again', async () => {
  const { places: _, placeText: __, ...older } = draft('Met at the pier');
  await fakeBrowser.storage.local.set({ [`draft ${URL}`]: older });
  expect(await loadDraft(URL)).toEqual(draft('Met at the pier'));
});
