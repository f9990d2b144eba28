import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepWithPromise, makeOverdue, promiseStates } from '../steps.ts';
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
  await promise(kept, 'in 1 minute');
  expect(await kept.notifications()).toEqual([]);
  await kept.stopBackground();
  expect(await kept.isBackgroundRunning()).toBe(false);
  const [notification] = await waitForNotifications(kept, 1, 120_000);
  expect(notification?.id).toContain('follow-up');
});

test('what came due while the browser was closed is announced at its next start, once', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  // After the browsers are closed: they would write the folder again.
  onTestFinished(() => rmSync(profileDir, { recursive: true, force: true }));
  const before = await launchKept({ profileDir });
  await promise(before, 'in two weeks');
  await makeOverdue(before);
  await before.close();
  const after = await launchKept({ profileDir });
  await waitForNotifications(after, 1);
  await waitForBadge(after, '1');
  await after.stopBackground();
  expect(await after.notifications()).toHaveLength(1);
});

test('a worker stopped right after saving has lost nothing that was said to be saved', async () => {
  const kept = await launchKept();
  await promise(kept, 'in two weeks');
  await kept.stopBackground();
  expect(await promiseStates(kept)).toEqual(['open']);
});
