import * as v from 'valibot';
import { TagSchema, tagKey } from './contact.ts';
import { ContactIdSchema } from './ids.ts';

/** Whose rhythm it is: a contact's own, or that of all with a tag. */
export const CadenceOwnerSchema = v.variant('of', [
  v.object({ of: v.literal('contact'), contactId: ContactIdSchema }),
  v.object({ of: v.literal('tag'), tag: TagSchema }),
]);

/** The key of everyone with a tag. */
export function tagGroup(tag: string): string {
  return `tag:${tagKey(tag)}`;
}
