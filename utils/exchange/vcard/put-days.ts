import { addNoteLine, type PersonDraft } from '../person/draft.ts';
import { addBirthday, addEvent } from '../person/occasions.ts';
import type { CardReading, Put } from './card-reading.ts';
import { type Property, unescaped } from './property.ts';

/** A wedding day and its like, in any of the properties that programs have for it. */
export const putAnniversary: Put = (draft, property, { context }) =>
  addEvent(draft, dateIn(property), { order: undefined, label: context.words.anniversary }, context);

/** A birthday; that of the dead is no occasion. */
export function putBirthday(draft: PersonDraft, property: Property, { context, isDead }: CardReading): void {
  const { birthday } = context.words;
  if (isDead) addNoteLine(draft, birthday, dateIn(property));
  else addBirthday(draft, dateIn(property), { order: undefined, label: birthday }, context);
}

/** A day with a name: `item1.X-ABDATE`, named by the label of its group. */
export function putLabelledDate(
  draft: PersonDraft,
  property: Property,
  { context, labels }: CardReading,
): void {
  const label = labels.get(property.group) ?? '';
  addEvent(draft, dateIn(property), { order: undefined, label }, context);
}

/** The date; Apple says by a parameter which year stands for none. */
function dateIn({ params, value }: Property): string {
  const omitted = params.get('X-APPLE-OMIT-YEAR')?.[0];
  const text = unescaped(value).trim();
  return omitted && text.startsWith(omitted) ? `--${text.slice(omitted.length).replace(/^-/u, '')}` : text;
}
