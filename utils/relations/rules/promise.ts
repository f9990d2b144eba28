import type { FollowUp } from '../../model/follow-up.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { WallTime } from '../../model/time.ts';
import { daysBetween } from '../../time/days.ts';
import { dueDay } from '../../time/wall.ts';
import { rankOf } from '../rank.ts';

/** Days after which a promise is as urgent as can be: people forgive days, not weeks. */
const PATIENCE_DAYS = { mine: 7, theirs: 14 };

/** A promise that is due is to be kept; one of theirs is to be asked about. It stays until it is answered. */
export function promiseRule(followUp: FollowUp, now: WallTime): Prompt | undefined {
  if (followUp.state !== 'open' || followUp.due > now) return undefined;
  const { id, due, direction } = followUp;
  const kind = direction === 'mine' ? 'promise' : 'promiseOfTheirs';
  const days = daysBetween(dueDay(due), dueDay(now));
  return {
    key: promptKey(kind, id, due),
    kind,
    contactIds: followUp.contactIds,
    reason: kind,
    facts: { text: followUp.text, day: due },
    action: direction === 'mine' ? 'keepPromise' : 'ask',
    stage: days > 0 ? 'overdue' : 'due',
    since: dueDay(due),
    rank: rankOf(kind, days / PATIENCE_DAYS[direction]),
  };
}
