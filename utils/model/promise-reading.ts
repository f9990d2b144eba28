import * as v from 'valibot';
import { DirectionSchema } from './direction.ts';
import { LineSchema, LongTextSchema } from './text.ts';

/** What a selected text promises, as far as it is told without doubt; the user corrects it. */
export const PromiseReadingSchema = v.object({
  /** The sentence that says what is promised. */
  text: LineSchema,
  direction: DirectionSchema,
  /** The words that name the date; empty when there is no date, or more than one. */
  dueText: LineSchema,
});
export type PromiseReading = v.InferOutput<typeof PromiseReadingSchema>;

/** A page asks the background what a selected text promises: the dictionaries are not in the popup, which stays small. */
export const ReadPromiseSchema = v.object({ type: v.literal('readPromise'), text: LongTextSchema });
export type ReadPromise = v.InferOutput<typeof ReadPromiseSchema>;
