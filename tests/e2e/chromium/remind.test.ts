import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepWithPromise, makeOverdue, promiseStates, soon } from '../steps.ts';
import { type KeptChromium, launchKept, waitForBadge, waitForNotifications } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

const promise = (kept: KeptChromium, when: string) =>
  keepWithPromise(kept, page, { what: 'send the drawings', when });

test('a promise due now is announced once, with the person and the promise; Done keeps it', async () => {
  const kept = await launchKept();
  await promise(kept, 'now');
  const [notification] = await waitForNotifications(kept, 1);
  if (!notification) throw new Error('no notification');
  expect(notification).toMatchObject({ title: page.name, message: 'You promised: send the drawings' });
  await waitForBadge(kept, '1');

  await kept.clickNotificationButton(notification, 0);
  await waitForBadge(kept, '');
  expect(await promiseStates(kept)).toEqual(['kept']);
  expect(await kept.notifications()).toEqual([]);
});

test('Tomorrow puts the promise off by a day, and a click on the notification opens the person', async () => {
  const kept = await launchKept();
  await promise(kept, 'now');
  const [notification] = await waitForNotifications(kept, 1);
  if (!notification) throw new Error('no notification');
  await kept.clickNotification(notification);
  const tab = await kept.extensionTab('#/contact/');
  await tab.waitForText(page.name);
  await tab.click({ role: 'button', name: 'Tomorrow' });
  await waitForBadge(kept, '');
  expect(await promiseStates(kept)).toEqual(['open']);
});

test('the alarm wakes a stopped worker, and the promise is announced at its minute', {
  timeout: 150_000,
}, async () => {
  const kept = await launchKept();
  await promise(kept, soon());
  expect(await kept.notifications()).toEqual([]);
  await kept.stopBackground();
  expect(await kept.isBackgroundRunning()).toBe(false);
  const [notification] = await waitForNotifications(kept, 1, 120_000);
  expect(notification?.id).toContain('follow-up');
});

test('what came due while the browser was closed is announced at its next start, and not at the one after', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  // After the browsers are closed: they would write the folder again.
  onTestFinished(() => rmSync(profileDir, { recursive: true, force: true }));
  const before = await launchKept({ profileDir });
  // A fresh profile is greeted; whoever waits for that is not disturbed by it later.
  await before.extensionTab('/welcome.html');
  await promise(before, 'in two weeks');
  await makeOverdue(before);
  await before.close();
  const after = await launchKept({ profileDir });
  await waitForNotifications(after, 1);
  await waitForBadge(after, '1');
  expect(await after.notifications()).toHaveLength(1);
  await after.close();
  const later = await launchKept({ profileDir });
  await waitForBadge(later, '1');
  expect(await later.notifications()).toEqual([]);
});

test.each([
  ['the popup', (kept: KeptChromium) => kept.openPopup()],
  ['a tab with Kept', (kept: KeptChromium) => kept.openExtensionPage('/sidepanel.html')],
])(
  'though the browser has lost the alarm, what is due is announced when %s is opened',
  async (_what, open) => {
    const kept = await launchKept();
    await promise(kept, 'in two weeks');
    await makeOverdue(kept);
    // It knows without waking the background.
    const watcher = await kept.openExtensionPage('/welcome.html');
    await watcher.evaluate(() => Reflect.get(globalThis, 'chrome').alarms.clearAll());
    await kept.stopBackground();
    await open(kept);
    await watcher.waitFor(async () => {
      const shown = await Reflect.get(globalThis, 'chrome').notifications.getAll();
      return Object.keys(shown).length === 1;
    });
    await watcher.waitFor(async () => (await Reflect.get(globalThis, 'chrome').alarms.getAll()).length === 1);
  },
);

test('a worker stopped right after saving has lost nothing that was said to be saved', async () => {
  const kept = await launchKept();
  await promise(kept, 'in two weeks');
  await kept.stopBackground();
  expect(await promiseStates(kept)).toEqual(['open']);
});
