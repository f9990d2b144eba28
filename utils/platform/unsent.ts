import * as v from 'valibot';
import { isSameMessage, type Unsent, UnsentListSchema } from '../model/unsent.ts';
import { browser } from './browser.ts';

const KEY = 'unsent';
/** The most messages that are remembered at once. */
const MOST = 20;

/** The messages that were begun, the newest first; what can no longer be read counts as none. */
export async function loadUnsent(): Promise<Unsent[]> {
  // As with unsaved cards, only storage.session takes what is written just before a page closes (drafts.ts).
  const [lasting, latest] = await Promise.all([
    browser.storage.local.get(KEY),
    browser.storage.session.get(KEY),
  ]);
  const parsed = v.safeParse(UnsentListSchema, latest[KEY] ?? lasting[KEY]);
  return parsed.success ? parsed.output : [];
}

/** Keeps a message; there is one to a contact about a thing. */
export async function keepUnsent(message: Unsent): Promise<void> {
  const others = await loadUnsentBut(message);
  await store([message, ...others].slice(0, MOST));
}

/** Forgets a message. */
export async function clearUnsent(message: Unsent): Promise<void> {
  await store(await loadUnsentBut(message));
}

/** Calls back after a change by any page, until the returned function is called. */
export function onUnsentChange(listener: () => void): () => void {
  const told = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}

async function loadUnsentBut(message: Unsent): Promise<Unsent[]> {
  return (await loadUnsent()).filter(one => !isSameMessage(one, message));
}

async function store(messages: Unsent[]): Promise<void> {
  const item = { [KEY]: messages };
  await Promise.all([browser.storage.session.set(item), browser.storage.local.set(item)]);
}
