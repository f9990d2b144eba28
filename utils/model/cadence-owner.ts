import * as v from 'valibot';
import { TagSchema, tagKey } from './contact.ts';
import { type CommunityId, CommunityIdSchema, ContactIdSchema } from './ids.ts';

/** Whose rhythm it is: a contact's own, or that of all with a tag or of a community. */
export const CadenceOwnerSchema = v.variant('of', [
  v.object({ of: v.literal('contact'), contactId: ContactIdSchema }),
  v.object({ of: v.literal('tag'), tag: TagSchema }),
  v.object({ of: v.literal('community'), communityId: CommunityIdSchema }),
]);
/** Those of whom many share one rhythm. */
export type GroupOwner = Exclude<v.InferOutput<typeof CadenceOwnerSchema>, { of: 'contact' }>;

/** The key of everyone with a tag. */
export function tagGroup(tag: string): string {
  return `tag:${tagKey(tag)}`;
}

/** The key of everyone in a community. */
export function communityGroup(id: CommunityId): string {
  return `community:${id}`;
}
