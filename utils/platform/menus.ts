import { browser } from './browser.ts';

/** One entry of a menu: of the toolbar button, or of what is selected or linked on a page. */
export type MenuItem = { id: string; title: string; on: MenuPlace[] };
type MenuPlace = 'action' | 'selection' | 'link';

/** What the user chose in a menu, and where. */
export type MenuChoice = {
  id: string;
  tab: MenuTab | undefined;
  text: string;
  link: string | undefined;
  pageUrl: string;
};

type MenuTab = {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
};

/** Sets the entries of Kept's menus. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of items) {
    browser.contextMenus.create({ id, title, contexts: on });
  }
}

/** Calls back when an entry is chosen, while the click still counts as the user's gesture. */
export function onMenu(listener: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { menuItemId, selectionText = '', linkUrl: link, pageUrl = '' } = info;
    listener({ id: String(menuItemId), tab, text: selectionText, link, pageUrl });
  });
}
