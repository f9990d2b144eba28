import * as v from 'valibot';

/**
 * A calendar day, `yyyy-MM-dd`, in the user's local time wherever they are. Sorts as text.
 * The date itself is checked too: `2026-02-30` is no Day.
 */
export const DaySchema = v.pipe(v.string(), v.isoDate(), v.check(isRealDate, 'no such day'), v.brand('Day'));
export type Day = v.InferOutput<typeof DaySchema>;

/** The same without a schema, for scripts that must stay small. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isRealDate(text);
}

/** A local date and time without zone, `yyyy-MM-ddTHH:mm` (wall time). Sorts as text. */
export const WallTimeSchema = v.pipe(
  v.string(),
  v.isoDateTime(),
  v.check(text => isRealDate(text.slice(0, 10)), 'no such day'),
  v.brand('WallTime'),
);
export type WallTime = v.InferOutput<typeof WallTimeSchema>;

/** A time of day, `HH:mm`. */
export const TimeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));

/** When something is due: all day, or at a time. A Day sorts before every time of that day. */
export const DueSchema = v.union([DaySchema, WallTimeSchema]);
export type Due = v.InferOutput<typeof DueSchema>;

/** A point on the machine's clock, milliseconds since 1970-01-01 UTC; for bookkeeping, never for due times. */
export const InstantSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export type Instant = v.InferOutput<typeof InstantSchema>;

function isRealDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
