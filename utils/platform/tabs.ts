import { browser } from './browser.ts';

/** A picture of what is visible in a window, as a PNG data: address. */
export function pictureOf(windowId: number): Promise<string> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Closes the page of Kept that calls: a popup, or the tab it stands in. */
export async function closeSelf(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
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
