import * as v from 'valibot';
import { CONTACT_FIELDS } from './contact.ts';
import { DirectionSchema } from './direction.ts';
import { PlacesSchema } from './place.ts';
import { LongTextSchema } from './text.ts';

/**
 * What the user has typed on a card and not saved yet, as typed. Popups close without warning:
 * every keystroke is kept until the card is saved or cleared.
 */
export const CardDraftSchema = v.object({
  /** Only the fields the user typed. */
  fields: v.record(v.picklist(CONTACT_FIELDS), v.optional(LongTextSchema)),
  note: LongTextSchema,
  tags: LongTextSchema,
  promiseText: LongTextSchema,
  direction: DirectionSchema,
  dueText: LongTextSchema,
  /** The communities and gatherings that were chosen, and what is typed to find another one. */
  places: PlacesSchema,
  placeText: v.optional(LongTextSchema, ''),
});
export type CardDraft = v.InferOutput<typeof CardDraftSchema>;
