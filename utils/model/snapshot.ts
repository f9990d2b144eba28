import * as v from 'valibot';
import { ContactFieldsSchema } from './contact.ts';
import { ContactIdSchema, SnapshotIdSchema } from './ids.ts';
import { LeftOverSchema } from './merge.ts';
import { LineSchema, LinkSchema } from './text.ts';
import { InstantSchema } from './time.ts';

const SomeFieldsSchema = v.partial(ContactFieldsSchema);

/**
 * A dated before and after of the fields that one reading changed on a contact, or that were given up when another
 * contact was merged into it.
 */
export const SnapshotSchema = v.object({
  id: SnapshotIdSchema,
  contactId: ContactIdSchema,
  at: InstantSchema,
  url: v.optional(LinkSchema),
  before: SomeFieldsSchema,
  after: SomeFieldsSchema,
  /** The contact that was merged into this one, and what else of either has no place any more. */
  merged: v.optional(v.object({ name: LineSchema, leftOver: v.array(LeftOverSchema) })),
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
