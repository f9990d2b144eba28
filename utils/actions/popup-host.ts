import type { CardDraft } from '../model/card-draft.ts';
import type { Capture, PersonReading } from '../model/reading.ts';
import type { ReminderDraft } from '../model/reminder-draft.ts';
import { browser } from '../platform/browser.ts';
import {
  clearDraft,
  clearReminder,
  keepDraft,
  keepReminder,
  loadDraft,
  loadReminder,
} from '../platform/drafts.ts';
import { openPanel } from '../platform/panel.ts';
import { takeSelected } from '../platform/selected.ts';
import { type CurrentTab, currentTab } from '../platform/tab-in-front.ts';
import { closeSelf } from '../platform/tabs.ts';
import { findPossible, readPromise } from './ask.ts';
import { captureTab } from './capture.ts';
import { createHost } from './host.ts';
import { photoFromScreen } from './photo.ts';
import { readTab } from './read-tab.ts';

/** How long the store waits for a card at most, milliseconds. */
const STORE_WAITS = 150;

/** What the popup works with: everything a page has, and the tab it was opened on. */
export function createPopupHost() {
  let tab: CurrentTab | undefined;
  const found = currentTab(browser, tabInAddress());
  const reminder = found.then(current => current && loadReminder(current.url));
  // The page is read while the first screen is being built.
  const begun = found.then(current => {
    tab = current;
    return { current, outcome: readTab(browser, current) };
  });
  const captured = begun.then(async ({ current, outcome }) => {
    const reading = current && (await takeSelected(current.id));
    if (reading) return { readable: true, reading } satisfies Capture;
    return captureTab(current, outcome);
  });
  return {
    ...createHost(storeMayOpen(captured)),
    /** Resolves when the page is being read: building the first screen before that would only keep it waiting. */
    begun,
    capture: () => captured,
    reminder: () => reminder.catch(() => undefined),
    readPromise,
    findPossible,
    photo: async (person: PersonReading) => (tab ? photoFromScreen(person, tab.windowId) : undefined),
    openPanel() {
      // Nothing may be awaited here: the browser opens the panel only within the click.
      if (tab) void openPanel(tab.windowId).then(() => closeSelf());
    },
    close: () => void closeSelf(),
    drafts: {
      load: loadDraft,
      keep: (url: string, draft: CardDraft) => void keepDraft(url, draft),
      clear: (url: string) => void clearDraft(url),
    },
    reminders: {
      keep: (draft: ReminderDraft) => void keepReminder(draft),
      clear: (url: string) => void clearReminder(url),
    },
  };
}

/** Opening the store takes time from the page's reader and from the frame that shows the card: it comes after them. */
function storeMayOpen(captured: Promise<unknown>): Promise<void> {
  const nextFrame = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const waited = new Promise<void>(resolve => setTimeout(resolve, STORE_WAITS));
  return Promise.race([captured.then(nextFrame, nextFrame), waited]);
}

/** The tab that the popup is about when it stands in a tab of its own: `popup.html?tab=ID`. */
function tabInAddress(): number | undefined {
  const id = new URLSearchParams(location.search).get('tab');
  return id === null ? undefined : Number(id);
}
