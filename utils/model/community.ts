import * as v from 'valibot';
import { CommunityIdSchema } from './ids.ts';
import { COMMUNITY_KINDS, CommunityReadingSchema } from './reading.ts';
import { LIMITS, LineSchema, LinkSchema, LongTextSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

/** What a community is: what no page tells but the user knows, then what pages tell. */
export const KEPT_COMMUNITY_KINDS = [
  'association',
  'union',
  'self-regulating',
  'informal',
  ...COMMUNITY_KINDS,
] as const;

/** A key by which a page's community or gathering is recognised again. */
export const PlaceKeySchema = CommunityReadingSchema.entries.key;
/** The name of a community or a gathering: the one thing that it must have. */
export const PlaceNameSchema = v.pipe(LineSchema, v.minLength(1));
const keys = v.pipe(v.array(PlaceKeySchema), v.maxLength(LIMITS.entries));

/** What the user can say of a community, and its page may have said first. Absent means unknown. */
export const CommunityFieldsSchema = v.object({
  name: PlaceNameSchema,
  kind: v.picklist(KEPT_COMMUNITY_KINDS),
  url: v.optional(LinkSchema),
  /** What the user is in it: "member", "organiser". */
  role: v.optional(LineSchema),
  note: LongTextSchema,
});
export type CommunityFields = v.InferOutput<typeof CommunityFieldsSchema>;

/** An association, union, group, forum, chat or event series that people are met in. */
export const CommunitySchema = v.object({
  id: CommunityIdSchema,
  ...CommunityFieldsSchema.entries,
  platform: v.optional(CommunityReadingSchema.entries.platform),
  /** Keys of its pages; no two communities share one. */
  keys,
  /** Day of the latest interaction with any of its members. */
  lastContactOn: v.optional(DaySchema),
  /** Set when the user never wants to be told that it has gone quiet. */
  mayBeQuiet: v.optional(v.literal(true)),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** Set when the community lies in the trash. */
  deletedAt: v.optional(InstantSchema),
});
export type Community = v.InferOutput<typeof CommunitySchema>;

/** That a contact belongs to a community, and as what if that is known. */
export const MembershipSchema = v.object({ id: CommunityIdSchema, role: v.optional(LineSchema) });
export type Membership = v.InferOutput<typeof MembershipSchema>;
