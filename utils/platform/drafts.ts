import * as v from 'valibot';
import { type CardDraft, CardDraftSchema } from '../model/card-draft.ts';
import { browser } from './browser.ts';

/*
 * Unsaved cards do not lie in the database: a popup can close at any moment. They lie in two places, for only
 * storage.session is sure to carry out a call made just before that moment (Firefox 153 drops such writes to
 * storage.local, November 2026), and only storage.local outlives the browser.
 */
const keyOf = (url: string) => `draft ${url}`;

/** The unsaved card of an address; one that can no longer be read counts as none. */
export async function loadDraft(url: string): Promise<CardDraft | undefined> {
  const key = keyOf(url);
  const [lasting, latest] = await Promise.all([
    browser.storage.local.get(key),
    browser.storage.session.get(key),
  ]);
  const parsed = v.safeParse(CardDraftSchema, latest[key] ?? lasting[key]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps the unsaved card of an address. */
export async function keepDraft(url: string, draft: CardDraft): Promise<void> {
  const item = { [keyOf(url)]: draft };
  await Promise.all([browser.storage.session.set(item), browser.storage.local.set(item)]);
}

/** Forgets the unsaved card of an address. */
export async function clearDraft(url: string): Promise<void> {
  const key = keyOf(url);
  await Promise.all([browser.storage.session.remove(key), browser.storage.local.remove(key)]);
}
