import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepBirthdays, keepWithPromise, makeOverdue, promiseStates, soon } from '../steps.ts';
import { endPause, keepOverdue, pause, ringAlarm } from '../waiting.ts';
import { type KeptFirefox, launchKept, type Surface, waitForBadge, waitForNotifications } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');
const NOW = { what: 'send the drawings', when: 'now' };

/** Clicks the one notification that is shown, and waits for the person's page. */
async function openFromNotification(kept: KeptFirefox): Promise<Surface> {
  const [notification] = await waitForNotifications(kept, 1);
  if (!notification) throw new Error('no notification');
  await kept.clickNotification(notification);
  const tab = await kept.extensionTab('#/contact/');
  await tab.waitForText(page.name);
  return tab;
}

test('a promise due now is announced once, with the person and the promise', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, NOW);
  await waitForBadge(kept, '1');
  await waitForNotifications(kept, 1);
  // Whoever comes back from sleep looks again at what is due.
  await kept.stopBackground();
  await waitForBadge(kept, '1');
  expect(await kept.notifications()).toMatchObject([
    { title: page.name, message: 'You promised: send the drawings' },
  ]);
});

test('a click on the notification opens the person; Done there keeps the promise, and the badge follows', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, NOW);
  const tab = await openFromNotification(kept);
  await tab.click({ role: 'button', name: 'Done' });
  await waitForBadge(kept, '');
  expect(await promiseStates(kept)).toEqual(['kept']);
  expect(await kept.notifications()).toEqual([]);
});

test('Tomorrow on the opened page puts the promise off by a day', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, NOW);
  const tab = await openFromNotification(kept);
  await tab.click({ role: 'button', name: 'Tomorrow' });
  await tab.waitForText('Moved to');
  await waitForBadge(kept, '');
  expect(await promiseStates(kept)).toEqual(['open']);
});

test('Kept that is open in a tab already shows the person there, and opens no second tab', async () => {
  const kept = await launchKept();
  const panel = await kept.openExtensionPage('/sidepanel.html');
  await keepWithPromise(kept, page, NOW);
  await openFromNotification(kept);
  await panel.waitFor({ role: 'button', name: 'Talked today' });
  const ownTabs = await kept.inFirefox(
    `gBrowser.browsers.filter(one => one.currentURI.spec.includes('/sidepanel.html')).length`,
  );
  expect(ownTabs).toBe(1);
});

test('the alarm wakes the ended background, and the promise is announced at its minute', {
  timeout: 150_000,
}, async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, { what: 'send the drawings', when: soon() });
  expect(await kept.notifications()).toEqual([]);
  await kept.stopBackground();
  expect(await kept.isBackgroundRunning()).toBe(false);
  expect(await waitForNotifications(kept, 1, 120_000)).toMatchObject([{ title: page.name }]);
});

test('a promise that came due while Firefox was closed is announced at its next start, and not at the one after', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  // After the browsers are closed: Firefox would write the folder again.
  onTestFinished(() => rmSync(profileDir, { recursive: true, force: true }));
  const before = await launchKept({ profileDir });
  // A fresh profile is greeted; whoever waits for that is not disturbed by it later.
  await before.extensionTab('/welcome.html');
  await keepWithPromise(before, page, { what: 'send the drawings', when: 'in two weeks' });
  await makeOverdue(before);
  await before.close();
  const after = await launchKept({ profileDir });
  expect(await waitForNotifications(after, 1)).toMatchObject([{ title: page.name }]);
  await waitForBadge(after, '1');
  await after.close();
  const later = await launchKept({ profileDir });
  await waitForBadge(later, '1');
  expect(await later.notifications()).toEqual([]);
});

test('the morning tells of a promise and a birthday in one notification, and a click on it opens Today', async () => {
  const kept = await launchKept();
  await pause(kept);
  await keepOverdue(kept, 1, '2026-01-15');
  await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
  await endPause(kept, 'comes');
  await ringAlarm(kept);
  const [digest] = await waitForNotifications(kept, 1);
  if (!digest) throw new Error('no notification');
  expect(digest).toMatchObject({ title: '1 promise, 1 congratulation', message: 'Ada Brunn 1, Ida Vane' });
  await kept.clickNotification(digest);
  const today = await kept.extensionTab('/sidepanel.html');
  await today.waitFor({ role: 'button', name: 'Done: send plan 1' });
  await today.waitFor({ role: 'button', name: 'Done: Ida Vane' });
  expect(await kept.notifications()).toEqual([]);
});

test('a birthday that is all the morning brings names itself, and a click on it opens Today there', async () => {
  const kept = await launchKept();
  await pause(kept);
  await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
  await endPause(kept, 'comes');
  await ringAlarm(kept);
  const [notification] = await waitForNotifications(kept, 1);
  if (!notification) throw new Error('no notification');
  expect(notification).toMatchObject({ title: 'Ida Vane', message: 'Birthday: today' });
  await kept.clickNotification(notification);
  const today = await kept.extensionTab('/sidepanel.html#/?show=congratulate');
  await today.waitFor({ role: 'button', name: 'Done: Ida Vane' });
  await today.press('d');
  await today.waitForText('Noted');
  expect((await kept.storeDump()).interactions).toMatchObject([{ kind: 'congratulation' }]);
});
