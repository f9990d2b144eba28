import * as v from 'valibot';
import { TagSchema } from './contact.ts';
import { OpportunityIdSchema } from './ids.ts';
import { LIMITS, LineSchema, LinkSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

/** What the user gives to note an opportunity. */
export const OpportunityDraftSchema = v.object({
  text: v.pipe(LineSchema, v.minLength(1)),
  /** Where it is told of. */
  link: v.optional(LinkSchema),
  /** Whom it may interest: contacts with one of these tags. */
  tags: v.pipe(v.array(TagSchema), v.minLength(1), v.maxLength(LIMITS.entries)),
});

export type OpportunityDraft = v.InferOutput<typeof OpportunityDraftSchema>;

/** A job, call or grant that somebody among the contacts may want to hear of. */
export const OpportunitySchema = v.object({
  id: OpportunityIdSchema,
  ...OpportunityDraftSchema.entries,
  on: DaySchema,
  /** Set when it was passed on, or is no longer one. */
  closedOn: v.optional(DaySchema),
  createdAt: InstantSchema,
});
export type Opportunity = v.InferOutput<typeof OpportunitySchema>;
