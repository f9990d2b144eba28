import type { Entry } from '../tokens.ts';
import { MEASURES, OTHER_FIGURES } from './other-figures.ts';

/*
 * Dates and times in figures. `date` marks what the date reader is to read; a date like 5/8/2027 is no
 * date, because half the world reads it the other way round.
 */

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const TWO_FIGURES = '(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])';
const HOUR = '(?:[01]?\\d|2[0-3])';
const MINUTE = '[0-5]\\d';
const MONTH_TWICE = '0?([1-9]|1[0-2])/0?\\1';
const EN_MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const RU_MONTH = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
/** They leave early in the morning, too. */
const RIDES = 'flight|plane|train|bus|рейс|самолет|вылет|поезд|автобус';
/** What may be two hours as well as an hour and its minutes: «18-20», «14-16». */
const TWO_HOURS = `1[2-4]-15|1[7-9]-20|${HOUR}-(?:1[346-9]|2[1-4])`;
/** "1.5 hours" is no first of May. */
const UNITS = 'h|day|week|month|year|ч|д[ен]|недел|месяц|год|лет';
const WEEKDAYS =
  'понедельник|вторник|среда|среду|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс|[a-z]+day|mon|tue|wed|thu|fri|sat|sun';
/** What stands before a day and month in figures, for certain. */
const LEADS = `(?<=(?:^|[^\\p{L}])(?:в|во|к|ко|на|до|с|со|от|по|не позднее|on|by|until|till|for|from|due|deadline|дедлайн|срок|${WEEKDAYS}),? )`;

/** The dictionary of figures, the same in both languages. */
export const NUMERIC: readonly Entry[] = [
  ...OTHER_FIGURES,
  ['\\d{4}([-/.])\\d{2}\\1\\d{2}', 'date'],
  [`${DAY}-${MONTH}-20\\d{2}`, 'date'],
  [`${DAY}\\.${MONTH}\\.(?:\\d{4}|\\d{2})г?`, 'date'],
  // The year after a month: "5 Jan '27".
  [`(?<=(?:${EN_MONTH})\\p{L}*\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?,? )'(\\d\\d)`, '#20$1'],
  ['(\\d{4})г', '#$1'],
  [`(?:1[3-9]|2\\d|3[01])/${MONTH}/(?:20)?\\d{2}|${MONTH}/(?:1[3-9]|2\\d|3[01])/(?:20)?\\d{2}`, 'date'],
  // «в 10.30» can only be a time, «10.12» only a day, «в 10.12» may be either.
  [`(?:в|к|at|by|@) ?(${HOUR})\\.(1[3-9]|[2-5]\\d|00)`, 'c$1:$2'],
  [
    `(?<=(?:${RIDES})(?: [a-z]{0,3} ?\\d{2,4})?[^\\d.,!?]{0,20} )(?:в |at )?[1-6]:${MINUTE}(?! ?(?:[ap]\\.?m|утра|дня|вечера|ночи))`,
    '!',
  ],
  [`[1-6]:${MINUTE}(?= (?:${RIDES}))`, '!'],
  // «в 14-30» is a time, «в 18-20» may be from 18 to 20.
  [`(?:в|к) (?:${TWO_HOURS})`, '!'],
  [`(?<=(?:завтра|сегодня),? )(${HOUR})-(00|[2-5]\\d)(?! ?(?:мин|дн|ч|нед|мес|лет))`, 'c$1:$2'],
  [`(?:в|к) (${HOUR}) (00|[1-5]\\d)(?=$|[.,!?)])`, 'c$1:$2'],
  [`(?<=(?:${RU_MONTH}|завтра|сегодня),? )(${HOUR})\\.(00|1[3-9]|[2-5]\\d)(?! ?(?:${MEASURES}))`, 'c$1:$2'],
  ['(?:(?:at|around|about|by) )?(1[0-2]|[1-9])(?:[ -]?ish| sharp| on the dot)', 'at #$1'],
  [`(?:в|к) (${HOUR})-(00|1[3-9]|[2-5]\\d)(?! ?(?:мин|дн|ч|нед|мес|лет))`, 'c$1:$2'],
  [`(?:в|at) ${HOUR}\\.${MINUTE}(?! ?[ap]\\.?m)`, '!'],
  [`${LEADS}(${DAY})\\.(${MONTH})(?! ?(?:${UNITS}|${MEASURES}))`, 'd$1.$2'],
  [`(?<!\\p{Script=Latin}[ ,:]{1,2})(${TWO_FIGURES})(?! ?(?:${UNITS}|${MEASURES}))`, 'd$1'],
  [`(${DAY})\\.(${MONTH})(?! ?(?:${UNITS}|${MEASURES}))`, 'd$1.$2?'],
  // The same in every country.
  [`${LEADS}${MONTH_TWICE}(?!/)`, 'd$1.$1'],
  [`${MONTH_TWICE}(?!/)`, 'd$1.$1?'],
  [`${LEADS}(1[3-9]|2\\d|3[01])/(${MONTH})(?!/)`, 'd$1.$2'],
  [`${LEADS}(${MONTH})/(1[3-9]|2\\d|3[01])(?!/)`, 'd$2.$1'],
  [`(1[3-9]|2\\d|3[01])/(${MONTH})(?!/)`, 'd$1.$2?'],
  [`(${MONTH})/(1[3-9]|2\\d|3[01])(?!/)`, 'd$2.$1?'],
  [`(${HOUR}:${MINUTE})(?::\\d\\d)?(?: ?(?:h|hrs|hours))?`, 'c$1'],
  [`(${HOUR}:${MINUTE}) ?([ap])\\.?m`, 'c$1 $2m'],
  [`(${HOUR})\\.(${MINUTE}) ?([ap])\\.?m`, 'c$1:$2 $3m'],
  ['(\\d{1,2}) ?([ap])\\.?m', '#$1 $2m'],
  ['(\\d+(?:[.,]\\d)?) ?(?:hours?|hrs?)', '#$1 hour'],
  // "10h" alone is 10 o'clock for some.
  ['(?<=(?:in|within) )(\\d+(?:\\.\\d)?)h', '#$1 hour'],
  ['(?<=(?:in|within) )(\\d+)h ?(\\d+)m?', '#$1 hour #$2 minute'],
  ['(?<=(?:in|within) )(\\d+)m', '#$1 minute'],
  ['(\\d+) ?(?:minutes?|mins?)', '#$1 minute'],
  ['(\\d+) ?d', '#$1 day'],
  ['(\\d+) ?w', '#$1 week'],
  ['(\\d+)(?:ч|час|часа|часов)', '#$1 chasa'],
  ['(\\d+)(?:мин|минут)', '#$1 minute'],
  ['(\\d+)(?:дн|дня|дней)', '#$1 day'],
  ['(\\d+)(?:нед|недели|недель)', '#$1 week'],
];

/** Plain numbers, for which every other dictionary has a closer look first. */
export const FIGURES: readonly Entry[] = [
  ['(\\d+)[.,](\\d)', '#$1.$2'],
  ['(\\d{1,4})', '#$1'],
];
