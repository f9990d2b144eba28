import type { Contact } from '../../model/contact.ts';
import { type Gathering, lastDay } from '../../model/gathering.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { daysBetween } from '../../time/days.ts';
import { rankOf } from '../rank.ts';

/** Days after a gathering during which a word to those met there is suggested. */
export const GATHERING_DAYS = 7;

/** After a gathering: from the next day for a week, those met there to whom you have not written since. */
export function afterGatheringRule(
  gathering: Pick<Gathering, 'id' | 'name' | 'on' | 'until'>,
  people: readonly Pick<Contact, 'id' | 'lastContactOn'>[],
  today: Day,
): Prompt | undefined {
  const day = lastDay(gathering);
  const days = day === undefined ? 0 : daysBetween(day, today);
  if (day === undefined || days < 1 || days > GATHERING_DAYS) return undefined;
  const waiting = people.filter(({ lastContactOn }) => lastContactOn === undefined || lastContactOn <= day);
  if (waiting.length === 0) return undefined;
  return {
    key: promptKey('afterGathering', gathering.id),
    kind: 'afterGathering',
    contactIds: waiting.map(({ id }) => id),
    reason: 'afterGathering',
    facts: { text: gathering.name, day },
    action: 'write',
    stage: 'due',
    since: day,
    rank: rankOf('afterGathering', 1 - (days - 1) / GATHERING_DAYS),
  };
}
