import { afterEach, expect, test, vi } from 'vitest';
import { captureTab } from '../../../utils/actions/capture.ts';
import { readTab } from '../../../utils/actions/read-tab.ts';

const reader = vi.fn();
const api = { tabs: { query: vi.fn(), get: vi.fn() }, scripting: { executeScript: reader } };
const tab = (url: string) => ({ id: 1, windowId: 1, url, title: 'A page' });
const reading = {
  kind: 'nothing',
  reason: 'no-person',
  page: { url: 'https://a.example/', title: 'A page', selection: '' },
};

/** Reads a tab and makes of it what the popup shows. */
const capture = (url: string) => captureTab(tab(url), readTab(api, tab(url)));

afterEach(() => {
  vi.useRealTimers();
  reader.mockReset();
});

test('what the reader returned is the reading', async () => {
  reader.mockResolvedValue([{ result: reading }]);
  expect(await capture('https://a.example/')).toEqual({ readable: true, reading });
});

test.each([
  ['chrome://version/', 'browser-page'],
  ['about:config', 'browser-page'],
  // A page of the browser does not even show its address.
  ['', 'browser-page'],
  ['file:///home/ada/paper.pdf', 'pdf'],
])('%s is not read at all: %s', async (url, problem) => {
  expect(await capture(url)).toMatchObject({ readable: false, problem, page: { url } });
  expect(reader).not.toHaveBeenCalled();
});

test.each([
  ['https://chromewebstore.google.com/', 'forbidden'],
  ['https://a.example/paper.PDF?page=2', 'pdf'],
])('%s, which the browser does not let be read: %s', async (url, problem) => {
  reader.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
  expect(await capture(url)).toMatchObject({ readable: false, problem, page: { url, title: 'A page' } });
});

test('a reader that returns something else than a reading counts as forbidden', async () => {
  reader.mockResolvedValue([{ result: { kind: 'person', person: { fields: { name: 'Ada' } } } }]);
  expect(await capture('https://a.example/')).toMatchObject({ readable: false, problem: 'forbidden' });
});

test('a page that does not answer is told as such, and the user can go on', async () => {
  vi.useFakeTimers();
  reader.mockReturnValue(new Promise(() => undefined));
  const captured = capture('https://a.example/');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await captured).toMatchObject({ readable: false, problem: 'no-answer' });
});

test.each([
  ['https://de.linkedin.com/in/ada-brunn/', ['common', 'read-linkedin']],
  ['https://notlinkedin.com/in/ada-brunn/', ['common', 'layers', 'read-any-page']],
  ['https://www.github.com/ada-brunn', ['common', 'layers', 'read-first-half']],
  ['https://vk.com/ada.brunn', ['common', 'layers', 'read-second-half']],
])('%s gets what its site needs and no more', async (url, parts) => {
  reader.mockResolvedValue([{ result: reading }]);
  await capture(url);
  expect(reader.mock.calls).toEqual([
    [{ target: { tabId: 1 }, files: parts.map(part => `readers/${part}.js`) }],
  ]);
});

test('without a tab there is nothing to read', async () => {
  const captured = captureTab(undefined, readTab(api, undefined));
  expect(await captured).toMatchObject({ readable: false, problem: 'no-tab' });
});
