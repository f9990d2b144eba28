import { browser } from '../platform/browser.ts';
import { type CurrentTab, currentTab } from '../platform/tab-in-front.ts';
import { readTab } from './read-tab.ts';

/** A tab that is being read: `outcome` is what its reader returns. */
export type BegunReading = { current: CurrentTab | undefined; outcome: Promise<unknown> };

declare global {
  /** Begun by the script before all others of the popup. */
  var keptBegun: Promise<BegunReading> | undefined;
}

/** Finds the tab that the popup at an address is about, and begins to read it. */
export async function beginReading(address: URL): Promise<BegunReading> {
  const current = await currentTab(browser, tabInAddress(address));
  return { current, outcome: readTab(browser, current) };
}

/** The tab that the popup is about when it stands in a tab of its own: `popup.html?tab=ID`. */
function tabInAddress({ searchParams }: URL): number | undefined {
  const id = searchParams.get('tab');
  return id === null ? undefined : Number(id);
}
