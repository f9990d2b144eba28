import * as v from 'valibot';
import type { Rule } from './recurrence.ts';
import { LIMITS, LongTextSchema } from './text.ts';
import { DueSchema } from './time.ts';

/** A rule as the background has read it. Whether it is one is checked where it is kept: pages stay small. */
const RuleReadSchema = v.object({
  rule: v.custom<Rule>(rule => typeof rule === 'string' && rule.length <= LIMITS.line),
  start: DueSchema,
});

/** What a typed date means, with the rule by which it comes again if one was typed, or that it means none. `past` dates are understood but not accepted. */
export const DueReadingSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['due', 'past']), due: DueSchema, repeat: v.optional(RuleReadSchema) }),
  v.object({ kind: v.literal('not-understood') }),
]);
export type DueReading = v.InferOutput<typeof DueReadingSchema>;

/** A page asks the background what a typed date means: the dictionaries are not in the popup, which stays small. */
export const ReadDueSchema = v.object({ type: v.literal('readDue'), text: LongTextSchema });
export type ReadDue = v.InferOutput<typeof ReadDueSchema>;
