import * as v from 'valibot';
import { ContactIdSchema } from './ids.ts';
import { CommunityReadingSchema, PersonReadingSchema } from './reading.ts';
import { LIMITS, LineSchema } from './text.ts';

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

/** A kept contact who may be the person of the page; only the user decides. */
export const PossibleContactSchema = v.object({
  id: ContactIdSchema,
  name: LineSchema,
  role: v.optional(LineSchema),
  company: v.optional(LineSchema),
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
