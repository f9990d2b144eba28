import type { TodayView } from '../model/views.ts';
import { addDays, dayOf, momentOf } from './wall.ts';

/**
 * When the view of today becomes old by itself: the next due moment of what comes up, at the latest midnight,
 * when promises due on the new day join.
 */
export function nextMoment(view: TodayView, now: Date): Date {
  const midnight = momentOf(addDays(dayOf(now), 1));
  const later = view.upcoming.map(({ followUp }) => momentOf(followUp.due)).filter(moment => moment > now);
  return new Date(Math.min(midnight.getTime(), ...later.map(moment => moment.getTime())));
}
