import * as v from 'valibot';
import type { ContactId } from '../../../utils/model/ids.ts';
import { type Interaction, InteractionSchema } from '../../../utils/model/interaction.ts';
import { type Introduction, IntroductionSchema } from '../../../utils/model/introduction.ts';
import { type Occasion, type OccasionKind, OccasionSchema } from '../../../utils/model/occasion.ts';
import { type Opportunity, OpportunitySchema } from '../../../utils/model/opportunity.ts';
import type { Day } from '../../../utils/model/time.ts';
import { idOf } from './random.ts';

/* Invented records about contacts, the same for the same number. */

const CREATED_AT = 1_700_000_000_000;

/** An occasion; of every year's, every second has no year. */
export function benchOccasion(index: number, contactId: ContactId, kind: OccasionKind, on: Day): Occasion {
  const yearly = kind === 'birthday' || kind === 'workAnniversary' || kind === 'custom';
  return v.parse(OccasionSchema, {
    id: idOf('9', index),
    contactId,
    kind,
    on: yearly && index % 2 === 0 ? `--${on.slice(5)}` : on,
    yearly,
    text: kind === 'custom' ? `Day ${index}` : '',
    source: { from: 'hand' },
    createdAt: CREATED_AT,
  });
}

/** A talk, or a recommendation that the contact gave. */
export function benchInteraction(
  index: number,
  contactId: ContactId,
  kind: 'talk' | 'recommendation',
  on: Day,
): Interaction {
  return v.parse(InteractionSchema, {
    id: idOf('c', index),
    contactId,
    kind,
    ...(kind === 'recommendation' && { direction: 'theirs' }),
    on,
    text: `About arches, part ${index}`,
    createdAt: CREATED_AT,
  });
}

/** Two contacts who were introduced to each other by the user. */
export function benchIntroduction(index: number, contactIds: ContactId[], on: Day): Introduction {
  return v.parse(IntroductionSchema, {
    id: idOf('d', index),
    contactIds,
    on,
    text: 'both build bridges',
    outcome: 'open',
    createdAt: CREATED_AT,
  });
}

/** An opportunity for everyone with one of the tags. */
export function benchOpportunity(index: number, tags: readonly string[], on: Day): Opportunity {
  return v.parse(OpportunitySchema, {
    id: idOf('e', index),
    text: `A grant, number ${index}`,
    tags,
    on,
    createdAt: CREATED_AT,
  });
}
