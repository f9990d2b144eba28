import { identityOf } from '../../capture/identities.ts';
import { readSelected } from '../../capture/selection.ts';
import type { ReminderDraft } from '../../model/reminder-draft.ts';
import type { Selected } from '../../model/selected.ts';
import { cleanLine, cleanText, LIMITS } from '../../model/text.ts';
import { leaveReminder } from '../../platform/drafts.ts';
import type { MenuChoice } from '../../platform/menus.ts';
import { openPanel, openPopup } from '../../platform/panel.ts';
import { leaveSelected } from '../../platform/selected.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { appPath, popupPath } from '../host.ts';

/** Ids of the entries. */
export const PANEL = 'open-panel';
export const TAB = 'open-tab';
export const SAVE = 'save-selected';
export const REMIND = 'remind-selected';

/** Does what a menu entry says. Called within the click, which opening the panel and the popup need. */
export function answerMenu(choice: MenuChoice): void {
  const { id, tab } = choice;
  if (id === PANEL && tab?.windowId !== undefined) void openPanel(tab.windowId);
  if (id === TAB) void openOwnPage(appPath());
  if (tab?.id === undefined) return;
  if (id === SAVE) void leaveSelected(tab.id, readSelected(selectedIn(choice)));
  if (id === REMIND) void leaveReminder(reminderAbout(choice));
  if (id === SAVE || id === REMIND) showPopup(tab.id);
}

/** Opens the popup on what was left for it; in a tab of its own where the browser does not open it. */
function showPopup(tabId: number): void {
  openPopup().catch(() => openOwnPage(popupPath(tabId)));
}

function selectedIn(choice: MenuChoice): Selected {
  const { text, link } = choice;
  return { text: text.slice(0, LIMITS.longText), page: pageOf(choice), ...(link ? { link } : {}) };
}

function reminderAbout(choice: MenuChoice): ReminderDraft {
  const page = pageOf(choice);
  const pageKey = identityOf(page.url)?.key;
  return { quote: cleanText(choice.text), page, ...(pageKey ? { pageKey } : {}), typed: {} };
}

/** The page of a tab, which the click lets be seen; of a frame within it, too. */
function pageOf({ tab, pageUrl }: MenuChoice): { url: string; title: string } {
  return { url: (tab?.url ?? pageUrl).slice(0, LIMITS.url), title: cleanLine(tab?.title ?? '') };
}
