import type { OccasionDraft } from '../../model/occasion.ts';
import { cleanLine, LIMITS } from '../../model/text.ts';
import type { ReadingContext } from '../contract.ts';
import { birthdayOn, isNoDate, pastDay, yearlyOn } from '../dates/days.ts';
import type { DateOrder } from '../dates/written.ts';
import { addNoteLine, type PersonDraft } from './draft.ts';

const BIRTHDAY = /^(?:birth ?day|date of birth|bday|день рождения|дата рождения|др)$/iu;
const ANNIVERSARY = /^(?:anniversary|годовщина)$/iu;

/** How the file's dates are read, and what a line of the note calls one that cannot be read. */
export type DateHints = { order: DateOrder | undefined; label: string };

/** Adds a birthday. A date that is unclear or impossible comes into the note as it is written. */
export function addBirthday(
  draft: PersonDraft,
  text: string,
  hints: DateHints,
  context: ReadingContext,
): void {
  if (isNoDate(text)) return;
  const on = birthdayOn(text, hints.order, context.today);
  const known = draft.occasions.find(one => one.kind === 'birthday');
  if (on === undefined || (known && known.on !== on)) addNoteLine(draft, hints.label, text);
  else if (!known) add(draft, { kind: 'birthday', on, yearly: true, text: '' });
}

/** Adds a day of the year by what the file calls it: a birthday, an anniversary, or anything else. */
export function addEvent(draft: PersonDraft, text: string, hints: DateHints, context: ReadingContext): void {
  const { anniversary } = context.words;
  const label = cleanLine(hints.label);
  if (BIRTHDAY.test(label)) addBirthday(draft, text, hints, context);
  else if (!isNoDate(text)) {
    const on = yearlyOn(text, hints.order, context.today);
    const name = ANNIVERSARY.test(label) ? anniversary : label;
    if (on === undefined) addNoteLine(draft, name, text);
    else add(draft, { kind: 'custom', on, yearly: true, text: name });
  }
}

/** Takes over since when the two are connected; a date that is impossible or ahead is left away. */
export function putConnected(
  draft: PersonDraft,
  text: string,
  order: DateOrder | undefined,
  { today }: ReadingContext,
): void {
  const day = pastDay(text, order, today);
  if (day !== undefined) draft.connectedOn ??= day;
}

function add(draft: PersonDraft, occasion: OccasionDraft): void {
  const isKnown = draft.occasions.some(
    ({ kind, on, text }) => kind === occasion.kind && on === occasion.on && text === occasion.text,
  );
  if (!isKnown && draft.occasions.length < LIMITS.entries) draft.occasions.push(occasion);
}
