import type { PromptAnswer } from '../model/prompt.ts';
import type { Settings } from '../model/settings.ts';
import type { Day, WallTime } from '../model/time.ts';
import { dueDay, momentOf } from '../time/wall.ts';

/** True on a day on which the user wants no suggestions: during a pause, or on a quiet day of the week. */
export function isQuietDay({ pausedUntil, quietDays }: Settings, today: Day): boolean {
  return (pausedUntil !== undefined && today < pausedUntil) || quietDays.includes(weekdayOf(today));
}

/** True at a time at which no notification may be shown: on a quiet day and in the quiet hours. */
export function isSilent(settings: Settings, now: WallTime): boolean {
  if (isQuietDay(settings, dueDay(now))) return true;
  if (!settings.quietHours) return false;
  const { from, to } = settings.quietHours;
  const time = now.slice(11);
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** True on a day of the week on which the digest comes. */
export function isDigestDay({ digestDays }: Settings, day: Day): boolean {
  return digestDays.includes(weekdayOf(day));
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: Day): number {
  return momentOf(day).getDay() || 7;
}

/** True while an answer keeps its prompt away: for good, or until the day that it was put off to. */
export function isAnswered(answer: PromptAnswer | undefined, today: Day): boolean {
  if (!answer) return false;
  return answer.answer !== 'snoozed' || (answer.until !== undefined && answer.until > today);
}
