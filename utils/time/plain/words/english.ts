import type { Entry } from '../tokens.ts';

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
  ['tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr', 'T1'],
  ['yesterday', 'T-1'],
  ['last night', 'T-1 night'],
  ['this (morning|afternoon|evening)', 'T0 $1'],
  ['after (?:the )?weekend', 'afterweekend'],
  ['(?:right )?now', 'now'],
  // Alone it is some day.
  ['(?<!in |within )one day', '!'],
];

const DAY_PARTS: Entry[] = [
  ['first thing(?: in the morning)?', 'morning'],
  ['by (?:the )?end of (?:the )?(?:working |work |business )?day|(?:cob|eod)', 'eod'],
  ['(?:end|close) of (?:the )?(?:working |work |business )?day|(?:close|end) of business', 'eod'],
  ['in the (morning|afternoon|evening)', '$1'],
  ['(morning|afternoon|evening|night|noon)', '$1'],
  ['mid ?day', 'noon'],
  ['lunch(?: ?time)?', 'lunch'],
  ['half past', 'halfpast'],
  ['(?:a )?quarter past', 'quarterpast'],
  ['(?:a )?quarter to', 'quarterto'],
  ["o'?clock", 'oclock'],
  ['a\\.?m', 'am'],
  ['p\\.?m', 'pm'],
];

const PERIODS: Entry[] = [
  ['eow', 'end week'],
  ['eom', 'end month'],
  ['eoq', 'end quarter'],
  ['eoy', 'end year'],
  ['(?:before|until|till|by) (?:the )?end(?: of)?', 'end'],
  ['end(?: of)?', 'end'],
  ['(?:beginning|start)(?: of)?|early', 'start'],
  ['middle(?: of)?|mid', 'middle'],
  ['after next', 'afternext'],
  ['(?:the )?last day of(?= (?:the |this |next )?(?:month|quarter|year))', 'end'],
  ['this coming', 'coming'],
  ['(next|this|last|coming)', '$1'],
  ['previous', 'last'],
  ['upcoming', 'coming'],
  ['week-?end', 'weekend'],
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

const NAMES: Entry[] = [
  ['monday', 'D1'],
  ['tuesday|tues?', 'D2'],
  ['wednesday', 'D3'],
  ['thursday|thurs?|thu', 'D4'],
  ['friday|fri', 'D5'],
  ['saturday', 'D6'],
  ['sunday', 'D7'],
  ['mon', 'D1?'],
  ['wed', 'D3?'],
  ['sat', 'D6?'],
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
  ['(\\d{1,2})(?:st|nd|rd|th)', 'o$1'],
  ['first', 'r1'],
  ['second', 'r2'],
  ['third', 'r3'],
  ['fourth', 'r4'],
  ['a couple(?: of)?|couple(?: of)?', '#2'],
  ['a few|few', '#3'],
  ['one', '#1'],
  ['two', '#2'],
  ['three', '#3'],
  ['four', '#4'],
  ['five', '#5'],
  ['six', '#6'],
  ['seven', '#7'],
  ['eight', '#8'],
  ['nine', '#9'],
  ['ten', '#10'],
  ['eleven', '#11'],
  ['twelve', '#12'],
  ['fifteen', '#15'],
  ['twenty', '#20'],
  ['thirty', '#30'],
  ['forty five', '#45'],
  ['forty', '#40'],
  ['half', 'half'],
];

/** Words that turn a date into another one, or into none: with one of them left over nothing is understood. */
const OBSTACLES: Entry[] = [
  ["not|no|never|nothing|can't|cannot|don't|doesn't|won't|isn't|shouldn't|except|without|unless|if", '!'],
  ['before|after|until|till?|past|since|between|than|or|nor|either', '!'],
  ['other|another|alternate|any|some|several|many|most|least|both|all', '!'],
  ['biweekly|bimonthly|annual|biannual(?:ly)?|regular(?:ly)?|recurring|repeat(?:ing|s)?', '!'],
  ['later|late|earlier|sooner|sometime|someday|soon|minus|plus|nearly|almost|over|under', '!'],
  ['fifth|final|once|twice|times?|midnight|century|decade|season', '!'],
  [
    'seconds?|secs?|hundred|thousand|dozen|eighty|ninety|fifty|sixty|seventy|(?:thir|four|six|seven|eigh|nine)teen',
    '!',
  ],
  ['easter|good|black|cyber|ash|shrove|boxing|holy|bank|palm|fat|super|casual|maundy', '!'],
  ['utc|gmt|[a-z]?est|[a-z]?edt|[cepm]st|[cepm]dt|cet|bst|ist|jst|msk|zulu|timezone', '!'],
];

/** Words of place between the words of time. */
const JOINTS: Entry[] = [
  ['in', 'in'],
  ['within', 'via'],
  ['ago', 'ago'],
  ['hence', 'from now'],
  ['from', 'from'],
  ['at|by|@|around', 'at'],
  ['on', 'on'],
  ['(?:a|an|the|of|and|for)', ''],
];

/** The English dictionary. */
export const ENGLISH: readonly Entry[] = [
  ...MOMENTS,
  ...DAY_PARTS,
  ...REPEATS,
  ...PERIODS,
  ...UNITS,
  ...NAMES,
  ...NUMBERS,
  ...JOINTS,
  ...OBSTACLES,
];
