import * as v from 'valibot';
import { CadenceSchema } from './cadence.ts';
import { CadenceOwnerSchema } from './cadence-owner.ts';
import { MentorshipSchema } from './contact.ts';
import { FreshStartAnswerSchema } from './fresh-start.ts';
import {
  ActionIdSchema,
  ContactIdSchema,
  InteractionIdSchema,
  IntroductionIdSchema,
  OccasionIdSchema,
  OpportunityIdSchema,
} from './ids.ts';
import { IntroductionDraftSchema } from './introduction.ts';
import { OccasionDraftSchema, OccasionSourceSchema } from './occasion.ts';
import { OpportunityDraftSchema } from './opportunity.ts';
import { PROMPT_ANSWERS, PromptKeySchema } from './prompt.ts';
import { SignalReadingSchema } from './reading.ts';
import { LIMITS, LineSchema, LinkSchema, LongTextSchema } from './text.ts';
import { DaySchema, DueSchema } from './time.ts';

/** The commands that look after relationships: occasions, rhythms, introductions, opportunities, and answers to prompts. */
export const RELATION_COMMANDS = [
  v.object({
    type: v.literal('addOccasions'),
    actionId: ActionIdSchema,
    occasions: v.pipe(
      v.array(
        v.object({ contactId: ContactIdSchema, draft: OccasionDraftSchema, source: OccasionSourceSchema }),
      ),
      v.minLength(1),
      v.maxLength(LIMITS.people),
    ),
  }),
  /** What a page tells of kept people, to be congratulated on. */
  v.object({
    type: v.literal('noteNews'),
    actionId: ActionIdSchema,
    url: v.optional(LinkSchema),
    news: v.pipe(
      v.array(
        v.object({
          contactId: ContactIdSchema,
          kind: SignalReadingSchema.entries.kind,
          text: LineSchema,
          when: v.optional(LineSchema),
        }),
      ),
      v.minLength(1),
      v.maxLength(LIMITS.people),
    ),
  }),
  v.object({
    type: v.literal('editOccasion'),
    actionId: ActionIdSchema,
    occasionId: OccasionIdSchema,
    draft: OccasionDraftSchema,
  }),
  v.object({ type: v.literal('removeOccasion'), actionId: ActionIdSchema, occasionId: OccasionIdSchema }),
  /** How often to be in touch with a contact, or with all of a tag or community; absent takes the rhythm away. */
  v.object({
    type: v.literal('setCadence'),
    actionId: ActionIdSchema,
    of: CadenceOwnerSchema,
    cadence: v.optional(CadenceSchema),
  }),
  /** Suggests keeping in touch only from a day on; absent ends the pause. */
  v.object({
    type: v.literal('pauseTouch'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    until: v.optional(DaySchema),
  }),
  v.object({
    type: v.literal('setMentorship'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    mentorship: v.optional(MentorshipSchema),
  }),
  /** The user's word on a prompt. What that means for the records behind it, the background knows. */
  v.object({
    type: v.literal('answerPrompt'),
    actionId: ActionIdSchema,
    key: PromptKeySchema,
    answer: v.picklist(PROMPT_ANSWERS),
    /** With whom it was done: one entry in the history of each. */
    contactIds: v.optional(v.pipe(v.array(ContactIdSchema), v.maxLength(LIMITS.people)), []),
    /** When a snoozed prompt comes back. */
    until: v.optional(DueSchema),
    /** What was written or said, for the history. */
    text: v.optional(LongTextSchema, ''),
  }),
  /** Spreads what is past over the next days, or leaves it. */
  v.object({
    type: v.literal('answerFreshStart'),
    actionId: ActionIdSchema,
    answer: FreshStartAnswerSchema,
  }),
  v.object({
    type: v.literal('addIntroduction'),
    actionId: ActionIdSchema,
    introduction: IntroductionDraftSchema,
  }),
  v.object({
    type: v.literal('closeIntroduction'),
    actionId: ActionIdSchema,
    introductionId: IntroductionIdSchema,
    outcome: v.picklist(['met', 'nothing']),
    /** What came of it; may be empty. */
    result: v.optional(LineSchema, ''),
  }),
  /** Takes an entry out of the history; that of an introduction with the introduction and its other entries. */
  v.object({
    type: v.literal('removeInteraction'),
    actionId: ActionIdSchema,
    interactionId: InteractionIdSchema,
  }),
  v.object({
    type: v.literal('addOpportunity'),
    actionId: ActionIdSchema,
    opportunity: OpportunityDraftSchema,
  }),
  v.object({
    type: v.literal('editOpportunity'),
    actionId: ActionIdSchema,
    opportunityId: OpportunityIdSchema,
    opportunity: OpportunityDraftSchema,
  }),
  v.object({
    type: v.literal('removeOpportunity'),
    actionId: ActionIdSchema,
    opportunityId: OpportunityIdSchema,
  }),
] as const;
