import { type KeysOfAddress, KeysSchema } from '../model/recognition.ts';
import type { KnownContact } from '../model/views.ts';
import { areGranted } from '../platform/grants.ts';
import { seenInFront } from '../platform/seen-tabs.ts';
import { openStore } from '../store/open.ts';
import { readKnown } from '../store/reads/contact.ts';
import { ask } from './ask.ts';
import { originOf } from './origins.ts';

/** Who is kept of the page beside the panel, by its address; nobody on sites that are not granted. */
export async function personOnPage(): Promise<KnownContact | undefined> {
  const tab = await seenInFront();
  // A click on the toolbar button shows one address too; that is no leave to recognise people there.
  if (!tab || !(await areGranted([originOf(tab.url)]))) return undefined;
  // The address forms of platforms are the background's: it puts identities together anyway.
  const question: KeysOfAddress = { type: 'keysOfAddress', url: tab.url };
  const keys = (await ask(question, KeysSchema)) ?? [];
  const known = keys.length === 0 ? undefined : await readKnown(await openStore(), keys);
  return known?.contact.deletedAt ? undefined : known;
}
