import type { Instant } from '../../model/time.ts';
import type { NewId } from '../ids.ts';

/** What a command takes from outside: the moment it is done at, and ids. */
export type CommandContext = { now: Instant; newId: NewId };
