import * as v from 'valibot';
import { NameSchema } from './contact.ts';
import { ContactIdSchema } from './ids.ts';
import { PromptKeySchema } from './prompt.ts';
import { DraftReasonSchema, TEXT_LIMIT } from './template.ts';

/** A message that the user has begun, or has gone off to send: Kept cannot see whether it was sent, and asks. */
export const UnsentSchema = v.object({
  contactId: ContactIdSchema,
  name: NameSchema,
  reason: DraftReasonSchema,
  /** The prompt that the message answers. */
  promptKey: v.optional(PromptKeySchema),
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
  /** True once the place to write was opened. */
  opened: v.boolean(),
});
export type Unsent = v.InferOutput<typeof UnsentSchema>;

/** The latest few, the newest first. */
export const UnsentListSchema = v.pipe(v.array(UnsentSchema), v.maxLength(20));
