import * as v from 'valibot';
import { CONTACT_FIELDS, type Contact, type ContactField } from './contact.ts';
import type { ContactId } from './ids.ts';
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

/** Why a side is proposed: the user typed it, its page was read later, or it is simply the contact that stays. */
export type ProposalReason = 'typed' | 'later' | 'stays';
/** Whose value a field takes unless the user says otherwise. */
export type Proposal = { side: MergeSide; reason: ProposalReason };

/** A field in which two contacts differ. */
export type MergeChoice = Proposal & { field: ContactField; values: Record<MergeSide, string | undefined> };

/** Everything that the user needs to see of two contacts to say whether they are one. */
export type MergeView = Record<MergeSide, ContactView> & {
  photos: ReadonlyMap<ContactId, string>;
  choices: MergeChoice[];
  /** What they become together as proposed. */
  merged: Contact;
  /** The user has said before that they are not the same. */
  isToldApart: boolean;
};
