import * as v from 'valibot';
import { type CardDraft, CardDraftSchema } from '../model/card-draft.ts';
import { type ReminderDraft, ReminderDraftSchema } from '../model/reminder-draft.ts';
import { browser } from './browser.ts';

/*
 * What is not saved yet does not lie in the database: a popup can close at any moment. It lies in two places, for only
 * storage.session is sure to carry out a call made just before that moment (Firefox 153 drops such writes to
 * storage.local, November 2026), and only storage.local outlives the browser.
 */
const cardKey = (url: string) => `draft ${url}`;
const reminderKey = (url: string) => `reminder ${url}`;

/** The unsaved card of an address; one that can no longer be read counts as none. */
export function loadDraft(url: string): Promise<CardDraft | undefined> {
  return load(cardKey(url), CardDraftSchema);
}

/** Keeps the unsaved card of an address. */
export function keepDraft(url: string, draft: CardDraft): Promise<void> {
  return keep(cardKey(url), draft);
}

/** Forgets the unsaved card of an address. */
export function clearDraft(url: string): Promise<void> {
  return clear(cardKey(url));
}

/** The unsaved reminder about a text of a page. */
export function loadReminder(url: string): Promise<ReminderDraft | undefined> {
  return load(reminderKey(url), ReminderDraftSchema);
}

/** Leaves a selected text for the popup that opens next. Gone with the browser: nothing has been typed yet. */
export async function leaveReminder(draft: ReminderDraft): Promise<void> {
  const key = reminderKey(draft.page.url);
  await Promise.all([browser.storage.session.set({ [key]: draft }), browser.storage.local.remove(key)]);
}

/** Keeps an unsaved reminder that the user has typed into. */
export function keepReminder(draft: ReminderDraft): Promise<void> {
  return keep(reminderKey(draft.page.url), draft);
}

/** Forgets the unsaved reminder of a page. */
export function clearReminder(url: string): Promise<void> {
  return clear(reminderKey(url));
}

async function load<const S extends v.GenericSchema>(
  key: string,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  const [lasting, latest] = await Promise.all([
    browser.storage.local.get(key),
    browser.storage.session.get(key),
  ]);
  const parsed = v.safeParse(schema, latest[key] ?? lasting[key]);
  return parsed.success ? parsed.output : undefined;
}

async function keep(key: string, draft: CardDraft | ReminderDraft): Promise<void> {
  await Promise.all([
    browser.storage.session.set({ [key]: draft }),
    browser.storage.local.set({ [key]: draft }),
  ]);
}

async function clear(key: string): Promise<void> {
  await Promise.all([browser.storage.session.remove(key), browser.storage.local.remove(key)]);
}
