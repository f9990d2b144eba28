import * as v from 'valibot';
import { DirectionSchema } from './direction.ts';
import { LIMITS, LineSchema, LongTextSchema } from './text.ts';

/**
 * A reminder about a text that the user selected, not saved yet. Nothing is kept of it but this, until the user has
 * seen the date and saved it.
 */
export const ReminderDraftSchema = v.object({
  quote: LongTextSchema,
  page: v.object({ url: v.pipe(v.string(), v.maxLength(LIMITS.url)), title: LineSchema }),
  /** The identity key that the page's address stands for, if it can be somebody's. */
  pageKey: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.url))),
  /** What the user has changed of it. */
  typed: v.partial(v.object({ text: LongTextSchema, direction: DirectionSchema, dueText: LongTextSchema })),
});
export type ReminderDraft = v.InferOutput<typeof ReminderDraftSchema>;
