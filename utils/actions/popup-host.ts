import type { CardDraft } from '../model/card-draft.ts';
import type { ContactId } from '../model/ids.ts';
import type { Capture, PersonReading } from '../model/reading.ts';
import type { ReminderDraft } from '../model/reminder-draft.ts';
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
import type { CurrentTab } from '../platform/tab-in-front.ts';
import { closeSelf } from '../platform/tabs.ts';
import { findPossible, readPromise } from './ask.ts';
import type { BegunReading } from './begin-reading.ts';
import { captureTab } from './capture.ts';
import { createHost, now } from './host.ts';
import { laterReads } from './later-reads.ts';
import { photoFromScreen } from './photo.ts';

/** How long the store waits for a card at most, milliseconds. */
const STORE_WAITS = 150;

/** What the popup works with: everything a page has, and the tab it was opened on, which is being read. */
export function createPopupHost(begun: Promise<BegunReading>) {
  let tab: CurrentTab | undefined;
  const reminder = begun.then(({ current }) => current && loadReminder(current.url));
  const captured = begun.then(async ({ current, outcome }) => {
    tab = current;
    const reading = current && (await takeSelected(current.id));
    if (reading) return { readable: true, reading } satisfies Capture;
    return captureTab(current, outcome);
  });
  const host = createHost(laterReads(storeMayOpen(captured).then(loadReads)));
  return {
    ...host,
    async openTab(contactId?: ContactId) {
      await host.openTab(contactId);
      // Firefox leaves a popup open over the tab.
      await closeSelf();
    },
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
  // What a screen does after its frame is queued later than this, and comes first all the same.
  const afterFrame = () =>
    new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
  const waited = new Promise<void>(resolve => setTimeout(resolve, STORE_WAITS));
  return Promise.race([captured.then(afterFrame, afterFrame), waited]);
}

/** The store's part of the popup is loaded when it is needed: the card is shown without it. */
async function loadReads() {
  const { createReads } = await import('./reads.ts');
  return createReads(now);
}
