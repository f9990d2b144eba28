import * as v from 'valibot';
import { CONTACT_FIELDS, ContactSchema } from './contact.ts';
import { type ContactId, ContactIdSchema } from './ids.ts';
import { LongTextSchema } from './text.ts';
import { InstantSchema } from './time.ts';
import type { ContactView } from './views.ts';

/** Of two contacts that become one: the one that stays, and the one that goes into it. */
const MergeSideSchema = v.picklist(['chosen', 'other']);
export type MergeSide = v.InferOutput<typeof MergeSideSchema>;

/** Whose value the user wants; what is left out takes the proposed one. `photo`: whose picture. */
export const MergeSidesSchema = v.record(
  v.picklist([...CONTACT_FIELDS, 'photo']),
  v.optional(MergeSideSchema),
);
export type MergeSides = v.InferOutput<typeof MergeSidesSchema>;

/** When each of the two was last changed, as the user saw them: a later change must be seen before it is merged. */
export const MergeSeenSchema = v.object({ chosen: InstantSchema, other: InstantSchema });

/** A value that has no place in the merged contact; `of` says what it was. */
export const LeftOverSchema = v.object({
  of: v.picklist([
    ...CONTACT_FIELDS,
    'identities',
    'positions',
    'emails',
    'phones',
    'websites',
    'tags',
    'note',
    'source',
  ]),
  value: LongTextSchema,
});
export type LeftOver = v.InferOutput<typeof LeftOverSchema>;

/**
 * Whose value a field takes unless the user says otherwise, and why: the user typed it, its page was read later, or it
 * is simply that of the contact that stays.
 */
const ProposalSchema = v.object({ side: MergeSideSchema, reason: v.picklist(['typed', 'later', 'stays']) });
export type Proposal = v.InferOutput<typeof ProposalSchema>;

/** A field in which two contacts differ. */
const MergeChoiceSchema = v.object({
  ...ProposalSchema.entries,
  field: v.picklist(CONTACT_FIELDS),
  values: v.object({ chosen: v.optional(LongTextSchema), other: v.optional(LongTextSchema) }),
});
export type MergeChoice = v.InferOutput<typeof MergeChoiceSchema>;

/** A page asks the background what two contacts would become: merging is not the screens' work. */
export const ProposeMergeSchema = v.object({
  type: v.literal('proposeMerge'),
  contactId: ContactIdSchema,
  otherId: ContactIdSchema,
});
export type ProposeMerge = v.InferOutput<typeof ProposeMergeSchema>;

/** The answer; without a proposal when one of the two is not kept any more. */
export const MergeAnswerSchema = v.object({
  proposal: v.optional(
    v.object({
      seen: MergeSeenSchema,
      choices: v.array(MergeChoiceSchema),
      /** What they become together as proposed. */
      merged: ContactSchema,
      /** The user has said before that they are not the same. */
      isToldApart: v.boolean(),
    }),
  ),
});
export type MergeAnswer = v.InferOutput<typeof MergeAnswerSchema>;

/** Everything that the user needs to see of two contacts to say whether they are one. */
export type MergeView = Record<MergeSide, ContactView> &
  NonNullable<MergeAnswer['proposal']> & { photos: ReadonlyMap<ContactId, string> };
