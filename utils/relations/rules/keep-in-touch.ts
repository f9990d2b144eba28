import type { Rhythm } from '../../model/cadence.ts';
import type { Contact } from '../../model/contact.ts';
import { type Prompt, type PromptReason, type PromptStage, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { addUnits, daysBetween } from '../../time/days.ts';
import { dayOf } from '../../time/wall.ts';
import { rankOf } from '../rank.ts';

/** Days before the day on which a prompt is announced as coming up. */
export const SOON_DAYS = 7;
/** Past this part of its rhythm a prompt is overdue, not just due. */
const OVERDUE_RATIO = 0.25;

/** A contact with the rhythm it follows and the day that this comes to. */
export type InTouch = {
  contact: Pick<Contact, 'id' | 'createdAt' | 'lastContactOn' | 'mentorship'>;
  rhythm: Rhythm;
  nextTouchOn: Day;
};

/**
 * Keep in touch, or check in with a mentor or mentee: on the day that the rhythm comes to, announced a week before.
 * It stays until there is an interaction of any kind, the more urgent the more of the rhythm has passed since:
 * max(elapsed − desired, 0) / desired.
 */
export function keepInTouchRule({ contact, rhythm, nextTouchOn }: InTouch, today: Day): Prompt | undefined {
  if (daysBetween(today, nextTouchOn) > SOON_DAYS) return undefined;
  const { id, mentorship, lastContactOn } = contact;
  const kind = mentorship ? 'checkIn' : 'keepInTouch';
  const ratio = overdueRatio(rhythm, nextTouchOn, today);
  return {
    key: promptKey(kind, id, nextTouchOn),
    kind,
    contactIds: [id],
    reason: reasonOf(contact),
    facts: { day: lastContactOn ?? dayOf(new Date(contact.createdAt)), rhythm },
    action: 'write',
    stage: stageOf(nextTouchOn, ratio, today),
    since: nextTouchOn,
    rank: rankOf(kind, ratio),
  };
}

function reasonOf({ mentorship, lastContactOn }: InTouch['contact']): PromptReason {
  return mentorship ?? (lastContactOn === undefined ? 'notYetInTouch' : 'keepInTouch');
}

/** How far past its day something is, measured in rhythms: max(elapsed − desired, 0) / desired. */
export function overdueRatio(rhythm: Rhythm, dueOn: Day, today: Day): number {
  const desired = daysBetween(dueOn, addUnits(dueOn, rhythm.every, rhythm.unit));
  return Math.max(daysBetween(dueOn, today), 0) / desired;
}

function stageOf(dueOn: Day, ratio: number, today: Day): PromptStage {
  if (today < dueOn) return 'soon';
  return ratio > OVERDUE_RATIO ? 'overdue' : 'due';
}
