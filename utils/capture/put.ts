import type { Origin, PersonField, PersonReading } from '../model/reading.ts';
import { setField } from './person.ts';

/** How sure a value is by the way it was found. */
export const SURE = {
  /** An attribute or class that names the field. */
  anchor: 0.95,
  /** The place of a line among others. */
  place: 0.8,
  /** A guess that the user should look at. */
  guess: 0.6,
} as const;

/** Puts one value into a person; `detail` says in words or as a selector where it stood. */
export type Put = (
  field: PersonField,
  value: string | null | undefined,
  detail: string,
  confidence?: number,
) => void;

/**
 * A {@link Put} for a reader whose selectors were last seen working in `seen` (`yyyy-MM`). `layer` is told where the
 * reader falls back on what is not the site's own markup.
 */
export function putInto(person: PersonReading, seen: string, layer: Origin['layer'] = 'site'): Put {
  return (field, value, detail, confidence = SURE.anchor) =>
    setField(person, field, value, { layer, detail, seen }, confidence);
}
