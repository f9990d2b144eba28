import * as v from 'valibot';
import { WallTimeSchema } from '../model/time.ts';
import { browser } from './browser.ts';

const KEY = 'prepared-notices';

const PreparedNoticeSchema = v.object({
  /** The time at which it is to be shown. */
  due: WallTimeSchema,
  /** The last time at which it may be shown without another look at the store. */
  until: WallTimeSchema,
  notice: v.object({
    id: v.string(),
    title: v.string(),
    lines: v.array(v.string()),
    buttons: v.array(v.string()),
  }),
});

/** A notification that is ready to be shown before the store is open. */
export type PreparedNotice = v.InferOutput<typeof PreparedNoticeSchema>;

const PreparedNoticesSchema = v.array(PreparedNoticeSchema);

/** What is ready to be shown; what can no longer be read counts as nothing. Gone with the browser, never on disk. */
export async function loadPrepared(): Promise<PreparedNotice[]> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(PreparedNoticesSchema, kept);
  return parsed.success ? parsed.output : [];
}

/** Keeps what is ready to be shown, in place of what was. */
export async function keepPrepared(prepared: readonly PreparedNotice[]): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: prepared });
  } catch {
    // There is no room: then nothing is ready, and the look at the store shows all.
    await browser.storage.session.remove(KEY);
  }
}
