import type { ContactId } from '../model/ids.ts';
import { isSafeLink } from '../model/text.ts';
import { renewAlarm } from '../platform/alarm.ts';
import { openOwnPage, openTab } from '../platform/tabs.ts';
import { openStore } from '../store/open.ts';
import { readSettings } from '../store/reads/settings.ts';
import type { Store } from '../store/schema.ts';
import { act, readDue } from './ask.ts';
import { rememberLook } from './look.ts';
import { createReads } from './reads.ts';

/**
 * What every page of Kept works with: the clock, the store's reads, and its actions. The store is opened when
 * `mayOpen` resolves; whoever reads before that waits.
 */
export function createHost(mayOpen: Promise<unknown> = Promise.resolve()) {
  const now = () => new Date();
  const open = () => mayOpen.then(openStore);
  // Opening takes longest of all after the browser's start. A failure is met again, and told, by whoever reads.
  open()
    .then(() => renewAlarm(now()))
    .catch(() => undefined);
  return {
    now,
    act,
    settings: async () => settingsIn(await open()),
    reads: createReads(now, open),
    readDue,
    openTab: (contactId?: ContactId) => openOwnPage(appPath(contactId)),
    async openLink(url: string) {
      if (isSafeLink(url)) await openTab(url);
    },
  };
}

/** The popup as a page of its own, for the tab with this id. */
export function popupPath(tabId: number): string {
  return `popup.html?tab=${tabId}`;
}

/** Where the app shows a contact, and a promise to be answered; the start page without one. */
export function appPath(contactId?: string, followUpId?: string): string {
  if (!contactId) return 'sidepanel.html#/';
  return `sidepanel.html#/contact/${contactId}${followUpId ? `?followUp=${followUpId}` : ''}`;
}

async function settingsIn(store: Store) {
  const chosen = await readSettings(store);
  rememberLook(chosen);
  return chosen;
}
