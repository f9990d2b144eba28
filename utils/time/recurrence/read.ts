import * as v from 'valibot';
import { type Recurrence, type Rule, ruleOf } from '../../model/recurrence.ts';
import { type Due, WallTimeSchema } from '../../model/time.ts';
import { readClock } from '../plain/clock.ts';
import { find, type Hit, line, pattern, replace } from '../plain/phrase.ts';
import { withoutEnds } from '../plain/ranges.ts';
import { plainText, type Token, tokensOf, withoutHyphens } from '../plain/tokens.ts';
import { dayOf, wallTimeOf } from '../wall.ts';
import { daysIn, monthIn } from './days.ts';
import { nextOccurrence, pinned } from './next.ts';

/** What comes again, and when for the first time. */
export type RepeatReading = { rule: Rule; due: Due };

/** Longer texts are no rules; characters. */
const LONGEST = 200;

/**
 * Reads what comes again and again from plain English or Russian ("every two weeks", «каждый первый понедельник
 * месяца в 10»), alone or in a sentence. The first time lies after `now`; weeks and months are counted from today.
 * `undefined` when no rule is told for certain.
 */
export function readRepeat(text: string, now: Date): RepeatReading | undefined {
  const plain = plainText(text);
  // "Every Monday to Friday" is more than its beginning.
  if (plain.length > LONGEST || withoutEnds(plain) !== plain) return undefined;
  const clock = readClock(tokensOf(withoutHyphens(plain)));
  const rule = clock && ruleIn(clock.tokens);
  if (!rule) return undefined;
  const today = dayOf(now);
  const start = clock.time === undefined ? today : v.parse(WallTimeSchema, `${today}T${clock.time}`);
  const due = nextOccurrence(rule, clock.time === undefined ? today : wallTimeOf(now), start);
  return due && { rule: pinned(rule, start), due };
}

const EVERY = 'every(?: #(?<count>[\\d.]+))?';
const JOINT = '(?:(?:at|on|in) )?';
const WEEKDAYS = 'D\\d(?: (?:every )?D\\d)*';
const MONTH_DAYS = 'o\\d+(?: o\\d+)*';
/** Days of a month: "the first Monday", "the last workday", "the 5th", "the end". */
const IN_MONTH = `(?:(?:r-?\\d|last) (?:D\\d|workday|day)|${MONTH_DAYS}|end|start)`;
const DATE = '(?:[#o]\\d+ M\\d+|M\\d+ [#o]\\d+|d\\d+\\.\\d+)';
const UNIT = '(?<unit>day|dnya|week|fortnight|month|quarter|year)';

type Unit = Recurrence['unit'];
type Form = readonly [RegExp, Unit | undefined];

const form = (source: string, unit?: Unit): Form => [pattern(`${JOINT}${source}`), unit];

/** The first that fits counts. A unit is given where the words do not name it. */
const FORMS: readonly Form[] = [
  form(`${EVERY} year ${JOINT}${IN_MONTH} ${JOINT}M\\d+`, 'year'),
  form(`${IN_MONTH} ${JOINT}M\\d+ ${EVERY} year`, 'year'),
  form(`every ${IN_MONTH} ${JOINT}M\\d+`, 'year'),
  form(`${EVERY} year ${JOINT}${DATE}`, 'year'),
  form(`${DATE} ${EVERY} year`, 'year'),
  form(`every ${DATE}`, 'year'),
  form(`${EVERY} month ${JOINT}${IN_MONTH}(?: month)?`, 'month'),
  form(`${IN_MONTH} ${EVERY} month`, 'month'),
  form(`every (?:(?:r-?\\d|last) (?:D\\d|workday|day)|end) month`, 'month'),
  form(`every ${MONTH_DAYS}(?: month)?`, 'month'),
  form(`${EVERY} week ${JOINT}(?:every )?${WEEKDAYS}`, 'week'),
  form(`${WEEKDAYS} ${EVERY} week`, 'week'),
  form(`${EVERY} ${WEEKDAYS}`, 'week'),
  form('every workday', 'week'),
  form(`${EVERY} ${UNIT}`),
  form('every(?= TIME)', 'day'),
];

function ruleIn(tokens: readonly Token[]): Rule | undefined {
  for (const [source, unit] of FORMS) {
    const hit = find(tokens, source);
    if (!hit) continue;
    const isAll = /^(?:(?:_|w|RULE|TIME|at|on|in)(?: |$))*$/u.test(line(replace(tokens, hit, 'RULE')));
    return isAll ? ruleOfHit(hit, unit) : undefined;
  }
  return undefined;
}

const LENGTHS: Record<string, readonly [Unit, number]> = {
  day: ['day', 1],
  dnya: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
};

function ruleOfHit(hit: Hit, named: Unit | undefined): Rule | undefined {
  const signs = hit.words.split(' ');
  const [unit, length] = named ? [named, 1] : (LENGTHS[signs.at(-1) ?? ''] ?? WORKDAYS);
  const units = (hit.number('count') ?? 1) * length;
  // Half a year is six months; half a week is nothing to count with.
  const isHalfYear = unit === 'year' && units % 1 !== 0;
  return ruleOf({
    unit: isHalfYear ? 'month' : unit,
    interval: isHalfYear ? units * 12 : units,
    month: monthIn(signs),
    on: daysIn(signs, unit),
    until: undefined,
  });
}

const WORKDAYS: readonly [Unit, number] = ['week', 1];
