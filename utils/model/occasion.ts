import * as v from 'valibot';
import { ContactIdSchema, OccasionIdSchema } from './ids.ts';
import { LineSchema, LinkSchema } from './text.ts';
import { DaySchema, InstantSchema, isDay } from './time.ts';

export const OCCASION_KINDS = [
  'birthday',
  'workAnniversary',
  'newPosition',
  'promotion',
  'publication',
  'award',
  'custom',
] as const;
export const OccasionKindSchema = v.picklist(OCCASION_KINDS);
export type OccasionKind = v.InferOutput<typeof OccasionKindSchema>;

/** Month and day without a year, `--MM-DD` (ISO 8601, as a vCard's birthday); 29 February is one. */
export const MonthDaySchema = v.pipe(
  v.string(),
  v.check(text => text.startsWith('--') && isDay(`2024-${text.slice(2)}`), 'no such day of the year'),
  v.brand('MonthDay'),
);

/** What the user gives to note an occasion. */
export const OccasionDraftSchema = v.pipe(
  v.object({
    kind: OccasionKindSchema,
    /** The day it happened or happens; without a year only where it returns every year. */
    on: v.union([DaySchema, MonthDaySchema]),
    /** True when it returns every year. */
    yearly: v.boolean(),
    /** What there is to congratulate on, in the words of the user or the page; may be empty. */
    text: LineSchema,
  }),
  v.check(({ on, yearly }) => yearly || isDay(on), 'what happens once needs a year'),
);
export type OccasionDraft = v.InferOutput<typeof OccasionDraftSchema>;

/**
 * Where an occasion is known from: the user, a page's news, a change seen on the contact's own page or between two
 * files, or an imported file.
 */
export const OccasionSourceSchema = v.object({
  from: v.picklist(['hand', 'signal', 'snapshot', 'import']),
  url: v.optional(LinkSchema),
});

/** A reason to congratulate a contact, once or every year. */
export const OccasionSchema = v.object({
  id: OccasionIdSchema,
  contactId: ContactIdSchema,
  ...OccasionDraftSchema.entries,
  source: OccasionSourceSchema,
  /** The last day of it that the user has answered: quiet until the next one. */
  answeredFor: v.optional(DaySchema),
  /** Put off: the day that it is `of` is suggested again on the day `until`. */
  snoozed: v.optional(v.object({ of: DaySchema, until: DaySchema })),
  /** Set when the user never wants to be reminded of it. */
  muted: v.optional(v.literal(true)),
  createdAt: InstantSchema,
});
export type Occasion = v.InferOutput<typeof OccasionSchema>;
