import * as v from 'valibot';
import { LongTextSchema } from './text.ts';
import { DueSchema } from './time.ts';

/** What a typed date means, or that it means none. `past` dates are understood but not accepted. */
export const DueReadingSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['due', 'past']), due: DueSchema }),
  v.object({ kind: v.literal('not-understood') }),
]);
export type DueReading = v.InferOutput<typeof DueReadingSchema>;

/** A page asks the background what a typed date means: the dictionaries are not in the popup, which stays small. */
export const ReadDueSchema = v.object({ type: v.literal('readDue'), text: LongTextSchema });
export type ReadDue = v.InferOutput<typeof ReadDueSchema>;
