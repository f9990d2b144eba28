import type { PromiseDraft } from '../../utils/model/follow-up.ts';
import type { Place } from '../../utils/model/place.ts';
import { CERTAIN, type PersonReading } from '../../utils/model/reading.ts';
import { cleanLine, cleanText, isSafeLink, LIMITS } from '../../utils/model/text.ts';
import { parseAddress } from '../contacts/address.ts';
import { parseTags } from '../contacts/tags.ts';
import type { Action } from '../host.ts';
import { CARD_FIELDS, type CardField } from './card-source.ts';
import { type CardValues, shownValue } from './card-values.ts';

/** What a card adds to its fields when it is saved. */
export type CardExtras = {
  note: string;
  tags: string;
  promise: PromiseDraft | undefined;
  photo: string | undefined;
};

type SaveAction = Extract<Action, { type: 'saveContact' }>;
/** What is kept of one person, whether alone or with others. */
type KeptCard = Extract<Action, { type: 'savePeople' }>['cards'][number];

/** The one message that saves a card, with where its person is known from. The name must not be empty. */
export function saveAction(values: CardValues, extras: CardExtras, places: Place[]): SaveAction {
  return { type: 'saveContact', ...cardOf(values, extras), places };
}

/** What a card holds of a person, with every text cleaned. The name must not be empty. */
export function cardOf(values: CardValues, extras: CardExtras): KeptCard {
  const { source, known } = values;
  const person = source.person;
  const { url, title } = source.page;
  return {
    ...(known ? { contactId: known.contact.id } : {}),
    fields: { ...unshownFields(values), ...shownFieldValues(values), name: fieldValue(values, 'name') },
    typed: CARD_FIELDS.filter(field => values.draft.fields[field] !== undefined),
    identities: person?.identities ?? [],
    positions: person?.positions ?? [],
    emails: person?.emails ?? [],
    phones: person?.phones ?? [],
    websites: person?.websites ?? [],
    tags: parseTags(extras.tags),
    note: cleanText(extras.note),
    ...(isSafeLink(url) ? { source: { url, title: cleanLine(title) } } : {}),
    ...(extras.promise ? { promise: extras.promise } : {}),
    ...(extras.photo ? { photo: extras.photo } : {}),
    notSame: [...values.notSame],
  };
}

/** The text of a field as it will be kept; empty when it is empty or, for an address, no address. */
export function fieldValue(values: CardValues, field: CardField): string {
  const text = shownValue(values, field);
  if (field === 'about') return cleanText(text);
  if (field === 'profileUrl') return parseAddress(text) ?? '';
  return cleanLine(text, field === 'name' ? LIMITS.name : LIMITS.line);
}

function shownFieldValues(values: CardValues): Partial<Record<CardField, string>> {
  const entries = CARD_FIELDS.map(field => [field, fieldValue(values, field)] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

/**
 * Parts of the name hold only as long as the name is the one they were read with, and only if the page is sure of
 * them: what it only guesses is told apart with more care when the person is kept.
 */
function unshownFields(values: CardValues): Partial<SaveAction['fields']> {
  const read = values.source.person?.fields;
  if (!read) return {};
  const isNameRead = shownValue(values, 'name') === read.name?.value;
  return {
    ...(isNameRead ? sureParts(read) : {}),
    ...(read.photoUrl ? { photoUrl: read.photoUrl.value } : {}),
  };
}

function sureParts(read: PersonReading['fields']): Partial<SaveAction['fields']> {
  const parts = (['givenName', 'patronymic', 'familyName'] as const).map(part => [part, read[part]] as const);
  const sure = parts.flatMap(([part, field]) =>
    field && field.confidence >= CERTAIN ? [[part, field.value]] : [],
  );
  return Object.fromEntries(sure);
}
