import type { Tabs } from 'webextension-polyfill';
import { browser, isFirefox } from './browser.ts';
import { grantedOrigins, onGrantsChange } from './grants.ts';
import { tellsAddress } from './seen-tabs.ts';

/** Firefox tells of these only where it also shows the address. */
const GRANTED_ONLY: Tabs.UpdateFilter = { urls: ['*://*/*'], properties: ['url', 'status'] };

/**
 * Calls back when a tab of a granted site shows another address. While no site is granted, no tab wakes the background.
 * Must run at once when the background starts; what woke Chromium's is not told, so that all tabs are to be looked at.
 */
export function followTabs(listener: (tabId: number) => void): void {
  const { onUpdated } = browser.tabs;
  const updated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tellsAddress(change)) listener(tabId);
  };
  if (isFirefox) {
    onUpdated.addListener(updated, GRANTED_ONLY);
    return;
  }
  const follow = async () => {
    const isOn = (await grantedOrigins()).length > 0;
    onUpdated.addListener(updated);
    // Chromium wakes the background for what an earlier one has listened to, until exactly that is taken back.
    if (!isOn) onUpdated.removeListener(updated);
  };
  onGrantsChange(() => void follow());
  void follow();
}
