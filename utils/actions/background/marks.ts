import { createI18n } from '../../i18n/index.ts';
import { areGranted, grantedOrigins } from '../../platform/grants.ts';
import { seenTab, seenTabs } from '../../platform/seen-tabs.ts';
import { markTab, unmarkAllTabs, unmarkTab } from '../../platform/tab-badge.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { languageOf } from '../look.ts';
import { originOf } from '../origins.ts';
import { lookAtTab } from './recognise.ts';

const mayLook = (url: string) => areGranted([originOf(url)]);
const ports = { seenTab, mayLook, markTab, unmarkTab };

/** Brings the marks of all open tabs in step with the store; without a granted site there is nothing to do. */
export async function refreshMarks(): Promise<void> {
  if ((await grantedOrigins()).length === 0) return;
  for (const { id } of await seenTabs()) await refreshMark(id);
}

/** After sites were granted or taken back: a mark that is no longer wanted goes at once. */
export async function renewMarks(): Promise<void> {
  await unmarkAllTabs();
  await refreshMarks();
}

/** Brings the mark of one tab in step with the address that it shows. */
export async function refreshMark(tabId: number): Promise<void> {
  const store = await openStore();
  const i18n = createI18n(languageOf(await readSettings(store)));
  await lookAtTab(store, ports, tabId, { now: new Date(), i18n });
}
