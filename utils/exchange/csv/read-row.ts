import { isTitle } from '../../identity/names/titles.ts';
import { LIMITS } from '../../model/text.ts';
import type { Outcome, ReadingContext } from '../contract.ts';
import type { DateOrder } from '../dates/written.ts';
import {
  addNote,
  addNoteLine,
  addTags,
  emptyDraft,
  type PersonDraft,
  putJob,
  putLine,
} from '../person/draft.ts';
import { addPages } from '../person/links.ts';
import { addBirthday, addEvent, putConnected } from '../person/occasions.ts';
import { addPlace, type Place } from '../person/place.ts';
import { addEmails, addPhones } from '../person/reach.ts';
import { addHandle } from '../person/services.ts';
import { type BirthParts, isFigure, putBirth } from './birth-parts.ts';
import type { Column, PlainColumn } from './columns.ts';

/** The cells of a row that hold something, by their column. */
export type Filled = Map<number, string>;

/** How the columns of a table are read. */
export type TableReading = {
  columns: readonly Column[];
  headers: readonly string[];
  order: DateOrder | undefined;
  context: ReadingContext;
};

const BETWEEN_TAGS = / ::: |[;,\n]/u;
/** What nobody finds an entry by. */
const SILENT: ReadonlySet<string | undefined> = new Set(['ignored', 'tags']);
/** A row says no more than so many things of one person; the rest of a longer one is no table. */
const MOST_CELLS = 300;

/** The person of a row. */
export function readRow(filled: Filled, reading: TableReading): Outcome {
  const draft = emptyDraft();
  const places = new Map<string, Place>();
  const birth: BirthParts = {};
  const cells = [...filled].slice(0, MOST_CELLS);
  for (const [index, text] of cells) {
    const column = reading.columns[index] ?? { is: 'extra', label: '' };
    const labelOf = (label: string | number) =>
      typeof label === 'number' ? (filled.get(label) ?? '') : label;
    if (column.is === 'place') placeOf(places, column.place)[column.part] ??= text;
    else if (column.is === 'birth') birth[column.part] ??= text;
    else if (column.is === 'birthday' && isFigure(text)) birth.day ??= text;
    else putCell(draft, column, { text, header: reading.headers[index] ?? '', labelOf }, reading);
  }
  putBirth(draft, birth, reading.context);
  for (const place of places.values()) addPlace(draft, place, reading.context.words);
  const telling = cells.filter(([index]) => !SILENT.has(reading.columns[index]?.is));
  return { draft, text: (telling.length > 0 ? telling : cells).map(([, text]) => text).join(', ') };
}

function placeOf(places: Map<string, Place>, key: string): Place {
  const place = places.get(key) ?? {};
  places.set(key, place);
  return place;
}

/** One cell, what its column is called, and the text of a label, which may stand in another column. */
type Cell = { text: string; header: string; labelOf: (label: string | number) => string };

function putCell(
  draft: PersonDraft,
  column: Exclude<Column, { is: 'place' | 'birth' }>,
  cell: Cell,
  reading: TableReading,
): void {
  const { text, header, labelOf } = cell;
  const { order, context } = reading;
  if (column.is === 'name') putName(draft, column.part, text, header);
  else if (column.is === 'company' || column.is === 'role') {
    const isHonorific = column.is === 'role' && isTitle(text.trim());
    if (isHonorific || !putJob(draft, column.job, column.is, text)) addNoteLine(draft, header, text);
  } else if (column.is === 'handle') addHandle(draft, labelOf(column.service), text);
  else if (column.is === 'event') addEvent(draft, text, { order, label: labelOf(column.label) }, context);
  else if (column.is === 'extra') addNoteLine(draft, labelOf(column.label ?? header), text);
  else PUT[column.is](draft, cell, reading);
}

type Put = (draft: PersonDraft, cell: Cell, reading: TableReading) => void;

/** A second one of what a person has once comes into the note. */
const putOnce =
  (field: 'headline' | 'location'): Put =>
  (draft, { text, header }) => {
    if (!putLine(draft, field, text)) addNoteLine(draft, header, text);
  };

/** How the columns that say the same in every table are put into a draft. */
const PUT: Record<PlainColumn['is'], Put> = {
  headline: putOnce('headline'),
  location: putOnce('location'),
  note: (draft, { text }) => addNote(draft, text),
  tags: (draft, { text }) => addTags(draft, text.slice(0, LIMITS.longText).split(BETWEEN_TAGS)),
  email: (draft, { text, header }) => addEmails(draft, text, header),
  phone: (draft, { text, header }) => addPhones(draft, text, header),
  page: (draft, { text, header }) => addPages(draft, text, header),
  birthday: (draft, { text, header }, { order, context }) =>
    addBirthday(draft, text, { order, label: header }, context),
  connected: (draft, { text }, { order, context }) => putConnected(draft, text, order, context),
  ignored: () => undefined,
};

function putName(draft: PersonDraft, part: keyof PersonDraft['name'], text: string, header: string): void {
  // Beside a name, a nickname is something to remember.
  if (part === 'nickname' || (draft.name[part] ?? text) !== text) addNoteLine(draft, header, text);
  draft.name[part] ??= text;
}
