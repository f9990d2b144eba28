import * as v from 'valibot';
import { LIMITS, LineSchema, LongTextSchema } from './text.ts';

/** What the user pointed at on a page and asked Kept to save: a selected text, a link, or a link with its text. */
export const SelectedSchema = v.object({
  text: LongTextSchema,
  link: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.url))),
  page: v.object({ url: v.pipe(v.string(), v.maxLength(LIMITS.url)), title: LineSchema }),
});
export type Selected = v.InferOutput<typeof SelectedSchema>;
