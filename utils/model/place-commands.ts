import * as v from 'valibot';
import { CommunityFieldsSchema } from './community.ts';
import { GatheringFieldsSchema } from './gathering.ts';
import { ActionIdSchema, CommunityIdSchema, ContactIdSchema, GatheringIdSchema } from './ids.ts';
import { PlacesSchema } from './place.ts';

/** What a page may ask of the background about communities and gatherings; a part of commands.ts. */
export const PLACE_COMMANDS = [
  v.object({ type: v.literal('addCommunity'), actionId: ActionIdSchema, fields: CommunityFieldsSchema }),
  v.object({
    type: v.literal('editCommunity'),
    actionId: ActionIdSchema,
    communityId: CommunityIdSchema,
    /** The fields that changed. */
    fields: v.partial(CommunityFieldsSchema),
    removed: v.optional(v.array(v.picklist(['url', 'role'])), []),
  }),
  v.object({ type: v.literal('deleteCommunity'), actionId: ActionIdSchema, communityId: CommunityIdSchema }),
  v.object({
    type: v.literal('addGathering'),
    actionId: ActionIdSchema,
    communityId: v.optional(CommunityIdSchema),
    fields: GatheringFieldsSchema,
  }),
  v.object({
    type: v.literal('editGathering'),
    actionId: ActionIdSchema,
    gatheringId: GatheringIdSchema,
    communityId: v.optional(CommunityIdSchema),
    /** The fields that changed. */
    fields: v.partial(GatheringFieldsSchema),
    removed: v.optional(v.array(v.picklist(['on', 'until', 'venue', 'url', 'communityId'])), []),
  }),
  v.object({ type: v.literal('deleteGathering'), actionId: ActionIdSchema, gatheringId: GatheringIdSchema }),
  /** Adds a contact to communities and gatherings; in one that it is in already, only its role there changes. */
  v.object({
    type: v.literal('addToPlaces'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    places: PlacesSchema,
  }),
  /** Takes a contact out of a community or a gathering. */
  v.object({
    type: v.literal('removeFromPlace'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    placeId: v.union([CommunityIdSchema, GatheringIdSchema]),
  }),
] as const;
