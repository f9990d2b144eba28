import * as v from 'valibot';
import { ContactIdSchema } from './ids.ts';
import { CommunityReadingSchema, PersonReadingSchema } from './reading.ts';
import { LIMITS, LineSchema, LinkSchema } from './text.ts';

/** What speaks for two being one person. */
export const SAME_REASONS = [
  'identity',
  'email',
  'phone',
  'company',
  'place',
  'community',
  'website',
  'handle',
  'headline',
  'patronymic',
] as const;

/** What a suggestion shows of a kept contact. */
const PersonLineSchema = v.object({
  id: ContactIdSchema,
  name: LineSchema,
  headline: v.optional(LineSchema),
  role: v.optional(LineSchema),
  company: v.optional(LineSchema),
  location: v.optional(LineSchema),
  profileUrl: v.optional(LinkSchema),
});
export type PersonLine = v.InferOutput<typeof PersonLineSchema>;

/** A kept contact who may be the person of the page, or of another contact; only the user decides. */
export const PossibleContactSchema = v.object({
  ...PersonLineSchema.entries,
  reasons: v.array(v.picklist(SAME_REASONS)),
});
export type PossibleContact = v.InferOutput<typeof PossibleContactSchema>;

/** A page asks the background who of the kept people a person may be: comparing names is not the popup's work. */
export const FindPossibleSchema = v.object({
  type: v.literal('findPossible'),
  person: PersonReadingSchema,
  community: v.optional(CommunityReadingSchema),
});
export type FindPossible = v.InferOutput<typeof FindPossibleSchema>;

/** At most this many are suggested. */
export const PossibleContactsSchema = v.pipe(v.array(PossibleContactSchema), v.maxLength(LIMITS.entries));

/** A contact's page asks the background who else the contact may be. */
export const FindDuplicatesSchema = v.object({
  type: v.literal('findDuplicates'),
  contactId: ContactIdSchema,
});
export type FindDuplicates = v.InferOutput<typeof FindDuplicatesSchema>;

/** Asks for the next few pairs among all contacts; `after` is where the last answer ended. */
export const FindPairsSchema = v.object({
  type: v.literal('findPairs'),
  after: v.optional(ContactIdSchema),
});
export type FindPairs = v.InferOutput<typeof FindPairsSchema>;

/** The pairs found by one step, how many contacts it looked at, and where the next one begins; no `next` at the end. */
export const PossiblePairsSchema = v.object({
  pairs: v.array(v.object({ one: PersonLineSchema, other: PossibleContactSchema })),
  looked: v.number(),
  next: v.optional(ContactIdSchema),
});
export type PossiblePairs = v.InferOutput<typeof PossiblePairsSchema>;
