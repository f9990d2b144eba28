import * as v from 'valibot';
import { WallTimeSchema } from '../model/time.ts';
import type { TodayView } from '../model/views.ts';
import { browser } from './browser.ts';

const KEY = 'prepared-today';

const PreparedTodaySchema = v.object({
  /** The time from which it holds. */
  from: WallTimeSchema,
  /** The time at which it has become old. */
  until: WallTimeSchema,
  // As with records of the store, its inside was made by Kept itself, and by this very version: an update ends the session.
  view: v.custom<TodayView>(view => typeof view === 'object' && view !== null),
});

/** What there is to do today, ready to be shown before the store is open, for as long as nothing is written. */
export type PreparedToday = v.InferOutput<typeof PreparedTodaySchema>;

/** What is ready to be shown; gone with the browser, never on disk. */
export async function loadPreparedToday(): Promise<PreparedToday | undefined> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(PreparedTodaySchema, kept);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps what is ready to be shown, in place of what was; undefined forgets it. */
export async function keepPreparedToday(prepared: PreparedToday | undefined): Promise<void> {
  try {
    if (prepared) await browser.storage.session.set({ [KEY]: prepared });
    else await browser.storage.session.remove(KEY);
  } catch {
    // There is no room: then nothing is ready, and Today waits for the store.
    await browser.storage.session.remove(KEY);
  }
}
