import type { Occasion, OccasionKind } from '../../model/occasion.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { daysBetween } from '../../time/days.ts';
import { LATE_DAYS, pendingOccurrence, yearsOn } from '../occurrence.ts';
import { rankOf } from '../rank.ts';

/**
 * Congratulate: from the lead time of its kind before the day to two weeks after it, most of all on the day. Once it
 * is answered it is quiet until the next year; one that was put off comes back on its day.
 */
export function congratulateRule(
  occasion: Occasion,
  today: Day,
  leadDays: Record<OccasionKind, number>,
): Prompt | undefined {
  const { id, kind, contactId, text, snoozed } = occasion;
  const day = pendingOccurrence(occasion, today);
  if (day === undefined || (snoozed?.of === day && snoozed.until > today)) return undefined;
  const late = daysBetween(day, today);
  if (-late > leadDays[kind]) return undefined;
  return {
    key: promptKey('congratulate', id, day),
    kind: 'congratulate',
    contactIds: [contactId],
    reason: kind,
    facts: { text, day, years: yearsOn(occasion, day) ?? 0 },
    action: 'congratulate',
    stage: late < 0 ? 'soon' : late > 0 ? 'overdue' : 'due',
    since: day,
    rank: rankOf(
      'congratulate',
      late < 0 ? (leadDays[kind] + late) / (leadDays[kind] + 1) : 1 - late / LATE_DAYS,
    ),
  };
}
