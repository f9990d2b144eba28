import * as v from 'valibot';
import { NameSchema } from './contact.ts';
import { ContactIdSchema } from './ids.ts';
import { PromptKeySchema, parsePromptKey } from './prompt.ts';
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

/** Which message it is. */
type Topic = Pick<Unsent, 'contactId' | 'reason' | 'promptKey'>;

/**
 * True for messages to one person about one thing: about one promise, say, whichever day it was put off to. What was
 * begun without a prompt goes with every prompt for the same reason.
 */
export function isSameMessage(one: Topic, other: Topic): boolean {
  if (one.contactId !== other.contactId || one.reason !== other.reason) return false;
  const [thing, otherThing] = [thingOf(one), thingOf(other)];
  return thing === undefined || otherThing === undefined || thing === otherThing;
}

function thingOf({ promptKey }: Topic): string | undefined {
  return promptKey && parsePromptKey(promptKey)?.id;
}

/** The latest few, the newest first. */
export const UnsentListSchema = v.pipe(v.array(UnsentSchema), v.maxLength(20));
