import * as v from 'valibot';

/** The texts of an entry that cannot be read, for the user to find it again. */
export function textsOf(entry: unknown): string {
  const values = typeof entry === 'object' && entry !== null ? Object.values(entry) : [entry];
  return values.filter(value => typeof value === 'string').join(' ');
}

/** A text that may be missing or of another kind: then it is empty, and the rest of its entry counts. */
export const TextSchema = v.optional(v.fallback(v.string(), ''), '');

/** A yes that may be missing or of another kind: then it is no. */
export const FlagSchema = v.optional(v.fallback(v.boolean(), false), false);

/** A whole number that may be missing or of another kind: then it is 0. */
export const NumberSchema = v.optional(v.fallback(v.pipe(v.number(), v.safeInteger()), 0), 0);
