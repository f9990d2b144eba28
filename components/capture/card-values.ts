import type { CardDraft } from '../../utils/model/card-draft.ts';
import type { ContactId } from '../../utils/model/ids.ts';
import type { Place } from '../../utils/model/place.ts';
import type { KnownContact } from '../../utils/model/views.ts';
import { isKnownFrom, placesOfPage } from '../places/place.ts';
import type { PromiseInput } from '../promises/promise-fields.tsx';
import { CARD_FIELDS, type CardField, type CardSource, disputedValues, pageValue } from './card-source.ts';

/** Whose value a field takes where the page differs from the kept contact. */
export type Side = 'page' | 'kept';

/** Everything that decides what a field shows. */
export type CardValues = {
  source: CardSource;
  known: KnownContact | undefined;
  draft: CardDraft;
  sides: Partial<Record<CardField, Side>>;
  /** Kept people of whom the user said that they are somebody else. */
  notSame: readonly ContactId[];
};

/** A card on which nothing has been typed. */
export const EMPTY_DRAFT: CardDraft = {
  fields: {},
  note: '',
  tags: '',
  promiseText: '',
  direction: 'mine',
  dueText: '',
  places: [],
  placeText: '',
};

/** True when nothing is typed that would be worth keeping. */
export function isEmptyDraft(draft: CardDraft): boolean {
  const { fields, direction: _, places, ...texts } = draft;
  const isNothingChosen = Object.keys(fields).length + places.length === 0;
  return isNothingChosen && Object.values(texts).every(text => text === '');
}

/** The text a field shows: what the user typed, else the chosen side, else whichever there is. */
export function shownValue(values: CardValues, field: CardField): string {
  const typed = values.draft.fields[field];
  if (typed !== undefined) return typed;
  const page = pageValue(values.source, field);
  const kept = values.known?.contact[field] ?? '';
  if (page === '' || kept === '') return page || kept;
  return sideOf(values, field) === 'page' ? page : kept;
}

/** The side the user chose; without a choice the page's, unless the user once typed the field. */
export function sideOf({ known, sides }: CardValues, field: CardField): Side {
  return sides[field] ?? (known?.contact.typed.includes(field) ? 'kept' : 'page');
}

/** The kept and the page's text of a field where both are there and differ. */
export function difference(
  { source, known }: CardValues,
  field: CardField,
): { kept: string; page: string } | undefined {
  const page = pageValue(source, field);
  const kept = known?.contact[field] ?? '';
  return page !== '' && kept !== '' && page !== kept ? { kept, page } : undefined;
}

/** The fields that a card shows: all that can be typed, and "about" only where there is one. */
export function shownFields(values: CardValues): CardField[] {
  const { source, draft } = values;
  const hasAbout =
    shownValue(values, 'about') !== '' ||
    draft.fields.about !== undefined ||
    disputedValues(source, 'about').length > 0;
  return CARD_FIELDS.filter(field => field !== 'about' || hasAbout);
}

/** The note: what was typed, else what is kept, else what was selected on the page. */
export function shownNote({ source, known, draft }: CardValues, touched: boolean): string {
  return touched || draft.note !== '' ? draft.note : (known?.contact.note ?? source.note);
}

/** The promise: each part that was typed, else what the page gives rise to. */
export function shownPromise(
  { source, draft }: CardValues,
  touched: ReadonlySet<keyof CardDraft>,
): PromiseInput {
  const { promiseText, dueText, direction } = draft;
  const isTyped = (key: 'promiseText' | 'dueText') => touched.has(key) || draft[key] !== '';
  return {
    text: isTyped('promiseText') ? promiseText : (source.promise?.text ?? ''),
    dueText: isTyped('dueText') ? dueText : (source.promise?.dueText ?? ''),
    direction,
  };
}

/** The community and the gathering of the page, unless the person is known from there already. */
export function offeredPlaces({ source, known }: CardValues): Place[] {
  const { community, gathering } = source.around;
  const places = placesOfPage(community, gathering);
  return known ? places.filter(place => !isKnownFrom(known.places, place)) : places;
}

/** The tags as one line, separated by commas. */
export function shownTags({ known, draft }: CardValues, touched: boolean): string {
  return touched || draft.tags !== '' ? draft.tags : (known?.contact.tags.join(', ') ?? '');
}
