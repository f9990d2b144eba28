import * as v from 'valibot';
import type { DueReading } from '../../model/due-reading.ts';
import { type Day, type Due, type WallTime, WallTimeSchema } from '../../model/time.ts';
import { addDays, dayOf, dueDay, isAllDay, wallTimeOf } from '../wall.ts';
import { readClock } from './clock.ts';
import { withoutConfirmations } from './confirmed.ts';
import { readDate } from './dates.ts';
import { readDay } from './days.ts';
import { isHarmless } from './leftover.ts';
import { find, line, pattern, replace } from './phrase.ts';
import { hasOpeningHours, withoutEnds } from './ranges.ts';
import { earlier, INVERTED, later, SPAN, spanOf } from './spans.ts';
import { plainText, type Token, tokensOf, withoutHyphens } from './tokens.ts';

const NOT_UNDERSTOOD: DueReading = { kind: 'not-understood' };
/** Longer texts are no dates; characters. */
const LONGEST = 200;
/** Years ahead; a typing error otherwise. */
const FARTHEST = 50;

/**
 * Reads a date, with or without a time of day, typed in plain English or Russian (both are tried, `language`
 * first), alone or in a sentence with one date in it. All day unless a time or a part of the day is named. A wrong date
 * is worse than none: a text with anything in it that could change the meaning (a second date, "not Friday", "before")
 * is `not-understood`. What is decided about "next Friday" and the like stands in ../README.md.
 */
export function readDue(text: string, now: Date, language: 'en' | 'ru'): DueReading {
  const whole = plainText(text);
  const plain = withoutHyphens(withoutEnds(whole));
  if (plain.length === 0 || plain.length > LONGEST) return NOT_UNDERSTOOD;
  const due = dueIn(plain, now, language, hasOpeningHours(whole));
  if (due === undefined || Number(due.slice(0, 4)) > now.getFullYear() + FARTHEST) return NOT_UNDERSTOOD;
  const present = isAllDay(due) ? dayOf(now) : wallTimeOf(now);
  return { kind: due < present ? 'past' : 'due', due };
}

function dueIn(text: string, now: Date, language: 'en' | 'ru', isEveryDay: boolean): Due | undefined {
  const clock = readClock(tokensOf(text));
  if (!clock) return undefined;
  const day = readAnyDay(text, clock.tokens, now, language);
  const rest = day.due ? withoutConfirmations(day.tokens, dueDay(day.due), dayOf(now)) : day.tokens;
  if (!isHarmless(rest.map(({ sign }) => sign))) return undefined;
  if (day.due === undefined)
    return clock.time && !day.found && !isEveryDay ? nextTime(clock.time, clock.part, now) : undefined;
  if (clock.time === undefined) return day.due;
  if (!isAllDay(day.due)) return undefined;
  const due = wallTime(day.due, clock.time);
  // "Today at 8", said at noon
  const isOver = day.due === dayOf(now) && due < wallTimeOf(now);
  return isOver && clock.evening !== undefined ? wallTime(day.due, clock.evening) : due;
}

type AnyDay = { due: Due | undefined; found: boolean; tokens: readonly Token[] };

/** The day of a text: a date of the calendar, a length of time from now, or a word like "tomorrow". */
function readAnyDay(text: string, tokens: Token[], now: Date, language: 'en' | 'ru'): AnyDay {
  const today = dayOf(now);
  const date = readDate(text, tokens, today, language);
  if (date.day) return { due: date.day, found: true, tokens: date.tokens };
  const day = readDay(tokens, today);
  if (day.tokens !== tokens) return { due: day.day, found: true, tokens: day.tokens };
  return readSpan(tokens, now);
}

const SPANS = [
  { source: pattern(`(?:at )?${SPAN} ago`), moment: earlier },
  { source: pattern(`(?:in|via) ${SPAN}(?: from now)?`), moment: later },
  { source: pattern(`(?:in )?${SPAN} from now`), moment: later },
  // «недели через две»
  { source: pattern(INVERTED), moment: later },
  // "2 weeks" alone is in two weeks; in a sentence it may be anything. «10 часов» is a time for some.
  { source: new RegExp(`^(?=#)(?!.*chasa)${SPAN}(?: TIME)?$`, 'u'), moment: later },
];

function readSpan(tokens: readonly Token[], now: Date): AnyDay {
  // Alone: in a sentence "now" is mostly a filler.
  if (line(tokens) === 'now') return { due: wallTimeOf(now), found: true, tokens: [] };
  for (const { source, moment } of SPANS) {
    const hit = find(tokens, source);
    const span = hit && spanOf(hit.words);
    if (hit) return { due: span && moment(now, span), found: true, tokens: replace(tokens, hit, 'SPAN') };
  }
  return { due: undefined, found: false, tokens };
}

function nextTime(time: string, part: string | undefined, now: Date): WallTime {
  const today = wallTime(dayOf(now), time);
  return today < wallTimeOf(now) && part !== 'eod' ? wallTime(addDays(dayOf(now), 1), time) : today;
}

function wallTime(day: Day | Due, time: string): WallTime {
  return v.parse(WallTimeSchema, `${day}T${time}`);
}
