import { createI18n } from '../../i18n/index.ts';
import { setMenu } from '../../platform/menus.ts';
import { openPanel } from '../../platform/panel.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { appPath } from '../host.ts';
import { languageOf } from '../look.ts';

const PANEL = 'open-panel';
const TAB = 'open-tab';

/** Puts "open beside the page" and "open in a tab" into the toolbar button's menu, in the chosen language. */
export async function refreshMenu(): Promise<void> {
  const { t } = createI18n(languageOf(await readSettings(await openStore())));
  await setMenu([
    { id: PANEL, title: t('header.panel') },
    { id: TAB, title: t('header.tab') },
  ]);
}

/** Does what a menu entry says. Called within the click, which opening the panel needs. */
export function answerMenu(id: string, windowId: number | undefined): void {
  if (id === PANEL && windowId !== undefined) void openPanel(windowId);
  if (id === TAB) void openOwnPage(appPath());
}
