import { browser } from './browser.ts';

/** The tab in front of the user; `url` and `title` are there after the toolbar button was clicked. */
export type CurrentTab = { id: number; windowId: number; url: string; title: string };

/** The active tab of the current window, or undefined where there is none. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

/** The scripts that read pages; each is loaded into a page only when it is needed there. */
export type ReaderScript = 'capture' | 'capture-linkedin';

/** Runs a reader in a tab and returns what it returned. Rejects where the browser forbids it. */
export async function runReader(tabId: number, script: ReaderScript): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    files: [`/content-scripts/${script}.js`],
  });
  return result?.result;
}

/** A picture of what is visible in a window, as a PNG data: address. */
export function pictureOf(windowId: number): Promise<string> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Shows a page of Kept: the tab that has it open already, else a new one. `path` may carry a hash. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url: `${url.split('#')[0]}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
