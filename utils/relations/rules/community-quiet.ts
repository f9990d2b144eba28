import type { Rhythm } from '../../model/cadence.ts';
import type { Community } from '../../model/community.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { addUnits } from '../../time/days.ts';
import { dayOf } from '../../time/wall.ts';
import { rankOf } from '../rank.ts';
import { overdueRatio } from './keep-in-touch.ts';

/** The day on which a community has been quiet for its rhythm: no contact with any of its members since. */
export function quietOn(
  { lastContactOn, createdAt }: Pick<Community, 'lastContactOn' | 'createdAt'>,
  rhythm: Rhythm,
): Day {
  const last = lastContactOn ?? rhythm.since ?? dayOf(new Date(createdAt));
  return addUnits(last, rhythm.every, rhythm.unit);
}

/** A community gone quiet: nobody of it heard of for its rhythm. It ends with a word to any member. */
export function communityQuietRule(
  community: Pick<Community, 'id' | 'name' | 'lastContactOn' | 'createdAt'>,
  rhythm: Rhythm,
  today: Day,
): Prompt | undefined {
  const since = quietOn(community, rhythm);
  if (since > today) return undefined;
  const { id, name, lastContactOn, createdAt } = community;
  const ratio = overdueRatio(rhythm, since, today);
  return {
    key: promptKey('communityQuiet', id, since),
    kind: 'communityQuiet',
    contactIds: [],
    reason: 'communityQuiet',
    facts: { text: name, day: lastContactOn ?? dayOf(new Date(createdAt)), rhythm },
    action: 'write',
    stage: 'due',
    since,
    rank: rankOf('communityQuiet', ratio),
  };
}
