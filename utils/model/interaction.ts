import * as v from 'valibot';
import { ContactIdSchema, InteractionIdSchema } from './ids.ts';
import { LongTextSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

export const INTERACTION_KINDS = ['talk', 'message', 'call', 'meeting', 'help', 'note'] as const;
/** What happened; `talk` is the one-tap "talked today". */
export const InteractionKindSchema = v.picklist(INTERACTION_KINDS);

/** Something that happened between the user and a contact on a day. */
export const InteractionSchema = v.object({
  id: InteractionIdSchema,
  contactId: ContactIdSchema,
  kind: InteractionKindSchema,
  on: DaySchema,
  text: LongTextSchema,
  createdAt: InstantSchema,
});
export type Interaction = v.InferOutput<typeof InteractionSchema>;
