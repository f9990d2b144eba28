import * as v from 'valibot';

const id = <const Name extends string>(name: Name) => v.pipe(v.string(), v.uuid(), v.brand(name));

/** Ids are UUIDv7 (RFC 9562 section 5.7): they sort by the time they were made. */
export const ContactIdSchema = id('ContactId');
export type ContactId = v.InferOutput<typeof ContactIdSchema>;

export const FollowUpIdSchema = id('FollowUpId');
export type FollowUpId = v.InferOutput<typeof FollowUpIdSchema>;

export const InteractionIdSchema = id('InteractionId');
export type InteractionId = v.InferOutput<typeof InteractionIdSchema>;

export const SnapshotIdSchema = id('SnapshotId');
export type SnapshotId = v.InferOutput<typeof SnapshotIdSchema>;

export const OccasionIdSchema = id('OccasionId');
export type OccasionId = v.InferOutput<typeof OccasionIdSchema>;

export const IntroductionIdSchema = id('IntroductionId');
export type IntroductionId = v.InferOutput<typeof IntroductionIdSchema>;

export const OpportunityIdSchema = id('OpportunityId');
export type OpportunityId = v.InferOutput<typeof OpportunityIdSchema>;

export const CommunityIdSchema = id('CommunityId');
export type CommunityId = v.InferOutput<typeof CommunityIdSchema>;

export const GatheringIdSchema = id('GatheringId');
export type GatheringId = v.InferOutput<typeof GatheringIdSchema>;

/** The id of one user action; sending the same action twice does it once. */
export const ActionIdSchema = id('ActionId');
export type ActionId = v.InferOutput<typeof ActionIdSchema>;

export const ImportIdSchema = id('ImportId');
export type ImportId = v.InferOutput<typeof ImportIdSchema>;
