import type { Entry } from '../tokens.ts';
import { DAY_NAMES, ENGLISH_DAY_PARTS } from './english-day-parts.ts';
import { ENGLISH_HARMLESS, ENGLISH_LIMITS } from './english-limits.ts';
import { ENGLISH_NAMES } from './english-names.ts';
import { ENGLISH_NUMBERS } from './english-numbers.ts';
import { ENGLISH_REPEATS } from './english-repeats.ts';

/*
 * English words of time and what they stand for; the signs are explained in ../tokens.ts.
 * Earlier lines win.
 */

const MOMENTS: Entry[] = [
  ['(?:the )?day after tomorrow', 'T2'],
  ['(?:the )?day before yesterday', 'T-2'],
  ['(?:today|tonight) week', 'T0 week'],
  ['today', 'T0'],
  ['tonight', 'T0 night'],
  ['(?:later|earlier) today', 'T0'],
  ['later(?= tonight)', ''],
  ['tomorrow|tomorow|tommorow|tommorrow|tomoro|tomo|2moro|2morrow|tmrw|tmw|tmr', 'T1'],
  ['yesterday', 'T-1'],
  ['last night', 'T-1 night'],
  ['this (morning|afternoon|evening)', 'T0 $1'],
  ['after (?:the )?weekend', 'afterweekend'],
  ['(?:right )?now', 'now'],
  ['this time next (week|month|year)', 'via #1 $1'],
  ['(?:in|within|over) the (?:next|coming) (?:few |couple of )?days|in the coming days', 'in #3 day'],
  // Alone it is some day.
  ['(?<!in |within )one day', '!'],
];

const PERIODS: Entry[] = [
  ['eow', 'end week'],
  ['eom', 'end month'],
  ['eoq', 'end quarter'],
  ['eoy', 'end year'],
  ['(?:before|until|till|by) (?:the )?(?:very )?end(?: of)?', 'end'],
  // "The year-end bonus" has no date.
  ['(?:week|month|quarter|year)[ -]end(?= (?!on|in|by|at|for|or|and|please|pls)\\p{L})', '_'],
  ["(week|month|quarter|year)(?:'s)?[ -]end", 'end $1'],
  ['(?:the )?late(?= (?:next|this) week)', 'end'],
  ['later in the (week|month|quarter|year)', 'this $1'],
  ['later(?= this (?:week|month|quarter|year))', ''],
  ['some ?time(?= (?:next|this|in|on|around|during|tomorrow|before the end))', ''],
  ['(?:over|during|in|throughout)(?= (?:the |next |this )(?:weekend|coming))', 'at'],
  ['(?:starting|beginning|effective) (?:from|on)|starting|as of', 'at'],
  ['(?:no|not) (?:later|sooner) than', 'at'],
  ['end(?: of)?', 'end'],
  [`early(?= (?:(?:on )?(?:${DAY_NAMES}|tomorrow)(?!\\p{L})|morning|in the morning))`, ''],
  [
    `(?:the )?week (?:commencing|beginning|starting)(?: on)?(?= (?:the )?(?:\\d|[a-z]{3,9} \\d|${DAY_NAMES}))`,
    'at',
  ],
  ['(?:beginning|start)(?: of)?|early(?: in)?', 'start'],
  ['middle(?: of)?|mid', 'middle'],
  ['after next', 'afternext'],
  ['(?:the )?(?:very )?last day of(?= (?:the |this |next )?(?:month|quarter|year))', 'end'],
  ['(?:the )?(?:very )?first day of(?= (?:the |this |next )?(?:month|quarter|year))', 'start'],
  ['(?:the )?q([1-4])(?= |$|[.,!?])', 'Q$1'],
  ['(?:the )?first quarter(?! of an| past| to)', 'Q1'],
  ['(?:the )?second quarter', 'Q2'],
  ['(?:the )?third quarter', 'Q3'],
  ['(?:the )?fourth quarter', 'Q4'],
  ['this coming', 'coming'],
  ['next next', 'afternext'],
  ['nxt', 'next'],
  ['(next|this|last|coming)', '$1'],
  ['previous', 'last'],
  ['upcoming', 'coming'],
  ['week-?end|w(?:ee)?knd', 'weekend'],
];

const UNITS: Entry[] = [
  ['(?:a )?quarter of an hour', '#15 minute'],
  ['three quarters of an hour', '#45 minute'],
  ["(?:working|work|business|week)[ -]?days?'?(?: time)?", 'workday'],
  ["(?:minutes?|mins?)'?(?: time)?", 'minute'],
  ["(?:hours?|hrs?|hr)'?(?: time)?", 'hour'],
  ["days?'?(?: time)?|day's time", 'day'],
  ["(?:weeks?|wks?)'?(?: time)?|week's time", 'week'],
  ["fortnights?'?(?: time)?|fortnight's time", 'fortnight'],
  ["months?'?(?: time)?|month's time", 'month'],
  ['quarters?', 'quarter'],
  ["(?:years?|yrs?)'?(?: time)?|year's time", 'year'],
];

const NUMBERS: Entry[] = [
  ['(?:the )?(\\d{1,2})(?:st|nd|rd|th)', 'o$1'],
  ['a couple(?: of)?|couple(?: of)?', '#2'],
  ['a few|few', '#3'],
  ['one', '#1'],
  ['half', 'half'],
];

/** Words of place between the words of time. */
const JOINTS: Entry[] = [
  ['(?<=in )(?:about|around|roughly|approximately|exactly|just)', ''],
  ['(?<=(?:week|month|hour|year|day)s? |\\d(?: ?[ap]\\.?m\\.?)? )or so', ''],
  ['in', 'in'],
  ['within', 'via'],
  ['ago', 'ago'],
  ['hence', 'from now'],
  ['from', 'from'],
  ['at|by|@|around|approximately', 'at'],
  ['on', 'on'],
  ['for', 'for'],
  [
    'with|about|to|please|i|we|you|he|she|they|regarding|re|then|via|call|email|write|meet|send|ask|works|is|are|was|would|could|can|will|suits|sounds|fits',
    'w',
  ],
  ['(?:until|till?)(?= \\d{1,2}(?:$|[,.!?]| (?:today|tomorrow|on)(?!\\p{L})))', 'at'],
  ['until|till?', 'until'],
  ['(?:a|an|the|of|and)', ''],
];

/** The English dictionary. */
export const ENGLISH: readonly Entry[] = [
  ...ENGLISH_HARMLESS,
  ...MOMENTS,
  ...ENGLISH_DAY_PARTS,
  ...ENGLISH_REPEATS,
  ...PERIODS,
  ...UNITS,
  ...ENGLISH_NAMES,
  ...NUMBERS,
  ...ENGLISH_NUMBERS,
  ...JOINTS,
  ...ENGLISH_LIMITS,
];
