import * as v from 'valibot';
import { DirectionSchema } from './direction.ts';
import { ContactIdSchema, InteractionIdSchema, IntroductionIdSchema } from './ids.ts';
import { LongTextSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

export const INTERACTION_KINDS = [
  'talk',
  'message',
  'call',
  'meeting',
  'event',
  'help',
  'opportunity',
  'recommendation',
  'introduction',
  'congratulation',
  'note',
] as const;
/** What happened; `talk` is the one-tap "talked today". */
export const InteractionKindSchema = v.picklist(INTERACTION_KINDS);
export type InteractionKind = v.InferOutput<typeof InteractionKindSchema>;

/** The kinds that one does for the other, so that it matters who did. */
export const ONE_WAY_KINDS: readonly InteractionKind[] = [
  'message',
  'help',
  'opportunity',
  'recommendation',
  'introduction',
  'congratulation',
];

/** Something that happened between the user and a contact on a day. */
export const InteractionSchema = v.object({
  id: InteractionIdSchema,
  contactId: ContactIdSchema,
  kind: InteractionKindSchema,
  /** Whose doing it was; absent where it was both's, or is not known. */
  direction: v.optional(DirectionSchema),
  on: DaySchema,
  text: LongTextSchema,
  /** The day on which the user thanked for it, or waived that. */
  thankedOn: v.optional(DaySchema),
  /** The introduction that this entry tells of: each of its people has one. */
  introductionId: v.optional(IntroductionIdSchema),
  createdAt: InstantSchema,
});
export type Interaction = v.InferOutput<typeof InteractionSchema>;
