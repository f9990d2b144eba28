import type { ContactField } from '../../utils/model/contact.ts';
import type {
  Capture,
  Page,
  PersonReading,
  ReadField,
  Reading,
  Unreadable,
} from '../../utils/model/reading.ts';
import { cleanText, isSafeLink } from '../../utils/model/text.ts';
import { looksLikeName } from './looks-like-name.ts';

/** The fields of the card, in the order they are shown. */
export const CARD_FIELDS = [
  'name',
  'headline',
  'role',
  'company',
  'location',
  'profileUrl',
  'about',
] as const satisfies readonly ContactField[];
export type CardField = (typeof CARD_FIELDS)[number];

/** Why a card is empty. */
export type EmptyReason =
  | { kind: 'unreadable'; problem: Unreadable }
  | { kind: 'nothing'; reason: Extract<Reading, { kind: 'nothing' }>['reason'] };

/** What a card starts from: a person read from a page, or the little that is known of a page without one. */
export type CardSource = {
  /** The address under which an unsaved card is kept. */
  draftUrl: string;
  page: Page;
  person: PersonReading | undefined;
  prefilled: Partial<Record<CardField, string>>;
  note: string;
  empty: EmptyReason | undefined;
};

/** What the popup shows for a capture: one card, or people to choose from. */
export type Captured =
  | { kind: 'card'; source: CardSource }
  | { kind: 'people'; page: Page; people: PersonReading[] };

/** Turns what the reader found into what the popup shows. */
export function sourceOf(capture: Capture): Captured {
  if (!capture.readable) {
    return emptyCard(capture.page, { kind: 'unreadable', problem: capture.problem });
  }
  const { reading } = capture;
  switch (reading.kind) {
    case 'person':
      return { kind: 'card', source: personCard(reading.page, reading.person, reading.page.url) };
    case 'people':
      return { kind: 'people', page: reading.page, people: reading.people };
    case 'signals':
      return { kind: 'people', page: reading.page, people: reading.signals.map(signal => signal.person) };
    case 'nothing':
      return emptyCard(reading.page, { kind: 'nothing', reason: reading.reason });
  }
}

/** The card of one person out of a list; the unsaved text is kept by person, not by page. */
export function cardFromList(page: Page, person: PersonReading): CardSource {
  const own = person.fields.profileUrl?.value ?? `${page.url}#${person.fields.name?.value ?? ''}`;
  return personCard(page, person, own);
}

function personCard(page: Page, person: PersonReading, draftUrl: string): CardSource {
  return { draftUrl, page, person, prefilled: {}, note: '', empty: undefined };
}

function emptyCard(page: Page, empty: EmptyReason): Captured {
  const selection = cleanText(page.selection);
  const isName = looksLikeName(selection);
  const isWebPage = isSafeLink(page.url) && page.url.startsWith('http');
  const prefilled = {
    ...(isName ? { name: selection } : {}),
    ...(isWebPage ? { profileUrl: page.url } : {}),
  };
  const source = {
    draftUrl: page.url,
    page,
    person: undefined,
    prefilled,
    note: isName ? '' : selection,
    empty,
  };
  return { kind: 'card', source };
}

/** What the page says of a field, with its origin and confidence. */
export function readField({ person }: CardSource, field: CardField): ReadField | undefined {
  return person?.fields[field];
}

/** The text that the page gives for a field; empty when it gives none. */
export function pageValue(source: CardSource, field: CardField): string {
  return readField(source, field)?.value ?? source.prefilled[field] ?? '';
}
