import type { PromptAnswer } from '../model/prompt.ts';
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/time.ts';
import { momentOf } from '../time/wall.ts';

/** True on a day on which the user wants no suggestions: during a pause, or on a quiet day of the week. */
export function isQuietDay({ pausedUntil, quietDays }: Settings, today: Day): boolean {
  const weekday = momentOf(today).getDay() || 7;
  return (pausedUntil !== undefined && today < pausedUntil) || quietDays.includes(weekday);
}

/** True while an answer keeps its prompt away: for good, or until the day that it was put off to. */
export function isAnswered(answer: PromptAnswer | undefined, today: Day): boolean {
  if (!answer) return false;
  return answer.answer !== 'snoozed' || (answer.until !== undefined && answer.until > today);
}
