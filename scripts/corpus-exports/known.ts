import type { ImportedPerson } from '../../utils/model/import.ts';

/** What is known of a person, without what is empty. */
export function knownOf(person: ImportedPerson): Record<string, unknown> {
  const known = Object.entries(person).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known);
}
