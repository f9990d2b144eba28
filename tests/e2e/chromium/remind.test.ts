import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { type KeptChromium, launchKept, waitForBadge, waitForNotifications } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

/** Keeps the person of the page with a promise, through the popup. */
async function promise(kept: KeptChromium, when: string): Promise<void> {
  await kept.servePage(page.url, page.html);
  await kept.openTab(page.url);
  const popup = await kept.openPopup();
  await popup.fill({ role: 'textbox', name: 'What' }, 'send the drawings');
  await popup.fill({ role: 'textbox', name: 'When' }, when);
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);
  await popup.close();
}

async function states(kept: KeptChromium): Promise<unknown[]> {
  const { followUps = [] } = await kept.storeDump();
  return followUps.map(followUp => Reflect.get(Object(followUp), 'state'));
}

test('a promise due now is announced once, with the person and the promise; Done keeps it', async () => {
  const kept = await launchKept();
  await promise(kept, 'now');
  const [notification] = await waitForNotifications(kept, 1);
  if (!notification) throw new Error('no notification');
  expect(notification).toMatchObject({ title: page.name, message: 'You promised: send the drawings' });
  await waitForBadge(kept, '1');

  await kept.clickNotificationButton(notification, 0);
  await waitForBadge(kept, '');
  expect(await states(kept)).toEqual(['kept']);
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
  expect(await states(kept)).toEqual(['open']);
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

/** Moves the promise into the past, as if the browser had been closed at its time. */
async function makeOverdue(kept: KeptChromium): Promise<void> {
  const worker = await kept.worker();
  await worker.evaluate(async () => {
    const open = indexedDB.open('kept');
    await new Promise(resolve => open.addEventListener('success', resolve));
    const transaction = open.result.transaction('followUps', 'readwrite');
    const all = transaction.objectStore('followUps').getAll();
    await new Promise(resolve => all.addEventListener('success', resolve));
    const due = '2026-01-15T09:00';
    for (const followUp of all.result) {
      transaction.objectStore('followUps').put({ ...followUp, due, openDue: due, toAnnounce: due });
    }
    await new Promise(resolve => transaction.addEventListener('complete', resolve));
    open.result.close();
  });
}

test('what came due while the browser was closed is announced at its next start, once', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  try {
    const before = await launchKept({ profileDir });
    await promise(before, 'in two weeks');
    await makeOverdue(before);
    await before.close();
    const after = await launchKept({ profileDir });
    await waitForNotifications(after, 1);
    await waitForBadge(after, '1');
    await after.stopBackground();
    expect(await after.notifications()).toHaveLength(1);
  } finally {
    rmSync(profileDir, { recursive: true, force: true });
  }
});

test('a worker stopped right after saving has lost nothing that was said to be saved', async () => {
  const kept = await launchKept();
  await promise(kept, 'in two weeks');
  await kept.stopBackground();
  expect(await states(kept)).toEqual(['open']);
});
