import * as v from 'valibot';
import type { Day } from './time.ts';

/** The days on which the user was here, as far as the offer of a fresh start needs them. */
export type Presence = {
  /** The last few, the one noted last at the end: a clock can go back and forth. */
  days: readonly Day[];
  /** The last long absence: the days before and after it. */
  away?: { from: Day; to: Day };
};

/** Why a fresh start is offered: after an absence, or because most of what waits is late. */
export type FreshStartReason = 'away' | 'late';

/** An offer to spread what waits over the next days. */
export type FreshStartOffer = {
  reason: FreshStartReason;
  /** How many days the user was away; 0 when that is not the reason. */
  awayDays: number;
  /** How many promises and suggestions would be moved. */
  promises: number;
  suggestions: number;
  /** Over how many days from tomorrow on. */
  days: number;
};

/** The user's answer to the offer: everything that is past is spread, or it stays and is not offered for a while. */
export const FreshStartAnswerSchema = v.picklist(['start', 'refuse']);

/** Says that the user has opened what waits. */
export const NoteVisitSchema = v.object({ type: v.literal('noteVisit') });
