import { browser } from './browser.ts';

/** One entry of the toolbar button's menu. */
export type MenuItem = { id: string; title: string };

/** Sets the entries of the toolbar button's menu. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of items) browser.contextMenus.create({ id, title, contexts: ['action'] });
}

/** Calls back when an entry is chosen, while the click still counts as the user's gesture. */
export function onMenu(listener: (id: string, windowId: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
    listener(String(menuItemId), tab?.windowId),
  );
}
