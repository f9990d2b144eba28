import { readSelected } from '../../capture/selection.ts';
import { createI18n } from '../../i18n/index.ts';
import { cleanLine, LIMITS } from '../../model/text.ts';
import { type MenuChoice, setMenu } from '../../platform/menus.ts';
import { openPanel, openPopup } from '../../platform/panel.ts';
import { leaveSelected } from '../../platform/selected.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { appPath } from '../host.ts';
import { languageOf } from '../look.ts';

const PANEL = 'open-panel';
const TAB = 'open-tab';
const SAVE = 'save-selected';

/** Puts Kept's entries into the menus of the toolbar button and of selections and links, in the chosen language. */
export async function refreshMenu(): Promise<void> {
  const { t } = createI18n(languageOf(await readSettings(await openStore())));
  await setMenu([
    { id: PANEL, title: t('header.panel'), on: 'button' },
    { id: TAB, title: t('header.tab'), on: 'button' },
    { id: SAVE, title: t('menu.save'), on: 'selection' },
  ]);
}

/** Does what a menu entry says. Called within the click, which opening the panel and the popup need. */
export function answerMenu({ id, tab, text, link, pageUrl }: MenuChoice): void {
  if (id === PANEL && tab?.windowId !== undefined) void openPanel(tab.windowId);
  if (id === TAB) void openOwnPage(appPath());
  if (id !== SAVE || tab?.id === undefined) return;
  const page = { url: pageUrl.slice(0, LIMITS.url), title: cleanLine(tab.title ?? '') };
  const selected = { text: text.slice(0, LIMITS.longText), page, ...(link ? { link } : {}) };
  void leaveSelected(tab.id, readSelected(selected));
  // Where the browser does not open it, the next click on the toolbar button shows the card.
  openPopup().catch(() => undefined);
}
