import { communityGroup } from '../../../utils/model/cadence-owner.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import type { Day } from '../../../utils/model/time.ts';
import { introductionAwaits } from '../../../utils/relations/rules/close-loop.ts';
import { thankFrom } from '../../../utils/relations/rules/thank.ts';
import { toStoredCommunity, toStoredGathering } from '../../../utils/store/records.ts';
import {
  toStoredInteraction,
  toStoredIntroduction,
  toStoredOpportunity,
} from '../../../utils/store/relation-records.ts';
import type {
  StoredInteraction,
  StoredIntroduction,
  StoredOpportunity,
} from '../../../utils/store/schema.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { benchContact } from '../invented/people.ts';
import { benchCommunity, benchGathering } from '../invented/places.ts';
import { benchInteraction, benchIntroduction, benchOpportunity } from '../invented/relations.ts';
import type { Records } from './year.ts';

export const COMMUNITIES = 60;
const COMMUNITIES_WITH_RHYTHM = 10;
const GATHERINGS = 200;
const INTRODUCTIONS = 300;
const OPPORTUNITIES = 100;
/** Recommendations to thank for, introductions to ask about, opportunities to share, communities gone quiet. */
const WAITING = 3;

const RHYTHM = { every: 3, unit: 'month' } as const;

/** What is kept around the contacts: history, introductions, opportunities, communities and gatherings. */
export function recordsAround(contacts: number, person: (index: number) => ContactId, today: Day): Records[] {
  return [
    { store: 'interactions', count: contacts, record: index => interactionOf(index, person(index), today) },
    {
      store: 'introductions',
      count: INTRODUCTIONS,
      record: index => introductionOf(index, [person(index), person(index + 50)], today),
    },
    { store: 'opportunities', count: OPPORTUNITIES, record: index => opportunityOf(index, today) },
    {
      store: 'communities',
      count: COMMUNITIES,
      record: index => {
        const days = index < WAITING ? -1 : 30;
        const hasRhythm = index < COMMUNITIES_WITH_RHYTHM;
        return toStoredCommunity(benchCommunity(index), hasRhythm ? addDays(today, days) : undefined);
      },
    },
    {
      store: 'cadences',
      count: COMMUNITIES_WITH_RHYTHM,
      record: index => ({ group: communityGroup(benchCommunity(index).id), cadence: RHYTHM }),
    },
    {
      store: 'gatherings',
      count: GATHERINGS,
      record: index => toStoredGathering(benchGathering(index, addDays(today, -2 - 4 * index))),
    },
  ];
}

function interactionOf(index: number, contactId: ContactId, today: Day): StoredInteraction {
  const isFavour = index < WAITING;
  const on = addDays(today, isFavour ? -3 : -20 - (index % 300));
  const interaction = benchInteraction(index, contactId, isFavour ? 'recommendation' : 'talk', on);
  return toStoredInteraction(interaction, thankFrom(interaction));
}

function introductionOf(index: number, contactIds: ContactId[], today: Day): StoredIntroduction {
  const isWaiting = index < WAITING;
  const introduction = benchIntroduction(index, contactIds, addDays(today, isWaiting ? -20 : -40));
  const answered = isWaiting ? introduction : { ...introduction, outcome: 'met' as const };
  return toStoredIntroduction(answered, introductionAwaits(answered));
}

function opportunityOf(index: number, today: Day): StoredOpportunity {
  const opportunity = benchOpportunity(index, benchContact(index).tags, addDays(today, -1 - index));
  return toStoredOpportunity(index < WAITING ? opportunity : { ...opportunity, closedOn: today });
}
