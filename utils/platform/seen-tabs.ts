import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A tab with a web page whose address the browser shows to Kept. */
export type SeenTab = { id: number; url: string };

/** A tab as Kept sees it; undefined where the address is withheld, in private windows, and once it is closed. */
export async function seenTab(tabId: number): Promise<SeenTab | undefined> {
  try {
    return asSeen(await browser.tabs.get(tabId));
  } catch {
    // Closed meanwhile.
    return undefined;
  }
}

/** Every tab of every window, as far as Kept sees them. */
export async function seenTabs(): Promise<SeenTab[]> {
  return (await browser.tabs.query({})).flatMap(tab => asSeen(tab) ?? []);
}

/** The tab in front of the window that this page of Kept is in. */
export async function seenInFront(): Promise<SeenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && asSeen(tab);
}

/** What happens in private windows is none of Kept's business unless the user clicks. */
function asSeen({ id, url, incognito }: Tabs.Tab): SeenTab | undefined {
  return id === undefined || incognito || !url || !/^https?:/u.test(url) ? undefined : { id, url };
}

/** Calls back when there may be another page in front: for pages of Kept. Returns how to stop. */
export function onPageInFront(listener: () => void): () => void {
  const { onUpdated, onActivated } = browser.tabs;
  const updated = (_tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tellsAddress(change)) listener();
  };
  const activated = () => listener();
  onUpdated.addListener(updated);
  onActivated.addListener(activated);
  return () => {
    onUpdated.removeListener(updated);
    onActivated.removeListener(activated);
  };
}

/** True for news of an address, also of a withheld one, and where a site changes it without loading. */
export function tellsAddress({ url, status }: Tabs.OnUpdatedChangeInfoType): boolean {
  return url !== undefined || status !== undefined;
}
