import * as v from 'valibot';
import { ContactIdSchema, IntroductionIdSchema } from './ids.ts';
import { LineSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

/** `open`: not known yet; `met`: they got in touch; `nothing`: nothing came of it. */
export const IntroductionOutcomeSchema = v.picklist(['open', 'met', 'nothing']);

/** What the user gives to note an introduction. */
export const IntroductionDraftSchema = v.object({
  /** The contact who made it; absent when the user did. */
  by: v.optional(ContactIdSchema),
  /** Who was introduced: to each other, or, by a contact, to the user. */
  contactIds: v.pipe(v.array(ContactIdSchema), v.minLength(1), v.maxLength(10)),
  on: DaySchema,
  /** What for. */
  text: LineSchema,
});

/** Somebody introduced people to each other. */
export const IntroductionSchema = v.object({
  id: IntroductionIdSchema,
  ...IntroductionDraftSchema.entries,
  outcome: IntroductionOutcomeSchema,
  /** What came of it, in the user's words. */
  result: v.optional(LineSchema),
  /** The day on which the user thanked for it, or asked how it went. */
  answeredOn: v.optional(DaySchema),
  createdAt: InstantSchema,
});
export type Introduction = v.InferOutput<typeof IntroductionSchema>;
