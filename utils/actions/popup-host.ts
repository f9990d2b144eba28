import type { CardDraft } from '../model/card-draft.ts';
import type { PersonReading } from '../model/reading.ts';
import { clearDraft, keepDraft, loadDraft } from '../platform/drafts.ts';
import { openPanel } from '../platform/panel.ts';
import { type CurrentTab, currentTab } from '../platform/tabs.ts';
import { findPossible } from './ask.ts';
import { captureTab } from './capture.ts';
import { createHost } from './host.ts';
import { photoFromScreen } from './photo.ts';

/** What the popup works with: everything a page has, and the tab it was opened on. */
export function createPopupHost() {
  let tab: CurrentTab | undefined;
  const found = currentTab().then(current => {
    tab = current;
    return current;
  });
  // The page is read while the first screen is being built.
  const captured = found.then(captureTab);
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
