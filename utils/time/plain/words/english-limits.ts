import type { Entry } from '../tokens.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const AGREED =
  '(?:please|pls|then|it is|(?:is )?(?:ok(?:ay)?|works?|fine|suits)|sounds (?:good|great|fine)|would be (?:good|great|fine|perfect|ideal))';
const SHORT_WEEKDAY = '(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';

/** English words that look like a date and are none: `_`, or `!` where the rest cannot be trusted either. */
export const ENGLISH_HARMLESS: readonly Entry[] = [
  // "The Sunday Times", "our Friday call", "the Friday of the fair": not every weekday is a day to come.
  [
    `(?:the|a|an|our|my|your|his|her|their)(?= ${WEEKDAY} (?!at |in |on |the |after |before |of |from |week|by |and |morning|afternoon|evening|night|\\d)\\p{L})`,
    '!',
  ],
  [
    `(?<=${WEEKDAY} )of(?! (?:next|this|last|the (?:week|month|year|same)|january|february|march|april|may|june|july|august|september|october|november|december|every|each))`,
    '!',
  ],
  // "We met on Friday": of the Friday that was.
  [
    `(?:met|talked|spoke|chatted|was|were|saw|went|had)(?=(?: (?!will|to|about|must|should|again|and)\\p{L}+){0,3} on (?:the )?(?:${WEEKDAY}|${SHORT_WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)?|${MONTH} \\d{1,2})(?![\\p{L}\\p{N}]))`,
    '!',
  ],
  // A day on which somebody has no time.
  [
    "busy|unavailable|fully booked|booked up|out of (?:the )?office|ooo|on (?:vacation|holiday|leave|pto)|(?<=(?:'s|'m|'re|am|is|are|be) )(?:away|off|out)",
    'b',
  ],
  // "Friday's meeting at 3": not today at 3.
  [`(?:${WEEKDAY}|tomorrow)'s(?!.* (?:on|by|tomorrow|today|next|in) )`, '!'],
  [`(?:${WEEKDAY}|${SHORT_WEEKDAY}|today|tomorrow)/[\\p{L}/]+`, '!'],
  // The time of another place: "3pm London time".
  [
    '(?<=(?:\\d|[ap]\\.?m\\.?|noon) )(?:in )?(?!(?:minutes?|hours?|days?|weeks?|months?|years?|some) )\\p{L}+ time(?! next)',
    '!',
  ],
  ['(?:at )?(?:the )?same (?:time|day) next (?:week|month|quarter|year)', '!'],
  ['(?:score|won|lost|beat|drew|ratio)(?: (?!at |on )\\p{L}+){0,2} \\d{1,3}:\\d{1,3}', '_'],
  ['(?:was|were) going to|closed(?= on)|cancell?ed', '!'],
  ['(?:the )?(?:coming|next|following) (?:weeks|months|years|hours)|(?:the )?coming week', '!'],
  [`week(?= of (?:the )?${WEEKDAY})`, '!'],
  ['(?:at )?(?:your|his|her|their) earliest convenience', '_'],
  ['at the (?:very )?latest', ''],
  // "Monday works for me", "Monday, please".
  [
    `(?<=day(?: (?:morning|afternoon|evening|at [\\d:.]+(?: ?[ap]m)?))?,? )${AGREED}(?: (?:for|with|by)? ?(?:you|me|us|everyone))?(?=$|[.,!?)])`,
    '',
  ],
  ["(?:happy|thank god it's|tgi)(?= (?:mon|tues|wednes|thurs|fri|satur|sun)day)", '!'],
  ["(?:do not|don't|never|not to|won't|will not|didn't|did not) forget", '_'],
  ['(?:within|during|throughout) the day', '!'],
  ['good (?:morning|afternoon|evening|day|night)|good ?night', '_'],
  ['(?:happy|lovely|nice|great|good) (?:weekend|week|day|evening)', '_'],
  ['at (?:all|last|least|first|once|the latest|the moment|the same time)', '_'],
  ['(?:no problem|no worries|no rush|after all|above all|all right|all the best|if possible)', '_'],
  ['(?:i|you|we|he|she|it|they|who|which|that|there|one|someone|people) may', '_'],
  ['may(?= (?:be|i|we|also|have|need|want|still|well|not|call)(?:[^\\p{L}]|$))', '_'],
  ['(?:this|that|the other|each|no|any|every|some|a loved|which) one(?! (?:week|day|month|year|hour))', '_'],
  ['one(?= of )', '_'],
  [
    "one(?= (?!minute|hour|day|week|month|year|fortnight|quarter|business|working|and a half|half|o'?clock|[ap]\\.?m|in the)\\p{L})(?<!(?:at|by|past|to|in|around) one)",
    '_',
  ],
  [
    '(?:a|the|my|any|her|his|their|our|your|no) second(?= (?!of|week|month|year|day|half|quarter|work|business|[a-z]+day)\\p{L})',
    '_',
  ],
  ['(?:a|one|just a) second$', '_'],
  [
    "for (?:a|an|one|two|three|four|five|ten|half an|\\d+) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?! from| ago|'s)",
    '_',
  ],
  [
    '(?:\\d+|two|three|five|ten|fifteen|thirty)[ -](?:minutes?|mins?|hours?|days?|weeks?|months?|years?)(?=[ -](?:long|call|meeting|chat|talk|trial|trip|plan|project|slot|walk|deadline|notice|old|course)(?!\\p{L}))',
    '_',
  ],
];

/**
 * English words that turn a date into another one, or into none: `!` wherever it stands, `q` before it, `b` beside
 * it, `or` between two.
 */
export const ENGLISH_LIMITS: readonly Entry[] = [
  ["not|never|nothing|can't|cannot|can not|don't|doesn't|won't|isn't|shouldn't|wasn't|except|unless", '!'],
  [
    'no|any|some|several|many|most|least|both|all|if|without|until|till?|more|less|over|under|plus|late|later',
    'q',
  ],
  ['other|another|alternate|either|neither|nearly|almost|earlier|sooner|soon|about half|such', 'q'],
  ['earliest', '!'],
  ['before|after|past|since|between|than|minus|following|preceding|prior', 'b'],
  ['or|nor|vs', 'or'],
  ['biweekly|bimonthly|annual|biannual(?:ly)?|regular(?:ly)?|recurring|repeat(?:ing|s)?', '!'],
  ['someday|final|once|twice|times|midnight|century|decade|season|dozen|thousand|million', '!'],
  ['seconds|secs?|(?:tomorrow|today|yesterday)s', '!'],
  ['easter|good|black|cyber|ash|shrove|boxing|holy|bank|palm|fat|super|casual|maundy|whit|ruby|joe', '!'],
  ['utc|gmt|[a-z]?est|[a-z]?edt|[cepm]st|[cepm]dt|cet|bst|ist|jst|msk|zulu|timezone', '!'],
];
