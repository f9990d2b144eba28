import * as v from 'valibot';
import { DaySchema } from './time.ts';

export const CADENCE_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CadenceUnit = (typeof CADENCE_UNITS)[number];

/** Every so many days, weeks, months, quarters or years. */
export const RhythmSchema = v.object({
  every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  unit: v.picklist(CADENCE_UNITS),
  /**
   * Set for a rhythm given to many at once (a tag, a community, an import): from this day on they come up spread
   * over the rhythm, not all together. Without it the rhythm is counted to the day.
   */
  since: v.optional(DaySchema),
});
export type Rhythm = v.InferOutput<typeof RhythmSchema>;

/** How often to be in touch; `none` when never to be reminded of it. */
export const CadenceSchema = v.union([v.literal('none'), RhythmSchema]);
export type Cadence = v.InferOutput<typeof CadenceSchema>;

const DAYS: Record<CadenceUnit, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The days of a rhythm, near enough to tell the more frequent of two, or how many people a day come of it. */
export function roughDays({ every, unit }: Pick<Rhythm, 'every' | 'unit'>): number {
  return every * DAYS[unit];
}
