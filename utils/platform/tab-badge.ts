import { browser, isFirefox } from './browser.ts';

/** Shows a text and a title on the toolbar button while one tab is in front, in place of those for all tabs. */
export async function markTab(tabId: number, text: string, title: string): Promise<void> {
  await onOpenTab([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0f766e' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Gives a tab the button of all tabs again. */
export async function unmarkTab(tabId: number): Promise<void> {
  await onOpenTab([browser.action.setBadgeText({ tabId, text: null }), removeTitle(tabId)]);
}

/** Takes the marks off every tab. */
export async function unmarkAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : unmarkTab(id))));
}

/** Chromium knows no way back to the title of all tabs; without a title of its own a tab shows Kept's name. */
async function removeTitle(tabId: number): Promise<void> {
  if (isFirefox) return browser.action.setTitle({ tabId, title: null });
  const [own, common] = await Promise.all([browser.action.getTitle({ tabId }), browser.action.getTitle({})]);
  if (own !== common) await browser.action.setTitle({ tabId, title: '' });
}

/** A tab that was closed meanwhile needs no mark. */
async function onOpenTab(changes: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(changes);
}
