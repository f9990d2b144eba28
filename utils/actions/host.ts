import type { ContactId } from '../model/ids.ts';
import type { PromptKey } from '../model/prompt.ts';
import type { Settings } from '../model/settings.ts';
import { isSafeLink } from '../model/text.ts';
import type { Reads } from '../model/views.ts';
import { openOwnPage, openTab } from '../platform/tabs.ts';
import { onStoreChange } from '../store/changes.ts';
import { act, readDue } from './ask.ts';
import { rememberLook } from './look.ts';

/** What pages read from the store, the settings with it. */
export type StoreReads = Omit<Reads, 'onChange'> & { settings(): Promise<Settings> };

/** The present moment. */
export const now = () => new Date();

/** What every page of Kept works with: the clock, the store's reads, and its actions. */
export function createHost({ settings, ...reads }: StoreReads) {
  return {
    now,
    act,
    async settings() {
      const chosen = await settings();
      rememberLook(chosen);
      return chosen;
    },
    reads: { ...reads, onChange: onStoreChange },
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

/** Where the app shows what there is to do today, at a prompt if one is named. */
export function todayPath(key?: PromptKey): string {
  return `sidepanel.html#/?show=${encodeURIComponent(key ?? 'today')}`;
}

/** Where the app shows a contact, and a promise to be answered; the start page without one. */
export function appPath(contactId?: string, followUpId?: string): string {
  if (!contactId) return 'sidepanel.html#/';
  return `sidepanel.html#/contact/${contactId}${followUpId ? `?followUp=${followUpId}` : ''}`;
}
