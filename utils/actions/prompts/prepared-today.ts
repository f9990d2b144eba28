import { TODAY_PAGE, type TodayView } from '../../model/views.ts';
import { loadPreparedToday, type PreparedToday } from '../../platform/prepared-today.ts';
import type { Store } from '../../store/schema.ts';
import { nextMoment } from '../../time/next-moment.ts';
import { wallTimeOf } from '../../time/wall.ts';
import { readToday } from './today.ts';

/** What fits into a window: more would only keep its first frame waiting. */
const MOST_AT_ONCE = 8;

/**
 * Today as the first frame shows it, and how long it stays so by itself. Whatever is written makes it old at once.
 * What follows comes with the view that is read from the store after that frame.
 */
export async function prepareToday(store: Store, now: Date): Promise<PreparedToday> {
  const view = await readToday(store, now, TODAY_PAGE);
  const first = {
    prompts: view.prompts.slice(0, MOST_AT_ONCE),
    more: false,
    waiting: 0,
    upcoming: [],
    soon: [],
  };
  return { from: wallTimeOf(now), until: wallTimeOf(nextMoment(view, now)), view: { ...view, ...first } };
}

/** The view if it still holds; by wall time, so that neither a clock that was set back nor a journey shows an old one. */
export function viewAt(prepared: PreparedToday | undefined, now: Date): TodayView | undefined {
  if (!prepared) return undefined;
  const wall = wallTimeOf(now);
  return prepared.from <= wall && wall < prepared.until ? prepared.view : undefined;
}

/** What is ready to be shown at a moment. Never rejects: Today waits for the store, as it does when nothing is ready. */
export async function readyToday(now: Date): Promise<TodayView | undefined> {
  try {
    return viewAt(await loadPreparedToday(), now);
  } catch {
    return undefined;
  }
}
