/*
 * A stretch of time is due when it begins: its end is cut out of the text before anything is read. Where something
 * is moved from one day to another, neither is cut out, and two days are no date.
 */

const MOVES =
  /(?:перенес|перенос|сдвин|передвин|переставь|mov(?:e|ing)|reschedul|postpone|shift|push(?:ed)? )/u;
const DASH = ' ?- ?';
const EN_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const RU_MONTH =
  '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|янв|фев|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек)';
const MONTH = `(?:${EN_MONTH}|${RU_MONTH})`;
const EN_WEEKDAY =
  '(?:mon|tues?|wed|thurs?|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const RU_WEEKDAY =
  '(?:понедельник[ау]?|вторник[ау]?|сред[ауы]|четверг[ау]?|пятниц[ауы]|суббот[ауы]|воскресень[еяю]|пн|вт|ср|чт|пт|сб|вс)';
const WEEKDAY = `(?:${EN_WEEKDAY}|${RU_WEEKDAY})`;
const CLOCK = '\\d{1,2}:\\d{2}';
const HOUR = `(?:${CLOCK}|\\d{1,2})`;
const UNIT =
  '(?:minutes?|mins?|hours?|days?|(?:working|business) days?|weeks?|months?|years?|минут|час|дн|рабоч|недел|месяц|год|лет)';
const COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять)';
const RU_COUNTED = '(?:минут|часа|часов|дня|дней|недели|недель|месяца|месяцев)';
const DOTTED = '\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?';

type Range = readonly [pattern: string, first: string];

/** Each with its beginning only; in groups of figures the first must be the smaller one. */
const RANGES: readonly Range[] = [
  [`(?:from )?(${HOUR}) ?([ap])\\.?m\\.?(?:${DASH}| to | till | until )${HOUR} ?[ap]\\.?m`, '$1 $2m'],
  // Not "11-1pm", and not "10-12pm", which begins in the morning.
  [`(?:from )?(${HOUR})(?:${DASH}| to | till | until )((?:[1-9]|1[01])(?::\\d{2})?) ?([ap])\\.?m`, '$1 $3m'],
  [`с (\\d{1,2}-[0-5]\\d) до \\d{1,2}-[0-5]\\d`, 'в $1'],
  [`(?<=(?:in|within|через|за) )(${COUNT})(?:${DASH}| to )${COUNT}(?= ${UNIT})`, '$1'],
  [`(?<=(?:${RU_COUNTED} через|через ${RU_COUNTED}) )(\\d{1,2})${DASH}(\\d{1,2})`, '$1'],
  // Not «завтра 14-15», nor «14-20», which may be minutes.
  [
    `(?<=(?:today|tomorrow|завтра|сегодня),? )(?:at |в |с )?(\\d{1,2})${DASH}([1-9]|1[0-46-9]|2[1-3])(?![:.]| ?(?:час|ч(?!\\p{L})|мин|hour|min))`,
    '@ $1',
  ],
  [
    `(?:from |с )?(\\d{1,2})(?:st|nd|rd|th|-?го)?(?:${DASH}| to | по | до )(\\d{1,2})(?:st|nd|rd|th|-?е|-?го)?(?= (?:of )?${MONTH})`,
    '$1',
  ],
  [`(${EN_MONTH}) (\\d{1,2})${DASH}(\\d{1,2})(?![\\d:.])`, '$1 $2'],
  [`(?:from |с )(\\d{1,2} ${MONTH})(?: to | till | until | through | по | до )\\d{1,2} ${MONTH}`, '$1'],
  [`(\\d{1,2} ${MONTH})${DASH}\\d{1,2} ${MONTH}`, '$1'],
  [`(?:from )?(${EN_MONTH} \\d{1,2})(?:${DASH}| to | till | until | through )${EN_MONTH} \\d{1,2}`, '$1'],
  [`(?:from |с )?(${DOTTED})(?:${DASH}| to | по | до )${DOTTED}`, '$1'],
  [`(?:from |со? )?(${WEEKDAY})(?: to | till | until | through | thru | по )(?:the )?${WEEKDAY}`, '@ $1'],
  [`(${WEEKDAY})${DASH}${WEEKDAY}`, '@ $1'],
  [`(?:from |с )(${HOUR})(?: to | till | until | до )(?:${HOUR})(?! ?[ap]\\.?m)`, '@ $1'],
  [`(${CLOCK})(?:${DASH}| to | до )${CLOCK}(?! ?[ap]\\.?m)`, '$1'],
  [`(\\d{1,2})-(\\d{1,2})(?=,? (?:today|tomorrow|завтра|сегодня))`, '@ $1'],
  [`(?<=(?:in|within|через|за) )(\\d{1,2})(?:${DASH}| to )(\\d{1,2})(?= ${UNIT})`, '$1'],
  [`с (\\d{1,2})-?го по (\\d{1,2})(?:-?е|-?ое|-?го)?(?: число| числа)?(?! (?:${MONTH}))`, '$1 числа'],
  [`с (\\d{1,2}) по (\\d{1,2})(?:-?е| число| числа)(?! (?:${MONTH}))`, '$1 числа'],
  [
    `(?:from )?the (\\d{1,2})(?:st|nd|rd|th)(?:${DASH}| to (?:the )?)(\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?${MONTH})`,
    'the $1th',
  ],
];
/** The ranges, ready to be looked for; made when the first date is read. */
let patterns: (readonly [pattern: RegExp, first: string])[] | undefined;

function allPatterns() {
  return RANGES.map(
    ([pattern, first]) =>
      [new RegExp(`(?<![\\p{L}\\p{N}.:/-])${pattern}(?![\\p{L}\\p{N}])`, 'u'), first] as const,
  );
}

/** The text with the first stretch of days or hours in it replaced by its beginning. */
export function withoutEnds(text: string): string {
  if (MOVES.test(text)) return text;
  patterns ??= allPatterns();
  for (const [pattern, first] of patterns) {
    const match = pattern.exec(text);
    if (match && isRising(match.slice(1))) return text.replace(pattern, first);
  }
  return text;
}

const HOURS_ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}.:/-])(\\d{1,2})(?::\\d{2})?(?: ?[ap]m)?(?:${DASH}| to | до )(1?\\d|2[0-4])(?::\\d{2})?(?! ?(?:[\\p{N}:/]|минут|час))`,
  'u',
);
/** No appointment takes longer; hours. */
const LONGEST_APPOINTMENT = 5;

/** True for "9 to 6" and the like: without a day these are the hours of every day. */
export function hasOpeningHours(text: string): boolean {
  const [, first, last] = HOURS_ALONE.exec(text) ?? [];
  const hours = Number(last) - Number(first);
  return (hours <= 0 ? hours + 12 : hours) > LONGEST_APPOINTMENT;
}

function isRising(groups: readonly string[]): boolean {
  const figures = groups
    .filter(group => /^\d+(?::\d+)?$/u.test(group))
    .map(group => Number(group.replace(':', '.')));
  const [first, second] = figures;
  return first === undefined || second === undefined || first < second;
}
