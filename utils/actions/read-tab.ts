import knownHosts from '../capture/groups/hosts.ts';
import { hostOf } from '../capture/hosts.ts';
import { LINKEDIN } from '../capture/sites/linkedin/host.ts';
import type { ReaderScript } from '../platform/reader-files.ts';
import { type CurrentTab, runReader, type TabApi } from '../platform/tab-in-front.ts';

/** True for pages that can be read at all: a click shows the address of every page but the browser's own. */
export function isWebPage({ url }: CurrentTab): boolean {
  return /^https?:/u.test(url);
}

/** What the reader for a tab's site returned, or the browser's error where it forbids reading; nothing for other pages. */
export async function readTab(api: TabApi, tab: CurrentTab | undefined): Promise<unknown> {
  if (!tab || !isWebPage(tab)) return undefined;
  try {
    return await runReader(api, tab.id, readerFor(new URL(tab.url)));
  } catch (error) {
    // The browser's stores, policies and some built-in viewers forbid reading: a plain sentence follows.
    return error;
  }
}

function readerFor(url: URL): ReaderScript {
  const host = hostOf(url);
  if (LINKEDIN.test(host)) return 'read-linkedin';
  if (knownHosts.first.test(host)) return 'read-first-half';
  return knownHosts.second.test(host) ? 'read-second-half' : 'read-any-page';
}
