import { READER_FILES, type ReaderScript } from './reader-files.ts';

type Tab = { id?: number; windowId?: number; url?: string; title?: string };

/** As much of the WebExtensions API as reading a tab needs: the browser's own will do, as it gives promises here. */
export type TabApi = {
  tabs: {
    query(which: { active: true; currentWindow: true }): Promise<Tab[]>;
    get(id: number): Promise<Tab>;
  };
  scripting: {
    executeScript(what: { target: { tabId: number }; files: string[] }): Promise<{ result?: unknown }[]>;
  };
};

/** The tab in front of the user; `url` and `title` are there after the toolbar button was clicked. */
export type CurrentTab = { id: number; windowId: number; url: string; title: string };

/** The active tab of the current window, or the one with this id; undefined where there is none. */
export async function currentTab(api: TabApi, tabId?: number): Promise<CurrentTab | undefined> {
  const tab = await (tabId === undefined ? activeTab(api) : api.tabs.get(tabId).catch(() => undefined));
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

async function activeTab(api: TabApi) {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Runs a reader in a tab and returns what it returned. Rejects where the browser forbids it. */
export async function runReader(api: TabApi, tabId: number, script: ReaderScript): Promise<unknown> {
  const [result] = await api.scripting.executeScript({
    target: { tabId },
    files: [...READER_FILES[script]],
  });
  return result?.result;
}
