import type { Entry } from '../tokens.ts';
import { ENGLISH_PAST } from './past.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIMES = '(?:day|week|month|year|tomorrow|night|morning|noon|evening|hour|o.clock)';
const AGREED =
  '(?:please|pls|then|instead|would work(?: better| best)?|works (?:better|best)|is (?:better|best)|it is|(?:is )?(?:ok(?:ay)?|works?|fine|suits)|sounds (?:good|great|fine)|would be (?:good|great|fine|perfect|ideal))';
const SHORT_WEEKDAY = '(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)';

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
  ...ENGLISH_PAST,
  // A day on which somebody has no time.
  [
    "busy|unavailable|travell?ing|fully booked|booked up|out of (?:the )?office|ooo|on (?:vacation|holiday|leave|pto)|(?<=(?:'s|'m|'re|am|is|are|be) )(?:away|off|out)",
    'b',
  ],
  // "Friday's meeting at 3": not today at 3.
  [`(?:${WEEKDAY}|tomorrow)'s(?!.* (?:on|by|tomorrow|today|next|in) )`, '!'],
  [`(?:${WEEKDAY}|${SHORT_WEEKDAY}|today|tomorrow)/[\\p{L}/]+`, '!'],
  // The time of another place: "3pm London time".
  [
    '(?<=(?:\\d|[ap]\\.?m\\.?|noon) \\(?)(?:in )?(?!(?:minutes?|hours?|days?|weeks?|months?|years?|some) )(?:new |los |san )?\\p{L}+ time(?! next)',
    '!',
  ],
  ['(?:at )?(?:the )?same (?:time|day) next (?:week|month|quarter|year)', '!'],
  ['(?:was|were) going to|closed(?= on)|cancell?ed|(?:anything|everything|all) but|skip', '!'],
  [
    'no (?:meetings?|calls?|class(?:es)?|lessons?|standup|school|work)(?= (?:on|this|next|tomorrow|today|at) )',
    '!',
  ],
  // A person.
  [`(?:mr|mrs|ms|miss|dr|prof|sir)\\.? (?:${WEEKDAY}|may|june|april|august|march)`, '_'],
  // Of opening hours, or another day than the next one.
  [`open(?=,? (?:from |@ )?${WEEKDAY})|that(?= ${WEEKDAY})`, '!'],
  // Days that have a name, and songs.
  [
    `(?:good|black|blue|red|green|white|golden|cyber|ash|shrove|palm|fat|super|casual|maundy|whit|ruby|joe|bloody|manic|stormy|freaky|lazy|gloomy|girl|spy|mothering)(?= ${WEEKDAY})|(?:bank|public) holiday|boxing day|super bowl|holy week`,
    '!',
  ],
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
  ['(?:within|during|throughout) the (?:day|week|month|year)|in the (?:day|month|year)(?! after)', '!'],
  // So many that nobody counts them.
  [
    'in (?:minutes|hours|days|weeks|months|years)|(?<=^|(?:many|some|it|that) )(?:minutes|hours|days|weeks|months|years) ago',
    '!',
  ],
  ['(?:know|hear|say|tell|learn|share) (?:you )?more', '_'],
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
  // Tomorrow for some, a name where somebody does something with him.
  ['(?<=(?:call|with|meet|ask|write|email|to|for|and|ping|tell|text|see|send|about) )tom', '_'],
  ['tom', 'tom'],
  ['(?:a|one|just a) second$', '_'],
  // "Drop by the office Monday": a place, not a time.
  ['(?:drop|stop|swing|come|pop)(?:ping|ped)? by|by (?:email|mail|phone|the way|then)', '_'],
  [
    `at(?= (?:the |my |our |your )?(?!(?:noon|lunch|night|least|the|end|close|half|quarter|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L}))[a-z]{3,} (?:on )?${WEEKDAY})`,
    'w',
  ],
  ["(?:don't|do not|doesn't|haven't|hasn't) (?:hear|heard|reply|replied|answer|answered)(?: back)?", '_'],
  ['(?:email|letter|message|mail|invoice|contract|post) of(?= (?:the )?(?:\\d|[a-z]{3,9} \\d))', '!'],
  ['(?:got|been|was|is|were) (?:moved|postponed|rescheduled|called off)(?! to)', '!'],
  ['(?:table|booking|reservation|seats) for \\d+', '_'],
  ['(?<=\\d(?: ?[ap]\\.?m\\.?)? )for (?:half )?an hour', ''],
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
  // "Not urgent, next week": denied is something else, in a part of the sentence of its own.
  [
    `(?:not|never|nothing|no|unless|don't|doesn't|isn't|didn't|wasn't|if not)(?= [\\p{L}' -]{3,40}[,;.] )(?! [^,;.]*${TIMES})`,
    '_',
  ],
  ["not|never|nothing|can't|cannot|can not|don't|doesn't|won't|isn't|shouldn't|wasn't|except|unless", '!'],
  ['(?<=(?:\\d|one|two|three|four|five|few|some) )more(?= \\p{L})', ''],
  [
    'no|any|some|several|many|most|least|both|all|if|without|until|till?|more|less|over|under|plus|late|later',
    'q',
  ],
  ['other|another|alternate|either|neither|nearly|almost|earlier|sooner|soon|about half|such', 'q'],
  ['earliest', '!'],
  ['before|after|past|since|between|than|minus|following|preceding|prior', 'b'],
  ['or|nor|vs', 'or'],
  ['biweekly|bimonthly|biannual(?:ly)?', '!'],
  ['annual|regular(?:ly)?|recurring|repeat(?:ing|s)?|final|once|twice|season|dozen|thousand|million', 'q'],
  ['someday|times|midnight|century|decade', '!'],
  ['seconds|secs?|(?:tomorrow|today|yesterday)s', '!'],
  ['easter|holy', '!'],
  ['(?<=(?:\\d|[ap]\\.?m\\.?|noon) \\(?)(?:et|ct|mt|pt|pacific|eastern|central|mountain)', '!'],
  ['utc|gmt|[a-z]?est|[a-z]?edt|[cepm]st|[cepm]dt|cet|bst|ist|jst|msk|zulu|timezone', '!'],
];
