import type { Presence } from '../model/fresh-start.ts';
import type { OccasionId } from '../model/ids.ts';
import type { PromptKey } from '../model/prompt.ts';
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/time.ts';

/** What the user chose. */
type StoredSettings = { name: 'settings'; settings: Settings };

/** The day of the last digest, and what it and those before it told: the background's own bookkeeping, in no journal. */
export type StoredDigest = { name: 'digest'; day: Day; prompts: PromptKey[] };

/** When the user was here: the background's own bookkeeping, in no journal. */
type StoredPresence = { name: 'presence' } & Presence;

/** The day on which the user last took or refused the offer of a fresh start. */
type StoredFreshStart = { name: 'freshStart'; answeredOn: Day };

/**
 * The latest day on which occasions were moved on, and while that is being taken back because the clock was ahead: to
 * which day, and after which occasion it goes on. The background's own bookkeeping, in no journal.
 */
export type StoredMovedOn = { name: 'movedOn'; on: Day; back?: { to: Day; after: OccasionId } };

/** Records of which there is one each, by their name. */
export type SingleRecord = StoredSettings | StoredDigest | StoredPresence | StoredFreshStart | StoredMovedOn;
