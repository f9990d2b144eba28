import { isLinkedIn } from '../capture/sites/linkedin/host.ts';
import { type CurrentTab, runReader, type TabApi } from '../platform/tab-in-front.ts';

/** True for pages that can be read at all: a click shows the address of every page but the browser's own. */
export function isWebPage({ url }: CurrentTab): boolean {
  return /^https?:/u.test(url);
}

/** What the reader for a tab's site returned, or the browser's error where it forbids reading; nothing for other pages. */
export async function readTab(api: TabApi, tab: CurrentTab | undefined): Promise<unknown> {
  if (!tab || !isWebPage(tab)) return undefined;
  try {
    const script = isLinkedIn(new URL(tab.url)) ? 'capture-linkedin' : 'capture';
    return await runReader(api, tab.id, script);
  } catch (error) {
    // The browser's stores, policies and some built-in viewers forbid reading: a plain sentence follows.
    return error;
  }
}
