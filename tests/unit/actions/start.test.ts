import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../utils/actions/background/start.ts';
import { deleteStore } from '../../../utils/store/open.ts';
// Read beforehand: the first time takes longer than waiting is patient.
import '../../../utils/actions/background/work.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

// The fake browser knows nothing of permissions and menus; no site is granted.
const event = { addListener: () => undefined, removeListener: () => undefined };
const nothingGranted = async () => ({ permissions: [], origins: [] });
Object.assign(fakeBrowser.permissions, { getAll: nothingGranted, onAdded: event, onRemoved: event });
const createMenu = vi.fn();
Object.assign(fakeBrowser.contextMenus, {
  onClicked: event,
  removeAll: async () => undefined,
  create: createMenu,
});

const notice = { id: 'follow-up', title: 'Ada Brunn', lines: ['Send the slides'], buttons: [] };

beforeEach(async () => {
  fakeBrowser.reset();
  createMenu.mockClear();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00') });
  const prepared = [{ due: '2026-11-23T10:00', until: '2026-11-23T10:02', notice }];
  await fakeBrowser.storage.session.set({ 'prepared-notices': prepared });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteStore();
});

/** Has the browser show no notification until it is told to. */
function holdNotices() {
  const held = Promise.withResolvers<string>();
  const asked = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(() => held.promise);
  return { asked, show: () => held.resolve(notice.id) };
}

/** What a page of Kept hears when it asks the background. */
async function ask(message: object): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answer;
}

test('the notification that is ready comes before anything else of what the start does', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const { asked, show } = holdNotices();
  startBackground();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(notice.id, expect.anything()));
  expect(opened).not.toHaveBeenCalled();
  show();
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalled());
});

test('a user is answered though the browser is slow to show a notification', async () => {
  const { asked, show } = holdNotices();
  startBackground();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(await ask({ type: 'readDue', text: '15.08.2031' })).toEqual({ kind: 'due', due: '2031-08-15' });
  show();
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalled());
});

test('a background that ends while its notification is shown is woken within a minute', async () => {
  const { asked, show } = holdNotices();
  startBackground();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 60_000);
  show();
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalled());
});
