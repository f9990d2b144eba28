import { browser, isFirefox } from './browser.ts';

/** A notification about to be shown; showing the same id again replaces it. */
export type Notice = {
  id: string;
  title: string;
  lines: string[];
  /** Labels of the buttons, where the browser has them (Chrome: at most two; Firefox: none). */
  buttons: string[];
};

/** Shows a notification; marks the moment, for measurements. */
export async function showNotice({ id, title, lines, buttons }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  const basic = { type: 'basic', iconUrl, title, message: lines.join('\n') } as const;
  const options = isFirefox ? basic : { ...basic, buttons: buttons.map(label => ({ title: label })) };
  await browser.notifications.create(id, options);
  performance.mark('kept:notice-shown');
}

/** True when the browser says that it may not show notifications of Kept; only Chromium has an answer. */
export async function areNoticesBlocked(): Promise<boolean> {
  const ask: unknown = Reflect.get(browser.notifications, 'getPermissionLevel');
  if (typeof ask !== 'function') return false;
  const level: unknown = await Reflect.apply(ask, browser.notifications, []);
  return level === 'denied';
}

/** Ids of the notifications that stand on the screen or in the system's list. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Takes a notification away. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Calls back when a notification is clicked; `button` is undefined for a click on the notification itself. */
export function onNoticeClicked(listener: (id: string, button: number | undefined) => void): void {
  browser.notifications.onClicked.addListener(id => listener(id, undefined));
  // Firefox knows the event but never fires it.
  browser.notifications.onButtonClicked?.addListener((id, button) => listener(id, button));
}
