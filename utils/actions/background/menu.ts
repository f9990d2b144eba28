import { identityOf } from '../../capture/identities.ts';
import { readSelected } from '../../capture/selection.ts';
import { createI18n } from '../../i18n/index.ts';
import type { ReminderDraft } from '../../model/reminder-draft.ts';
import type { Selected } from '../../model/selected.ts';
import { cleanLine, cleanText, LIMITS } from '../../model/text.ts';
import { leaveReminder } from '../../platform/drafts.ts';
import { type MenuChoice, setMenu } from '../../platform/menus.ts';
import { openPanel, openPopup } from '../../platform/panel.ts';
import { leaveSelected } from '../../platform/selected.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { appPath, popupPath } from '../host.ts';
import { languageOf } from '../look.ts';

const PANEL = 'open-panel';
const TAB = 'open-tab';
const SAVE = 'save-selected';
const REMIND = 'remind-selected';

/** Puts Kept's entries into the menus of the toolbar button and of selections and links, in the chosen language. */
export async function refreshMenu(): Promise<void> {
  const { t } = createI18n(languageOf(await readSettings(await openStore())));
  await setMenu([
    { id: PANEL, title: t('header.panel'), on: ['action'] },
    { id: TAB, title: t('header.tab'), on: ['action'] },
    { id: SAVE, title: t('menu.save'), on: ['selection', 'link'] },
    { id: REMIND, title: t('menu.remind'), on: ['selection'] },
  ]);
}

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
