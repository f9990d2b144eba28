import * as v from 'valibot';
import { CommunityFieldsSchema, MembershipSchema, PlaceKeySchema } from './community.ts';
import { GatheringFieldsSchema } from './gathering.ts';
import { CommunityIdSchema, GatheringIdSchema } from './ids.ts';
import { CommunityReadingSchema } from './reading.ts';
import { LIMITS } from './text.ts';

const { platform } = CommunityReadingSchema.entries;
const community = CommunityFieldsSchema.entries;
const gathering = GatheringFieldsSchema.entries;

/** A community that somebody is known from: kept already (`id`), or to be kept with the contact. */
const CommunityPlaceSchema = v.object({
  of: v.literal('community'),
  id: v.optional(CommunityIdSchema),
  name: community.name,
  kind: v.optional(community.kind, 'group'),
  url: community.url,
  platform: v.optional(platform),
  key: v.optional(PlaceKeySchema),
  /** What the contact is in it; an empty text when nothing in particular. */
  memberRole: MembershipSchema.entries.role,
});

/** A gathering at which somebody was met: kept already (`id`), or to be kept with the contact. */
const GatheringPlaceSchema = v.object({
  of: v.literal('gathering'),
  id: v.optional(GatheringIdSchema),
  name: gathering.name,
  kind: v.optional(gathering.kind, 'event'),
  on: gathering.on,
  until: gathering.until,
  venue: gathering.venue,
  url: gathering.url,
  platform: v.optional(platform),
  key: v.optional(PlaceKeySchema),
  /** The page's key of the community that it belongs to, if that is kept. */
  communityKey: v.optional(PlaceKeySchema),
  /** The kept community that it belongs to. */
  communityId: v.optional(CommunityIdSchema),
});

/** Where the user knows somebody from. */
export const PlaceSchema = v.variant('of', [CommunityPlaceSchema, GatheringPlaceSchema]);
export type Place = v.InferOutput<typeof PlaceSchema>;
export type CommunityPlace = v.InferOutput<typeof CommunityPlaceSchema>;
export type GatheringPlace = v.InferOutput<typeof GatheringPlaceSchema>;

/** Communities and gatherings, to be added to those of a contact. */
export const PlacesSchema = v.optional(v.pipe(v.array(PlaceSchema), v.maxLength(LIMITS.entries)), []);

/** A place as pages of Kept send it: what has a default may be left out. */
export type PlaceInput = v.InferInput<typeof PlaceSchema>;
