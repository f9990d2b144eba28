import type { Settings } from '../../model/settings.ts';
import { readNextToAnnounce } from '../../store/reads/due.ts';
import type { Store } from '../../store/schema.ts';
import { announcementOf, firstMomentOf, latestWallTime } from '../../time/clock-changes.ts';
import { addDays, dayOf } from '../../time/wall.ts';

/**
 * When to look again: at the next announcement of today or when the quiet hours end, at the latest at midnight, when
 * the badge turns over, quiet days end and the next day's promises come into view.
 */
export async function nextWake(store: Store, now: Date, { morning, quietHours }: Settings): Promise<Date> {
  const today = dayOf(now);
  const midnight = firstMomentOf(addDays(today, 1));
  const next = await readNextToAnnounce(store, latestWallTime(now), addDays(today, 1));
  const moments = [
    midnight,
    announcementOf(today, morning),
    ...(quietHours ? [announcementOf(today, quietHours.to)] : []),
    ...(next ? [announcementOf(next, morning)] : []),
  ];
  return new Date(Math.min(...moments.filter(moment => moment > now).map(Number)));
}
