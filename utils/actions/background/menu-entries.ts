import { createI18n } from '../../i18n/index.ts';
import { setMenu } from '../../platform/menus.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { languageOf } from '../look.ts';
import { PANEL, REMIND, SAVE, TAB } from './menu.ts';

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
