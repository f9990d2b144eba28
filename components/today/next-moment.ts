import type { TodayView } from '../../utils/model/views.ts';
import { addDays, announcementOf, dayOf, momentOf } from '../../utils/time/wall.ts';

/**
 * When the view of today becomes old by itself: the next due moment of what comes up, at the latest midnight.
 * `morning` is `HH:mm`, when promises due on a day are announced.
 */
export function nextMoment(view: TodayView, now: Date, morning: string): Date {
  const midnight = momentOf(addDays(dayOf(now), 1));
  const later = view.upcoming
    .map(({ followUp }) => announcementOf(followUp.due, morning))
    .filter(moment => moment > now && moment < midnight);
  return new Date(Math.min(midnight.getTime(), ...later.map(moment => moment.getTime())));
}
