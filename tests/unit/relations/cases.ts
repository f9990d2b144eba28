import * as v from 'valibot';
import { type Community, CommunitySchema } from '../../../utils/model/community.ts';
import { type Contact, ContactSchema } from '../../../utils/model/contact.ts';
import { type FollowUp, FollowUpSchema } from '../../../utils/model/follow-up.ts';
import { type Gathering, GatheringSchema } from '../../../utils/model/gathering.ts';
import { type Interaction, InteractionSchema } from '../../../utils/model/interaction.ts';
import { type Introduction, IntroductionSchema } from '../../../utils/model/introduction.ts';
import { type Occasion, OccasionSchema } from '../../../utils/model/occasion.ts';
import { type Opportunity, OpportunitySchema } from '../../../utils/model/opportunity.ts';
import type { Prompt } from '../../../utils/model/prompt.ts';
import { WallTimeSchema } from '../../../utils/model/time.ts';

type Some<S extends v.GenericSchema> = Partial<v.InferInput<S>>;

/** An id that can be told apart from others at a glance. */
export const idOf = (number: number) => `0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const wall = (text: string) => v.parse(WallTimeSchema, text);

export function contact(fields: Some<typeof ContactSchema> = {}): Contact {
  const lists = {
    identities: [],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
    tags: [],
    typed: [],
    communities: [],
    gatherings: [],
  };
  const base = { id: idOf(1), name: 'Ada Brunn', note: '', createdAt: 0, updatedAt: 0 };
  return v.parse(ContactSchema, { ...base, ...lists, ...fields });
}

export function promise(fields: Some<typeof FollowUpSchema> = {}): FollowUp {
  const base = { id: idOf(2), contactIds: [idOf(1)], text: 'send the slides', direction: 'mine' };
  return v.parse(FollowUpSchema, { ...base, due: '2026-11-22', state: 'open', createdAt: 0, ...fields });
}

export function occasion(fields: Some<typeof OccasionSchema> = {}): Occasion {
  const base = { id: idOf(3), contactId: idOf(1), kind: 'birthday', on: '--11-22', yearly: true, text: '' };
  return v.parse(OccasionSchema, { ...base, source: { from: 'hand' }, createdAt: 0, ...fields });
}

export function interaction(fields: Some<typeof InteractionSchema> = {}): Interaction {
  const base = { id: idOf(4), contactId: idOf(1), kind: 'recommendation', on: '2026-11-20', text: '' };
  return v.parse(InteractionSchema, { ...base, direction: 'theirs', createdAt: 0, ...fields });
}

export function introduction(fields: Some<typeof IntroductionSchema> = {}): Introduction {
  const base = { id: idOf(5), contactIds: [idOf(1), idOf(9)], on: '2026-11-01', text: '', outcome: 'open' };
  return v.parse(IntroductionSchema, { ...base, createdAt: 0, ...fields });
}

export function opportunity(fields: Some<typeof OpportunitySchema> = {}): Opportunity {
  const base = { id: idOf(6), text: 'A grant for footbridges', tags: ['bridges'], on: '2026-11-20' };
  return v.parse(OpportunitySchema, { ...base, createdAt: 0, ...fields });
}

/** What a table of cases says of a prompt: its stage, or that there is none. */
export const stageOf = (prompt: Prompt | undefined) => prompt?.stage ?? 'nothing';

export function gathering(fields: Some<typeof GatheringSchema> = {}): Gathering {
  const base = { id: idOf(7), name: 'Bridge walk', kind: 'event', on: '2026-11-20', note: '', keys: [] };
  return v.parse(GatheringSchema, { ...base, createdAt: 0, updatedAt: 0, ...fields });
}

export function community(fields: Some<typeof CommunitySchema> = {}): Community {
  const base = { id: idOf(8), name: 'Guild', kind: 'informal', note: '', keys: [] };
  return v.parse(CommunitySchema, { ...base, createdAt: 0, updatedAt: 0, ...fields });
}
