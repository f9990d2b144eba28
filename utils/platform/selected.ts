import * as v from 'valibot';
import { type Reading, ReadingSchema } from '../model/reading.ts';
import { browser } from './browser.ts';

const keyOf = (tabId: number) => `selected ${tabId}`;

/** Keeps what the user selected in a tab until the popup, which opens next, takes it. Gone with the browser. */
export async function leaveSelected(tabId: number, reading: Reading): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: reading });
}

/** Takes what was left for a tab; undefined when there is nothing. */
export async function takeSelected(tabId: number): Promise<Reading | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  if (stored[key] === undefined) return undefined;
  await browser.storage.session.remove(key);
  const parsed = v.safeParse(ReadingSchema, stored[key]);
  return parsed.success ? parsed.output : undefined;
}
