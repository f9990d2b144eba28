import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { poll } from './poll.ts';
import type { Surface } from './surface.ts';

/** A notification that the browser shows. The texts are empty when Chromium does not tell them. */
export type ShownNotification = { id: string; title: string; message: string };

/** Text and title of the toolbar button on one tab. */
export type TabBadge = { text: string; title: string };

/** How Kept is started in a browser. */
export type LaunchOptions = {
  /** Folder of a profile that outlives the browser; without it a new one is used and thrown away. */
  profileDir?: string;
  /** Folder of the built extension; the last production build unless given. */
  extensionDir?: string;
  /** Shows the window. */
  isVisible?: boolean;
  /** Interface language as a BCP 47 tag, English unless given. */
  language?: string;
  /** Dark theme of the system. */
  isDark?: boolean;
  /** Chromium: nothing looks into the background when it starts, so that its start can be measured; notifications have no texts then. */
  isUnwatched?: boolean;
};

/** A browser with Kept in it, driven as a user drives it. The same for every browser. */
export type KeptBrowser = {
  /** Answers an address with a page of the test's own. Every other address, loopback apart, cannot be reached. */
  servePage(url: string, html: string): Promise<void>;
  /** Opens an address in a new tab in front. */
  openTab(url: string): Promise<WebPage>;
  /** Clicks Kept's toolbar button on the tab in front: the real popup, with activeTab granted. */
  openPopup(): Promise<Surface>;
  /** Opens the real side panel or side bar beside the tab in front. */
  openPanel(): Promise<Surface>;
  /** The side panel or side bar that a click of the user has opened. */
  panel(): Promise<Surface>;
  /** Opens a page of Kept in a new tab in front: `/sidepanel.html`. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Waits for a tab with a page of Kept that Kept itself has opened, whose address has this part, and shows it. */
  extensionTab(part: string): Promise<Surface>;
  /** What is shown by the system at this moment. */
  notifications(): Promise<ShownNotification[]>;
  clickNotification(notification: ShownNotification): Promise<void>;
  /** Text on the toolbar button, empty for none. */
  badge(): Promise<string>;
  /** The toolbar button while the tab in front is there. Wakes the background. */
  tabBadge(): Promise<TabBadge>;
  /** Does a click after which the browser asks for sites, and says yes. `origins` are those of the question. */
  allow(origins: readonly string[], click: () => Promise<void>): Promise<void>;
  /** Ends the background, as the browser does after a while. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Every record of the database by the name of its store. Wakes the background. */
  storeDump(): Promise<Record<string, unknown[]>>;
  /** Resolves when the user has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
};

/** A page of the web, as far as tests look at it. */
export type WebPage = {
  /** Puts its tab in front. */
  show(): Promise<void>;
  /** Runs the text of a program in the page. */
  run(program: string): Promise<void>;
  /** The page's whole document as text. */
  html(): Promise<string>;
  close(): Promise<void>;
};

/** Folder of a build in `.output`. */
export function buildFolder(name: 'chrome-mv3' | 'firefox-mv3'): string {
  return fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
}

/** Whether tests may load an address that no test serves: pages of browsers and of this machine only. */
export function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return !/^(https?|wss?|ftp):$/u.test(protocol) || hostname === '127.0.0.1' || hostname === 'localhost';
}

/** Waits until at least `count` notifications are shown; throws after `patience` milliseconds. */
export async function waitForNotifications(
  kept: KeptBrowser,
  count: number,
  patience = 10_000,
): Promise<ShownNotification[]> {
  const enough = async () => {
    const shown = await kept.notifications();
    return shown.length >= count ? shown : undefined;
  };
  const shown = await poll(enough, patience);
  if (!shown) throw new Error(`fewer than ${count} notifications after ${patience} ms`);
  return shown;
}

/** Waits until the toolbar button shows a text, empty for none. */
export async function waitForBadge(kept: KeptBrowser, text: string, patience = 10_000): Promise<void> {
  const isShown = async () => (await kept.badge()) === text || undefined;
  if (!(await poll(isShown, patience)))
    throw new Error(`the badge is "${await kept.badge()}", not "${text}"`);
}

/** Waits until the toolbar button shows a text on the tab in front, and returns its title. */
export async function waitForTabBadge(kept: KeptBrowser, text: string, patience = 10_000): Promise<string> {
  let last: TabBadge | undefined;
  const isShown = async () => {
    last = await kept.tabBadge();
    return last.text === text || undefined;
  };
  if (!(await poll(isShown, patience)))
    throw new Error(`the badge of the tab is "${last?.text}", not "${text}"`);
  return last?.title ?? '';
}

/** Whether Kept opens its welcome page after this start. Who waits for it is not disturbed by it later. */
export function greets(extensionDir: string, { profileDir }: LaunchOptions): boolean {
  return profileDir === undefined && existsSync(join(extensionDir, 'welcome.html'));
}
