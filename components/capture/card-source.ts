import type { ContactField } from '../../utils/model/contact.ts';
import type {
  Capture,
  Page,
  PersonReading,
  ReadField,
  Reading,
  SignalReading,
  Unreadable,
} from '../../utils/model/reading.ts';
import { cleanText, isSafeLink } from '../../utils/model/text.ts';
import type { TypedPromise } from '../promises/resolve-due.ts';
import { looksLikeName } from './looks-like-name.ts';
import type { ChangedReading } from './report.ts';

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

/** Why a card is empty. `strangers`: the page has news, but of nobody who is kept; `unasked`: the store did not tell. */
export type EmptyReason =
  | { kind: 'strangers' | 'unasked' }
  | { kind: 'unreadable'; problem: Unreadable }
  | { kind: 'nothing'; reason: Extract<Reading, { kind: 'nothing' }>['reason'] };

/** The community and the gathering that a page belongs to. */
export type Around = Pick<Extract<Reading, { kind: 'people' }>, 'community' | 'gathering'>;

/** What a card starts from: a person read from a page, or the little that is known of a page without one. */
export type CardSource = {
  /** The address under which an unsaved card is kept. */
  draftUrl: string;
  page: Page;
  person: PersonReading | undefined;
  prefilled: Partial<Record<CardField, string>>;
  note: string;
  /** A promise that the page gives rise to, as if typed; the user may change or empty it. */
  promise: TypedPromise | undefined;
  /** The community and the gathering of the page, to be offered as where the user knows the person from. */
  around: Around;
  /** Where the site has changed: what there is to report of it. */
  changed: ChangedReading | undefined;
  empty: EmptyReason | undefined;
};

/** What the popup shows for a capture: one card, people to choose from, or news of people. */
export type Captured =
  | { kind: 'card'; source: CardSource }
  | { kind: 'people'; page: Page; people: PersonReading[]; around: Around }
  | { kind: 'signals'; page: Page; signals: SignalReading[] };

/** Turns what the reader found into what the popup shows. */
export function sourceOf(capture: Capture): Captured {
  if (!capture.readable) {
    return {
      kind: 'card',
      source: emptyCard(capture.page, { kind: 'unreadable', problem: capture.problem }),
    };
  }
  const { reading } = capture;
  const { page } = reading;
  switch (reading.kind) {
    case 'person': {
      const changed = reading.changed ? reading : undefined;
      const source = personCard(page, reading.person, page.url);
      return { kind: 'card', source: { ...source, around: aroundOf(reading), changed } };
    }
    case 'people':
      return { kind: 'people', page, people: reading.people, around: aroundOf(reading) };
    case 'signals':
      return { kind: 'signals', page, signals: reading.signals };
    case 'nothing': {
      const changed = reading.reason === 'changed' ? reading : undefined;
      return { kind: 'card', source: { ...emptyCard(page, reading), changed } };
    }
  }
}

function aroundOf({ community, gathering }: Around): Around {
  return { community, gathering };
}

/** The card of one person out of a list; the unsaved text is kept by person, not by page. */
export function cardFromList(page: Page, person: PersonReading, around: Around = {}): CardSource {
  const own = person.fields.profileUrl?.value ?? `${page.url}#${person.fields.name?.value ?? ''}`;
  return { ...personCard(page, person, own), around };
}

/** The card of a person whom the page has news of, with the promise that answers the news. */
export function cardFromSignal(page: Page, { person }: SignalReading, promise: TypedPromise): CardSource {
  return { ...cardFromList(page, person), promise };
}

function personCard(page: Page, person: PersonReading, draftUrl: string): CardSource {
  return {
    draftUrl,
    page,
    person,
    prefilled: {},
    note: '',
    promise: undefined,
    around: {},
    changed: undefined,
    empty: undefined,
  };
}

/** A card to be filled by hand, with what is selected on the page and, where it can be a profile, its address. */
export function emptyCard(page: Page, empty: EmptyReason): CardSource {
  const selection = cleanText(page.selection);
  const isName = looksLikeName(selection);
  const isNews = empty.kind === 'strangers' || empty.kind === 'unasked';
  const isWebPage = !isNews && isSafeLink(page.url) && page.url.startsWith('http');
  const prefilled = {
    ...(isName ? { name: selection } : {}),
    ...(isWebPage ? { profileUrl: page.url } : {}),
  };
  return {
    draftUrl: page.url,
    page,
    person: undefined,
    prefilled,
    note: isName ? '' : selection,
    promise: undefined,
    around: {},
    changed: undefined,
    empty,
  };
}

/** What the page says of a field, with its origin and confidence. */
export function readField({ person }: CardSource, field: CardField): ReadField | undefined {
  return person?.fields[field];
}

/** What two places of the page say of a field that stays empty for that. */
export function disputedValues({ person }: CardSource, field: CardField): readonly ReadField[] {
  return person?.disputes.find(dispute => dispute.field === field)?.values ?? [];
}

/** The text that the page gives for a field; empty when it gives none. */
export function pageValue(source: CardSource, field: CardField): string {
  return readField(source, field)?.value ?? source.prefilled[field] ?? '';
}
