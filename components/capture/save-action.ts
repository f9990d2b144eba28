import type { PromiseDraft } from '../../utils/model/follow-up.ts';
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

/** The one message that saves a card, with every text cleaned. The name must not be empty. */
export function saveAction(values: CardValues, extras: CardExtras): SaveAction {
  const { source, known } = values;
  const person = source.person;
  const { url, title } = source.page;
  return {
    type: 'saveContact',
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
    ...(extras.promise ? { promise: { ...extras.promise, text: cleanLine(extras.promise.text) } } : {}),
    ...(extras.photo ? { photo: extras.photo } : {}),
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

/** Given and family name hold only as long as the name is the one they were read with. */
function unshownFields(values: CardValues): Partial<SaveAction['fields']> {
  const read = values.source.person?.fields;
  if (!read) return {};
  const isNameRead = shownValue(values, 'name') === read.name?.value;
  return {
    ...(isNameRead && read.givenName ? { givenName: read.givenName.value } : {}),
    ...(isNameRead && read.familyName ? { familyName: read.familyName.value } : {}),
    ...(read.photoUrl ? { photoUrl: read.photoUrl.value } : {}),
  };
}
