import type { Browser } from 'webextension-polyfill';

/* Functions that run in the background of an extension, or in a page of it: each is sent there as text. */

declare const browser: Browser;

export async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create('bench', { when });
}

/** Asks Kept's background to do an action, as its pages do. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** When a mark was set, by the clock of the machine. */
export function momentOfMark(mark: string): number | undefined {
  const entry = performance.getEntriesByName(mark)[0];
  return entry && Date.now() - (performance.now() - entry.startTime);
}

export async function clearNotices(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
}
