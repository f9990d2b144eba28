import type { Browser, Events } from 'webextension-polyfill';

/* Functions that run in Kept's background: each is sent there as text. */

declare const browser: Browser;

/** Keys of session storage under which the texts of notifications are remembered: Chromium tells only their ids. */
export const NOTIFICATION_PREFIX = 'shown:';

/** False in a worker that is only starting. */
export function isReady(): boolean {
  return typeof browser !== 'undefined';
}

/** Ids of the notifications that the system shows, with what is known of their text. */
export async function shownNotifications(
  prefix: string,
): Promise<{ id: string; title: string; message: string }[]> {
  const standing = await browser.notifications.getAll();
  // Only now: each text is remembered before its notification is made.
  const remembered = await browser.storage.session.get();
  return Object.entries(standing).map(([id, shown]) => {
    const { title = '', message = '' } = { ...Object(remembered[prefix + id]), ...Object(shown) };
    return { id, title, message };
  });
}

/** Makes Chromium remember the text of every notification that the background makes from now on. */
export function rememberNotifications(prefix: string): void {
  const { create } = browser.notifications;
  const remember = async (...args: unknown[]): Promise<unknown> => {
    const { title, message } = Object(args.at(-1));
    await browser.storage.session.set({ [`${prefix}${args[0]}`]: { title, message } });
    return Reflect.apply(create, browser.notifications, args);
  };
  Object.assign(browser.notifications, { create: remember });
}

type Dispatching<Listener extends (...args: never[]) => void> = Events.Event<Listener> & {
  dispatch?(...args: Parameters<Listener>): void;
};

/** Clicks a notification, or one of its buttons, as far as Kept can see. */
export function dispatchClick({ id, button }: { id: string; button?: number | undefined }): void {
  const clicked: Dispatching<(id: string) => void> = browser.notifications.onClicked;
  const buttonClicked: Dispatching<(id: string, index: number) => void> =
    browser.notifications.onButtonClicked;
  if (button === undefined) clicked.dispatch?.(id);
  else buttonClicked.dispatch?.(id, button);
}

export function badgeText(): Promise<string> {
  return browser.action.getBadgeText({});
}

/** Text and title of the toolbar button on the tab in front. */
export async function tabBadge(): Promise<{ text: string; title: string }> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const of = tab?.id === undefined ? {} : { tabId: tab.id };
  return { text: await browser.action.getBadgeText(of), title: await browser.action.getTitle(of) };
}

/** Address of the page that the toolbar button opens. */
export function popupAddress(): Promise<string> {
  return browser.action.getPopup({});
}
