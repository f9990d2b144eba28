import { addNoteLine, type PersonDraft } from '../person/draft.ts';
import type { CardReading, Put } from './card-reading.ts';
import { type Property, unescaped } from './property.ts';

/** The name of husband or wife, in any of the properties that programs have for it. */
export const putSpouse: Put = (draft, { value }, { context }) =>
  addNoteLine(draft, context.words.spouse, unescaped(value));

/** Somebody by name, whom the label of the group tells what to be. */
export function putRelative(
  draft: PersonDraft,
  { group, value }: Property,
  { context, labels }: CardReading,
): void {
  const label = labels.get(group) ?? '';
  addNoteLine(draft, /^spouse$/iu.test(label) ? context.words.spouse : label, unescaped(value));
}

/** A relative by name; others are named by the number of their card (RFC 6350 section 6.6.6). */
export function putRelated(draft: PersonDraft, { params, value }: Property, { context }: CardReading): void {
  const [type = ''] = params.get('TYPE') ?? [];
  if (/^(?:urn|https?):/iu.test(value)) return;
  addNoteLine(draft, /^spouse$/iu.test(type) ? context.words.spouse : type, unescaped(value));
}
