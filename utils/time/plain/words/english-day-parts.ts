import type { Entry } from '../tokens.ts';

/** Weekdays in full and abbreviated. */
export const DAY_NAMES = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun';
const BEFORE_PART = `(?<=(?:^|[^\\p{L}])(?:${DAY_NAMES}|tomorrow|today) )`;

/** English words for the parts of the day and the hours of the clock. */
export const ENGLISH_DAY_PARTS: readonly Entry[] = [
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
  ['(?:in the )?late (?:in the )?evening', 'at night'],
  ['(?:for )?(?:all|(?:the )?whole) day', ''],
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
  [`${BEFORE_PART}eve`, 'evening'],
  ["o'?clock", 'oclock'],
  ['a\\.?m', 'am'],
  ['p\\.?m', 'pm'],
];
