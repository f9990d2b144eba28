import { find, type Hit, pattern, replace } from './phrase.ts';
import type { Token } from './tokens.ts';

/** The time that a part of the day stands for when no hour is named. */
const PARTS: Record<string, string> = {
  morning: '09:00',
  noon: '12:00',
  lunch: '13:00',
  afternoon: '14:00',
  eod: '17:00',
  evening: '18:00',
  night: '20:00',
};

// Russian «часа» and «часов» are hours of the clock after «в», a length of time elsewhere.
const MARK = '(?: (?:am|pm|ofmorning|ofevening|ofnight))';
const AFTERNOON = '(?: dnya)'; // «в 3 дня» is a time, «3 дня» a length
const HOURS = '(?: (?:oclock|chasa))';
const NOT_COUNTED =
  '(?! (?:#|o\\d|M\\d|d\\d|day|dnya|week|month|year|quarter|hour|minute|workday|fortnight|_|half))';
/** "John 3:16": a verse, unless the hour is written for a clock, as nobody promises anything for 16 minutes past. */
const NO_VERSE = '(?<!(?:^| )_ )(?=c)|(?=c(?:0|\\d\\d|\\d:\\d[05]|\\d:\\d\\d (?:am|pm)))';
const CLOCKS = [
  pattern(`(?:at |${NO_VERSE})c(?<hour>\\d+):(?<minute>\\d+)${HOURS}?(?:${MARK}|${AFTERNOON})?`),
  // "at eight thirty"
  pattern(`at (?:#(?<hour>\\d+)|chas) m(?<minute>\\d\\d)${MARK}?${NOT_COUNTED}`),
  pattern(`at #(?<hour>\\d+)${HOURS} #(?<minute>[0-5]?\\d) minute(?:${MARK}|${AFTERNOON})?`),
  pattern(`(?:at )?#(?<hour>\\d+)${HOURS}?${MARK}`),
  pattern(`at #(?<hour>\\d+)${HOURS}?${AFTERNOON}`),
  pattern('(?:at )?#(?<hour>\\d+) oclock'),
  pattern(`(?:at )?#(?<hour>\\d+)(?= in (?:morning|afternoon|evening)(?: |$))`),
  pattern(`at #(?<hour>\\d+)${HOURS}?${NOT_COUNTED}`),
  pattern('at chas(?: (?:dnya|ofnight))?'),
];
/** "ten past five", "quarter to six"; «без десяти шесть», «половина шестого». */
const PARTS_OF_HOURS = [
  { source: pattern(`(?:at )?#(?<minute>\\d+) past #(?<hour>\\d+)(?: oclock)?${MARK}?`), sign: 1, before: 0 },
  { source: pattern(`(?:at )?#(?<minute>15) to #(?<hour>\\d+)(?: oclock)?${MARK}?`), sign: -1, before: 0 },
  { source: pattern(`at #(?<minute>\\d+) to #(?<hour>\\d+)(?: oclock)?${MARK}?`), sign: -1, before: 0 },
  {
    source: pattern(`(?:at )?lacks #(?<minute>\\d+)(?: minute)? #(?<hour>\\d+)${MARK}?`),
    sign: -1,
    before: 0,
  },
  // «в двадцать минут третьего»
  { source: pattern('at #(?<minute>[12]?\\d) minute o(?<hour>\\d+)(?! M\\d)'), sign: 1, before: 1 },
  { source: pattern(`(?:at )?#(?<minute>15|30) into o(?<hour>\\d+)${MARK}?`), sign: 1, before: 1 },
];
const PART_NAMES = Object.keys(PARTS).join('|');
/** Beside a day, after "in the" or "at", or alone: "lunch with Ada" is no time. */
const PART = pattern(
  `(?:in|at) (?:${PART_NAMES})|(?<=(?:^| )(?:[DTMod][\\d.-]+|date|week|month|year|weekend|every|TIME) )(?:${PART_NAMES})|(?:${PART_NAMES})(?= (?:(?:on|at|in) )?(?:(?:next|this) )?(?:[DTMod]\\d|date))|^(?:${PART_NAMES})$|eod`,
);

