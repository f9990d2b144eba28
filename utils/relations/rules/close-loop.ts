import type { Introduction } from '../../model/introduction.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { daysBetween } from '../../time/days.ts';
import { addDays } from '../../time/wall.ts';
import { rankOf } from '../rank.ts';

/** Days that two people have to get in touch before you ask how it went. */
const QUIET_DAYS = 14;
/** Days after which asking is as urgent as can be. */
const PATIENCE_DAYS = 30;

/** The day from which an introduction awaits something of the user: thanks for another's, asking about one's own. */
export function introductionAwaits({ by, answeredOn, outcome, on }: Introduction): Day | undefined {
  if (answeredOn !== undefined) return undefined;
  if (by !== undefined) return on;
  return outcome === 'open' ? addDays(on, QUIET_DAYS) : undefined;
}

/** Close the loop on an introduction you made: two weeks later ask how it went, unless the outcome is noted. */
export function closeLoopRule(introduction: Introduction, today: Day): Prompt | undefined {
  const { id, by, contactIds, on, text } = introduction;
  const from = introductionAwaits(introduction);
  if (by !== undefined || from === undefined || from > today) return undefined;
  const days = daysBetween(from, today);
  return {
    key: promptKey('closeLoop', id),
    kind: 'closeLoop',
    contactIds,
    reason: 'closeLoop',
    facts: { text, day: on },
    action: 'ask',
    stage: days > PATIENCE_DAYS ? 'overdue' : 'due',
    since: from,
    rank: rankOf('closeLoop', days / PATIENCE_DAYS),
  };
}
