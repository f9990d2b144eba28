import { keysOfAddress } from '../../capture/address-keys.ts';
import type { I18n } from '../../i18n/index.ts';
import type { KnownContact } from '../../model/views.ts';
import type { SeenTab } from '../../platform/seen-tabs.ts';
import { readKnown } from '../../store/reads/contact.ts';
import type { Store } from '../../store/schema.ts';
import { wallTimeOf } from '../../time/wall.ts';

/** What the browser does for recognising people; the platform in the background, a fake in tests. */
export type MarkPorts = {
  /** The tab as it is now; undefined where its address is withheld. */
  seenTab(tabId: number): Promise<SeenTab | undefined>;
  mayLook(url: string): Promise<boolean>;
  markTab(tabId: number, text: string, title: string): Promise<void>;
  unmarkTab(tabId: number): Promise<void>;
};

/** The badge has room for one digit beside its tick. */
const MOST_ON_MARK = 9;

/**
 * Brings a tab's mark in step with its address: a tick and what is due where its person is kept, else nothing. Only the
 * address is looked at. A tab that has moved on meanwhile is left to the look that follows it.
 */
export async function lookAtTab(
  store: Store,
  ports: MarkPorts,
  tabId: number,
  { now, i18n }: { now: Date; i18n: I18n },
): Promise<void> {
  const tab = await ports.seenTab(tabId);
  if (!tab || !(await ports.mayLook(tab.url))) return;
  const known = await readKnown(store, keysOfAddress(tab.url));
  if ((await ports.seenTab(tabId))?.url !== tab.url) return;
  if (!known || known.contact.deletedAt) return ports.unmarkTab(tabId);
  const { text, title } = markOf(known, now, i18n);
  await ports.markTab(tabId, text, title);
}

/** "✓" for a kept person, "✓2" when two promises are due. */
function markOf({ contact, open }: KnownContact, now: Date, { t }: I18n): { text: string; title: string } {
  const wall = wallTimeOf(now);
  const count = open.filter(({ due }) => due <= wall).length;
  const shown = count === 0 ? '' : count > MOST_ON_MARK ? `${MOST_ON_MARK}+` : String(count);
  return { text: `✓${shown}`, title: t('mark.title', { name: contact.name, count }) };
}
