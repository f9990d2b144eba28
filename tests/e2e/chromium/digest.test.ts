import { expect, test } from 'vitest';
import type { ShownNotification } from '../../../scripts/browser/kept-browser.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { waitForFocus } from '../keyboard.ts';
import { alreadyKept, keepBirthdays } from '../steps.ts';
import { endPause, keepOverdue, pause, ringAlarm } from '../waiting.ts';
import {
  type KeptChromium,
  launchKept,
  type Surface,
  waitForBadge,
  waitForNotifications,
} from './harness.ts';

const DONE = ['Done: send plan 1', 'Done: send plan 2', 'Done: Ida Vane'];

/** Two promises of days ago and a birthday of today, of which nobody was told yet. */
async function keepMorning(kept: KeptChromium): Promise<void> {
  await pause(kept);
  await keepOverdue(kept, 2, '2026-01-15');
  await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
}

async function answerAll(panel: Surface): Promise<void> {
  for (const name of DONE) {
    await panel.click({ role: 'button', name });
    await panel.waitFor(`.today:not(:has(button[aria-label="${name}"]))`);
  }
}

test('the morning tells of promises and a birthday in one notification, once; a click on it opens Today', async () => {
  const kept = await launchKept();
  await keepMorning(kept);
  await endPause(kept, 'comes');
  await ringAlarm(kept);
  const [digest] = await waitForNotifications(kept, 1);
  if (!digest) throw new Error('no notification');
  expect(digest).toMatchObject({
    title: '2 promises, 1 congratulation',
    message: 'Ada Brunn 1, Ada Brunn 2, Ida Vane',
  });
  await kept.clickNotification(digest);
  const today = await kept.extensionTab('/sidepanel.html');
  for (const name of DONE) await today.waitFor({ role: 'button', name });

  // Whatever is due by itself later, the morning is over.
  const promise = { text: 'call the mason', direction: 'mine', due: '2026-01-16' } as const;
  await alreadyKept(kept, [{ fields: { name: 'Ben Ito' }, promise }]);
  await waitForBadge(kept, '3');
  expect(await waitForNotifications(kept, 1)).toMatchObject([{ title: 'Ben Ito' }]);
});

test('the notification of the morning leaves when everything in it was answered in a window', async () => {
  const kept = await launchKept();
  await keepMorning(kept);
  await endPause(kept, 'comes');
  await ringAlarm(kept);
  await waitForNotifications(kept, 1);
  await answerAll(await kept.openPanel());
  const isGone = async () => (await kept.notifications()).length === 0 || undefined;
  expect(await poll(isGone, 10_000)).toBe(true);
});

test('what was answered in a window before the morning is not told', async () => {
  const kept = await launchKept();
  await keepMorning(kept);
  await endPause(kept, 'came');
  await answerAll(await kept.openPanel());
  await endPause(kept, 'comes');
  const promise = { text: 'call the mason', direction: 'mine', due: '2026-01-16' } as const;
  await alreadyKept(kept, [{ fields: { name: 'Ben Ito' }, promise }]);
  await waitForBadge(kept, '1');
  expect(await waitForNotifications(kept, 1)).toMatchObject([{ title: 'Ben Ito' }]);
});

/** A birthday is all that the morning brings. */
async function announceBirthday(kept: KeptChromium): Promise<ShownNotification> {
  await pause(kept);
  await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
  await endPause(kept, 'comes');
  await ringAlarm(kept);
  const [notification] = await waitForNotifications(kept, 1);
  if (!notification) throw new Error('no notification');
  return notification;
}

test('a single suggestion names itself, and Done in its notification congratulates', async () => {
  const kept = await launchKept();
  const notification = await announceBirthday(kept);
  expect(notification).toMatchObject({ title: 'Ida Vane', message: 'Birthday: today' });
  const panel = await kept.openPanel();
  await panel.waitForText('Birthday: today');
  await kept.clickNotificationButton(notification, 0);
  await panel.waitForText('That’s enough for today.');
  expect((await kept.storeDump()).interactions).toMatchObject([{ kind: 'congratulation' }]);
  expect(await kept.notifications()).toEqual([]);
});

test('a single suggestion waits until tomorrow by its button, and a click on it opens Today there', async () => {
  const kept = await launchKept();
  const notification = await announceBirthday(kept);
  await kept.clickNotification(notification);
  const today = await kept.extensionTab('/sidepanel.html#/?show=congratulate');
  await waitForFocus(today, '.promise-due');
  await kept.clickNotificationButton(notification, 1);
  await today.waitForText('That’s enough for today.');
  expect((await kept.storeDump()).answers).toMatchObject([{ answer: 'snoozed' }]);
});

test('the notification of a single suggestion leaves when it was answered in the popup', async () => {
  const kept = await launchKept();
  await announceBirthday(kept);
  await kept.openTab('chrome://version');
  const popup = await kept.openPopup();
  await popup.click({ role: 'button', name: 'Today' });
  await popup.click({ role: 'button', name: 'Not this time: Ida Vane' });
  const isGone = async () => (await kept.notifications()).length === 0 || undefined;
  expect(await poll(isGone, 10_000)).toBe(true);
});
