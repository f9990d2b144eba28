import type { Entry } from '../tokens.ts';
import { minutesAfterHours, numberEntry } from './number-entries.ts';

/*
 * English numbers written as words, made by counting: cardinal ("twenty-one") and ordinal ("twenty-first"). Ordinals up to
 * the fourth are ranks as well ("the first Monday"), `r1` to `r4`.
 */

const UNITS = 'two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function cardinals(): Entry[] {
  const tens = TENS.flatMap((ten, index) => {
    const units = ['one', ...UNITS].map((unit, one) =>
      numberEntry(`${ten}[ -]${unit}`, index * 10 + 21 + one),
    );
    return [...units, numberEntry(ten, index * 10 + 20)];
  });
  return [
    ...tens,
    ...TEENS.map((word, index) => numberEntry(word, index + 10)),
    ...UNITS.map((word, index) => numberEntry(word, index + 2)),
    ['(?:a |one )?hundred', '#100'],
  ];
}

function ordinals(): Entry[] {
  const units = ['first', 'second', 'third', 'fourth', ...ORDINALS.slice(0, 5)];
  return [
    ...units.map((unit, index): Entry => [`twenty[ -]${unit}`, `o${index + 21}`]),
    ['thirty[ -]first', 'o31'],
    ['thirtieth', 'o30'],
    ...ORDINALS.map((word, index): Entry => [word, `o${index + 5}`]),
    ['first', 'r1'],
    ['second', 'r2'],
    ['third', 'r3'],
    ['fourth', 'r4'],
  ];
}

/** English numbers in words. */
export const ENGLISH_NUMBERS: readonly Entry[] = [
  ...minutesAfterHours(cardinals(), 'at|by|around'),
  ...ordinals(),
  ...cardinals(),
];
