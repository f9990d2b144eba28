import { browser } from './browser.ts';

/** Chrome's side panel is not part of the polyfill's types; the polyfill hands it through unchanged. */
type SidePanel = { open(target: { windowId: number }): Promise<void> };

function hasSidePanel(api: object): api is { sidePanel: SidePanel } {
  return 'sidePanel' in api;
}

/** Opens the side panel (Chrome) or side bar (Firefox). Must run in a click, before anything is awaited. */
export function openPanel(windowId: number): Promise<void> {
  return hasSidePanel(browser) ? browser.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** Opens the popup on the tab in front. Must run in a click, before anything is awaited. Rejects where it cannot. */
export function openPopup(): Promise<void> {
  return browser.action.openPopup();
}
