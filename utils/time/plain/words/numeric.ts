import type { Entry } from '../tokens.ts';

/*
 * Dates and times in figures. `date` marks what the date reader is to read; a date like 5/8/2027 is no
 * date, because half the world reads it the other way round.
 */

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const HOUR = '(?:[01]?\\d|2[0-3])';
const MINUTE = '[0-5]\\d';
/** "1.5 hours" is no first of May. */
const UNITS = 'h|day|week|month|year|ч|д[ен]|недел|месяц|год|лет';

/** The dictionary of figures, the same in both languages. */
export const NUMERIC: readonly Entry[] = [
  ['\\d{4}-\\d{2}-\\d{2}', 'date'],
  [`${DAY}\\.${MONTH}\\.(?:\\d{4}|\\d{2})`, 'date'],
  [`(?:1[3-9]|2\\d|3[01])/${MONTH}/\\d{4}|${MONTH}/(?:1[3-9]|2\\d|3[01])/\\d{4}`, 'date'],
  // «в 10.30» can only be a time, «10.12» only a day, «в 10.12» may be either.
  [`(?:в|к|at|by|@) ?(${HOUR})\\.(1[3-9]|[2-5]\\d|00)`, 'c$1:$2'],
  [`(?:в|к) (${HOUR})-00`, 'c$1:00'],
  [`at (${HOUR})\\.(${MINUTE})`, 'c$1:$2'],
  [`в ${HOUR}\\.${MINUTE}`, '!'],
  [`(${DAY})\\.(${MONTH})(?! ?(?:${UNITS}))`, 'd$1.$2'],
  [`(${HOUR}:${MINUTE})(?::\\d\\d)?`, 'c$1'],
  [`(${HOUR}:${MINUTE}) ?([ap])\\.?m`, 'c$1 $2m'],
  [`(${HOUR})\\.(${MINUTE}) ?([ap])\\.?m`, 'c$1:$2 $3m'],
  ['(\\d{1,2}) ?([ap])\\.?m', '#$1 $2m'],
  ['(\\d+(?:[.,]\\d)?) ?(?:hours?|hrs?)', '#$1 hour'],
  // "10h" alone is 10 o'clock for some.
  ['(?<=(?:in|within) )(\\d+)h', '#$1 hour'],
  ['(\\d+) ?(?:minutes?|mins?)', '#$1 minute'],
  ['(\\d+) ?d', '#$1 day'],
  ['(\\d+) ?w', '#$1 week'],
  ['(\\d+)ч', '#$1 chasa'],
  ['(\\d+)мин', '#$1 minute'],
  ['(\\d+)дн', '#$1 day'],
  ['(\\d+)нед', '#$1 week'],
];

/** Plain numbers, for which every other dictionary has a closer look first. */
export const FIGURES: readonly Entry[] = [
  ['(\\d+)[.,](\\d)', '#$1.$2'],
  ['(\\d{1,4})', '#$1'],
];
