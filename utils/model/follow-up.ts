import * as v from 'valibot';
import { DirectionSchema } from './direction.ts';
import { ContactIdSchema, FollowUpIdSchema } from './ids.ts';
import { RuleSchema } from './recurrence.ts';
import { LIMITS, LineSchema, LinkSchema, LongTextSchema } from './text.ts';
import { DueSchema, InstantSchema } from './time.ts';

/** What was promised, never empty. */
export const PromiseTextSchema = v.pipe(LineSchema, v.minLength(1));

/** How a promise comes again: by which rule, counted from its first due moment, which also gives the time of day. */
export const RepeatSchema = v.object({ rule: RuleSchema, start: DueSchema });
export type Repeat = v.InferOutput<typeof RepeatSchema>;

/** What the user gives to make a follow-up. */
export const PromiseDraftSchema = v.object({
  text: PromiseTextSchema,
  direction: DirectionSchema,
  due: DueSchema,
  /** The words of a page that the promise was made in. */
  quote: v.optional(LongTextSchema),
  repeat: v.optional(RepeatSchema),
});
export type PromiseDraft = v.InferOutput<typeof PromiseDraftSchema>;

/** The people of a promise. There may be none: a promise found on a page can wait for its person. */
export const PromisePeopleSchema = v.pipe(v.array(ContactIdSchema), v.maxLength(LIMITS.people));

/** A promise to or from people. */
export const FollowUpSchema = v.object({
  id: FollowUpIdSchema,
  contactIds: PromisePeopleSchema,
  ...PromiseDraftSchema.entries,
  state: v.picklist(['open', 'kept', 'dropped']),
  /** The due moment that was announced by a notification; another due moment is announced again. */
  announced: v.optional(DueSchema),
  /** The page on which the promise was made. */
  sourceUrl: v.optional(LinkSchema),
  /** The promise after whose answer this one was made. */
  follows: v.optional(FollowUpIdSchema),
  createdAt: InstantSchema,
  closedAt: v.optional(InstantSchema),
});
export type FollowUp = v.InferOutput<typeof FollowUpSchema>;
