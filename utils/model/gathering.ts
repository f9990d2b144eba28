import * as v from 'valibot';
import { PlaceKeySchema, PlaceNameSchema } from './community.ts';
import { CommunityIdSchema, GatheringIdSchema } from './ids.ts';
import { GatheringReadingSchema } from './reading.ts';
import { LIMITS, LineSchema, LinkSchema, LongTextSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

/** What a gathering is; `event` where nobody has said more. */
export const GATHERING_KINDS = ['event', 'meetup', 'conference', 'webinar', 'workshop', 'talk'] as const;

/** What the user can say of a gathering, and its page may have said first. Absent means unknown. */
export const GatheringFieldsSchema = v.object({
  name: PlaceNameSchema,
  kind: v.picklist(GATHERING_KINDS),
  /** Its day, or the first of several. */
  on: v.optional(DaySchema),
  /** Its last day, where it took several. */
  until: v.optional(DaySchema),
  /** Where it was: a city, a hall, an address. */
  venue: v.optional(LineSchema),
  url: v.optional(LinkSchema),
  note: LongTextSchema,
});

export type GatheringFields = v.InferOutput<typeof GatheringFieldsSchema>;

/** An event, of a community or by itself, at which people were met. */
export const GatheringSchema = v.object({
  id: GatheringIdSchema,
  communityId: v.optional(CommunityIdSchema),
  ...GatheringFieldsSchema.entries,
  platform: v.optional(GatheringReadingSchema.entries.platform),
  /** Keys of its pages; no two gatherings share one. */
  keys: v.pipe(v.array(PlaceKeySchema), v.maxLength(LIMITS.entries)),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** Set when the gathering lies in the trash. */
  deletedAt: v.optional(InstantSchema),
});
export type Gathering = v.InferOutput<typeof GatheringSchema>;

/** The last day of a gathering; undefined when no day is known. A last day before the first is none. */
export function lastDay({ on, until }: Pick<Gathering, 'on' | 'until'>): Gathering['on'] {
  return on && until && until > on ? until : (on ?? until);
}
