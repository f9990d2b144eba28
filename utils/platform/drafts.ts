import * as v from 'valibot';
import { type CardDraft, CardDraftSchema } from '../model/card-draft.ts';
import { browser } from './browser.ts';

const StoredDraftsSchema = v.record(v.string(), v.unknown());

/*
 * Unsaved cards lie in storage.local, not in the database: a popup can close at any moment, and a call to
 * storage.local made before that moment is still carried out by the browser.
 */
const keyOf = (url: string) => `draft ${url}`;

/** The unsaved card of an address; one that can no longer be read counts as none. */
export async function loadDraft(url: string): Promise<CardDraft | undefined> {
  const key = keyOf(url);
  const stored = v.parse(StoredDraftsSchema, await browser.storage.local.get(key));
  const parsed = v.safeParse(CardDraftSchema, stored[key]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps the unsaved card of an address. */
export async function keepDraft(url: string, draft: CardDraft): Promise<void> {
  await browser.storage.local.set({ [keyOf(url)]: draft });
}

/** Forgets the unsaved card of an address. */
export async function clearDraft(url: string): Promise<void> {
  await browser.storage.local.remove(keyOf(url));
}
