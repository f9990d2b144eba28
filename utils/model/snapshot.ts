import * as v from 'valibot';
import { ContactFieldsSchema } from './contact.ts';
import { ContactIdSchema, SnapshotIdSchema } from './ids.ts';
import { LinkSchema } from './text.ts';
import { InstantSchema } from './time.ts';

const SomeFieldsSchema = v.partial(ContactFieldsSchema);

/** A dated before and after of the fields that one reading changed on a contact. */
export const SnapshotSchema = v.object({
  id: SnapshotIdSchema,
  contactId: ContactIdSchema,
  at: InstantSchema,
  url: v.optional(LinkSchema),
  before: SomeFieldsSchema,
  after: SomeFieldsSchema,
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