/** What was found: a time `HH:mm` or none, the part of the day that was named, and the tokens with `TIME` in their place. */
export type ClockReading = {
  time: string | undefined;
  part: string | undefined;
  tokens: Token[];
  /** The same hour of the evening, where the text does not say which is meant ("at 8"). */
  evening?: string | undefined;
};

/**
 * Reads the time of day out of tokens. Hours are read as on a 24-hour clock, only that a bare 1 to 6 ("at 3",
 * «в 3») means the afternoon: nobody promises anything for 3 in the morning without saying so. Midnight is
 * not understood, because half of the people mean the night before.
 * `undefined` when what is said contradicts itself ("13 am").
 */
export function readClock(tokens: readonly Token[]): ClockReading | undefined {
  const clock = findClock(tokens);
  const afterClock = clock ? replace(tokens, clock.hit, 'TIME') : [...tokens];
  const partHit = find(afterClock, PART);
  const part = partHit?.words.split(' ').at(-1);
  const rest = partHit ? replace(afterClock, partHit, 'TIME') : afterClock;
  if (!clock) return { time: part && PARTS[part], part, tokens: rest };
  const meal = tokens.some(({ sign }) => sign === 'dinner') ? 'dinner' : undefined;
  const hour = hourIn(clock, part ?? meal) ?? (part === undefined ? hourIn(clock, undefined) : undefined);
  const time = format(hour, clock.minute);
  const isOpen =
    clock.mark === undefined && part === undefined && !clock.exact && clock.hour >= 7 && clock.hour <= 9;
  const evening = isOpen ? format(clock.hour + 12, clock.minute) : undefined;
  return time === undefined ? undefined : { time, part, tokens: rest, evening };
}

type Clock = { hit: Hit; hour: number; minute: number; mark: string | undefined; exact: boolean };

function findClock(tokens: readonly Token[]): Clock | undefined {
  for (const { source, sign, before } of PARTS_OF_HOURS) {
    const hit = find(tokens, source);
    const hour = hit?.number('hour') ?? 0;
    if (hit && hour >= 1 && hour <= 12) {
      return clockOf(
        hit,
        before === 1 && hour === 1 ? 12 : hour - before,
        sign * (hit.number('minute') ?? 0),
      );
    }
  }
  for (const source of CLOCKS) {
    const hit = find(tokens, source);
    if (hit) return clockOf(hit, hit.number('hour') ?? 1, hit.number('minute') ?? 0);
  }
  return undefined;
}

function clockOf(hit: Hit, hour: number, minute: number): Clock {
  const mark = /am|pm|ofmorning|ofevening|ofnight|dnya/u.exec(hit.words)?.[0];
  return { hit, hour, minute, mark, exact: /c0/u.test(hit.words) };
}

/** First and last hour that each part of the day can have, on a 24-hour clock. */
const RANGES: Record<string, readonly [number, number]> = {
  am: [1, 11],
  ofmorning: [4, 11],
  morning: [4, 11],
  ofnight: [1, 4],
  pm: [12, 23],
  dnya: [12, 17],
  afternoon: [12, 17],
  lunch: [11, 15],
  dinner: [17, 23],
  evening: [16, 23],
  ofevening: [16, 23],
  night: [18, 23],
};

function hourIn({ hour, mark, exact }: Clock, part: string | undefined): number | undefined {
  const said = mark ?? part;
  if (said === undefined) return exact || hour < 1 || hour > 6 ? hour : hour + 12;
  const range = RANGES[said];
  if (!range) return undefined;
  // "15:00 pm" says it twice; "13 am" contradicts itself.
  const [first, last] = range;
  return [hour, hour + 12].find(one => one >= first && one <= last);
}

/** `minute` is negative in "quarter to". */
function format(hour: number | undefined, minute: number): string | undefined {
  if (hour === undefined || hour > 23) return undefined;
  const total = hour * 60 + minute;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return total < 0 ? undefined : `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}
