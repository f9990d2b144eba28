import type { PromiseDraft, Repeat } from '../../utils/model/follow-up.ts';
import type { Due } from '../../utils/model/time.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';

/** When a promise is due that was given no date. */
const DEFAULT_DAYS = 7;

/** A promise as it is typed. */
export type TypedPromise = { text: string; dueText: string };

/**
 * What a typed promise comes to. `none`: there is no promise; `default`: a text without a date, due in a week;
 * `no-text`: a date without a text. Only `none`, `default` and `due` may be saved.
 */
export type ResolvedDue =
  | { kind: 'none' }
  | { kind: 'default' | 'due' | 'past' | 'no-text'; due: Due; repeat?: Repeat | undefined }
  | { kind: 'not-understood' };

/** Also when the dictionary cannot be loaded: the text stays, and nothing is saved with a guessed date. */
const NOT_UNDERSTOOD = { kind: 'not-understood' } as const;

/** Reads the date of a promise as the user typed it. */
export async function resolveDue(
  host: Pick<Host, 'now' | 'readDue'>,
  typed: TypedPromise,
): Promise<ResolvedDue> {
  const hasText = typed.text.trim() !== '';
  if (typed.dueText.trim() === '') {
    return hasText ? { kind: 'default', due: addDays(dayOf(host.now()), DEFAULT_DAYS) } : { kind: 'none' };
  }
  const reading = await host.readDue(typed.dueText).catch(() => NOT_UNDERSTOOD);
  if (reading.kind !== 'due' || hasText) return reading;
  return { kind: 'no-text', due: reading.due };
}

/** When a promise is due, and how it comes again; undefined where there is no promise, or none that can be saved. */
export function timeOf(resolved: ResolvedDue): Pick<PromiseDraft, 'due' | 'repeat'> | undefined {
  if (isBlocked(resolved) || !('due' in resolved)) return undefined;
  return { due: resolved.due, ...(resolved.repeat ? { repeat: resolved.repeat } : {}) };
}

/** True when a promise cannot be saved as it is typed. */
export function isBlocked(resolved: ResolvedDue): boolean {
  return resolved.kind === 'past' || resolved.kind === 'not-understood' || resolved.kind === 'no-text';
}
