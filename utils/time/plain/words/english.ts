import type { Entry } from '../tokens.ts';
import { ENGLISH_HARMLESS, ENGLISH_LIMITS } from './english-limits.ts';
import { ENGLISH_NUMBERS } from './numbers.ts';

/*
 * English words of time and what they stand for; the signs are explained in ../tokens.ts.
 * Earlier lines win. Abbreviations that are also everyday words ("sat", "sun") carry a question mark.
 */

const MOMENTS: Entry[] = [
  ['(?:the )?day after tomorrow', 'T2'],
  ['(?:the )?day before yesterday', 'T-2'],
  ['(?:today|tonight) week', 'T0 week'],
  ['today', 'T0'],
  ['tonight', 'T0 night'],
  ['(?:later|earlier) today', 'T0'],
  ['tomorrow|tomorow|tommorow|tommorrow|tomoro|2moro|2morrow|tmrw|tmw|tmr', 'T1'],
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

const DAY_NAMES = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun';
const BEFORE_PART = `(?<=(?:^|[^\\p{L}])(?:${DAY_NAMES}|tomorrow|today) )`;

const DAY_PARTS: Entry[] = [
  ['first thing(?= .*morning)', ''],
  ['first thing', 'at morning'],
  ['by (?:the )?end of (?:the )?(?:working |work |business )?day|(?:cob|eod)', 'eod'],
  [
    '(?:end|close) of (?:the )?(?:working |work |business )?day|(?:by )?(?:close|end) of (?:business|play)',
    'eod',
  ],
  [`(?:by |until )?(?:the )?end of(?= (?:${DAY_NAMES})(?!\\p{L}))`, 'eod'],
  ['after work', 'at evening'],
  ['after lunch', 'at afternoon'],
  ['in the (morning|afternoon|evening)', 'in $1'],
  ['(morning|afternoon|evening|night|noon)', '$1'],
  ['(?:12|twelve) (?:noon|midday)|mid ?day', 'noon'],
  ['lunch(?: ?time)?', 'lunch'],
  // Not at 8 in the morning.
  ['dinner|supper|drinks|beers?|cocktails|pub|(?<!third )party', 'dinner'],
  ['half(?= past )', '#30'],
  ['(?:a )?quarter(?= (?:past|to) )', '#15'],
  [
    '(?<=(?:half|quarter|five|ten|twenty|fifteen|\\d) )past(?= (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))',
    'past',
  ],
  [
    '(?<=(?:quarter|five|ten|twenty) )to(?= (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))',
    'to',
  ],
  ['noonish', 'at noon'],
  // "Mon AM", but "5 am".
  [`${BEFORE_PART}am(?! i)`, 'morning'],
  [`${BEFORE_PART}pm`, 'afternoon'],
  ["o'?clock", 'oclock'],
  ['a\\.?m', 'am'],
  ['p\\.?m', 'pm'],
];

const PERIODS: Entry[] = [
  ['eow', 'end week'],
  ['eom', 'end month'],
  ['eoq', 'end quarter'],
  ['eoy', 'end year'],
  ['(?:before|until|till|by) (?:the )?(?:very )?end(?: of)?', 'end'],
  ["(week|month|quarter|year)(?:'s)?[ -]end", 'end $1'],
  ['(?:the )?late(?= (?:next|this) week)', 'end'],
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

/** What comes again and again; no date, but a rule. */
const REPEATS: Entry[] = [
  ['(?:every|each) (?:other|second)(?= (?:day|week|month|quarter|year))', 'every #2'],
  ['(?:every|each) other|(?:every|each) alternate', 'every #2'],
  ['(?:every|each) third(?= (?:day|week|month|year))', 'every #3'],
  ['every|each|(?:once|one time) (?:a|an|per|in|every|each)', 'every'],
  ['daily', 'every day'],
  ['fortnightly', 'every #2 week'],
  ['weekly', 'every week'],
  ['monthly', 'every month'],
  ['quarterly', 'every quarter'],
  ['yearly|annually', 'every year'],
  ['(?<=on )(?:work|week|working |business )days', 'every workday'],
  ['mondays', 'every D1'],
  ['tuesdays', 'every D2'],
  ['wednesdays', 'every D3'],
  ['thursdays', 'every D4'],
  ['fridays', 'every D5'],
  ['saturdays', 'every D6'],
  ['sundays', 'every D7'],
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

/** "On Sat" is Saturday, "he sat" is not. */
const BEFORE_DAY = '(?<=(?:^|[^\\p{L}])(?:on|by|next|until) )';

const NAMES: Entry[] = [
  ['monday', 'D1'],
  ['tuesday|tues?', 'D2'],
  ['wednesday|weds', 'D3'],
  ['thursday|thurs?|thu', 'D4'],
  ['friday|fri', 'D5'],
  ['saturday', 'D6'],
  ['sunday', 'D7'],
  [`${BEFORE_DAY}mon`, 'D1'],
  ['mon', 'D1?'],
  [`${BEFORE_DAY}wed`, 'D3'],
  ['wed', 'D3?'],
  [`${BEFORE_DAY}sat`, 'D6'],
  ['sat', 'D6?'],
  [`${BEFORE_DAY}sun`, 'D7'],
  ['sun', 'D7?'],
  ['january|jan', 'M1'],
  ['february|feb', 'M2'],
  ['march|mar', 'M3'],
  ['april|apr', 'M4'],
  ['may', 'M5'],
  ['june|jun', 'M6'],
  ['july|jul', 'M7'],
  ['august|aug', 'M8'],
  ['september|sept?', 'M9'],
  ['october|oct', 'M10'],
  ['november|nov', 'M11'],
  ['december|dec', 'M12'],
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
  ['(?<=(?:week|month|hour|year|day)s? )or so', ''],
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
  ['until|till?', 'until'],
  ['(?:a|an|the|of|and)', ''],
];

/** The English dictionary. */
export const ENGLISH: readonly Entry[] = [
  ...ENGLISH_HARMLESS,
  ...MOMENTS,
  ...DAY_PARTS,
  ...REPEATS,
  ...PERIODS,
  ...UNITS,
  ...NAMES,
  ...NUMBERS,
  ...ENGLISH_NUMBERS,
  ...JOINTS,
  ...ENGLISH_LIMITS,
];
