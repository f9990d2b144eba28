import type { CardDraft } from '../model/card-draft.ts';
import type { PersonReading } from '../model/reading.ts';
import { browser } from '../platform/browser.ts';
import { clearDraft, keepDraft, loadDraft } from '../platform/drafts.ts';
import { type HeadStart, headStart } from '../platform/head-start.ts';
import { openPanel } from '../platform/panel.ts';
import { type CurrentTab, currentTab } from '../platform/tab-in-front.ts';
import { findPossible } from './ask.ts';
import { captureTab } from './capture.ts';
import { createHost } from './host.ts';
import { photoFromScreen } from './photo.ts';
import { readTab } from './read-tab.ts';

/** Reads the page where the popup's first script did not. */
function startNow(): HeadStart {
  const tab = currentTab(browser);
  return { tab, outcome: tab.then(found => readTab(browser, found)) };
}

/** What the popup works with: everything a page has, and the tab it was opened on. */
export function createPopupHost() {
  let tab: CurrentTab | undefined;
  const { tab: found, outcome } = headStart() ?? startNow();
  const captured = found.then(current => {
    tab = current;
    return captureTab(current, outcome);
  });
  return {
    ...createHost(),
    capture: () => captured,
    findPossible,
    photo: async (person: PersonReading) => (tab ? photoFromScreen(person, tab.windowId) : undefined),
    openPanel() {
      // Nothing may be awaited here: the browser opens the panel only within the click.
      if (tab) void openPanel(tab.windowId).then(() => window.close());
    },
    close: () => window.close(),
    drafts: {
      load: loadDraft,
      keep: (url: string, draft: CardDraft) => void keepDraft(url, draft),
      clear: (url: string) => void clearDraft(url),
    },
  };
}
