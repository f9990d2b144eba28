import * as v from 'valibot';
import { CommunityIdSchema, ContactIdSchema, GatheringIdSchema } from './ids.ts';

/** Why an action was not done. Nothing was written then. */
const PROBLEMS = [
  'invalid',
  'gone',
  'changed-since',
  'changed-meanwhile',
  'storage-full',
  'storage-failed',
  'no-answer',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/**
 * What an action did. `outcome` of a save: a new contact, an existing one updated, or one brought back from the trash;
 * `goesOn` after a step of something longer, as long as another step is to follow.
 */
export const ReplySchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    contactId: v.optional(ContactIdSchema),
    communityId: v.optional(CommunityIdSchema),
    gatheringId: v.optional(GatheringIdSchema),
    outcome: v.optional(v.picklist(['created', 'updated', 'restored'])),
    goesOn: v.optional(v.boolean()),
  }),
  v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS) }),
]);
export type Reply = v.InferOutput<typeof ReplySchema>;
