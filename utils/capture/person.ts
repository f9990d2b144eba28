import type { Origin, PersonField, PersonReading, ReadField } from '../model/reading.ts';
import { cleanLine, cleanText, isSafeLink, LIMITS } from '../model/text.ts';

/** A person of whom nothing is known yet. */
export function emptyPerson(): PersonReading {
  return {
    fields: {},
    disputes: [],
    identities: [],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
  };
}

/**
 * Puts a value into a person, cleaned and bounded; empty text, masked text (LinkedIn writes runs of `*`
 * for visitors, 2026-09) and unsafe addresses are left out. A more confident value that is there already stays.
 */
export function setField(
  person: PersonReading,
  field: PersonField,
  raw: string | null | undefined,
  origin: Origin,
  confidence: number,
): void {
  const value = cleanField(field, raw ?? '');
  if (value === undefined) return;
  const present = person.fields[field];
  if (present && present.confidence >= confidence) return;
  person.fields[field] = { value, origin, confidence };
}

/**
 * Leaves a field empty because visible sources disagree about it, and offers what they say. Sources that agree are
 * no dispute: their word is set.
 */
export function addDispute(person: PersonReading, field: PersonField, values: readonly ReadField[]): void {
  const [first, ...others] = values.filter(
    (one, index) => values.findIndex(other => other.value === one.value) === index,
  );
  if (!first) return;
  if (others.length === 0) {
    setField(person, field, first.value, first.origin, first.confidence);
    return;
  }
  delete person.fields[field];
  person.disputes.push({ field, values: [first, ...others].slice(0, LIMITS.entries) });
}

/** The value as it may be kept, or undefined. */
function cleanField(field: PersonField, raw: string): string | undefined {
  if (field === 'photoUrl' || field === 'profileUrl') return cleanLink(raw);
  const value =
    field === 'about' ? cleanText(raw) : cleanLine(raw, field === 'name' ? LIMITS.name : LIMITS.line);
  return value === '' || value.includes('**') ? undefined : value;
}

/** An address that is http(s), mailto or tel and not too long, else undefined. */
export function cleanLink(raw: string): string | undefined {
  const text = raw.trim();
  return text.length <= LIMITS.url && isSafeLink(text) ? text : undefined;
}
