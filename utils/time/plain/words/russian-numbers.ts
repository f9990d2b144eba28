import type { Entry } from '../tokens.ts';
import { minutesAfterHours, numberEntry } from './number-entries.ts';

/*
 * Russian numbers written as words, made by counting: cardinal («двадцать один») and ordinal («двадцать первого»). Ordinals
 * up to the fourth are ranks as well («в первый понедельник»), `r1` to `r4`.
 */

/** Nominative, oblique and dative of two to ten; "one" has forms of its own. */
const UNITS = [
  'два|две|двух|двум',
  'три|трех|трем',
  'четыре|четырех|четырем',
  'пять|пяти',
  'шесть|шести',
  'семь|семи',
  'восемь|восьми',
  'девять|девяти',
];
const TEENS = [
  'десят[ьи]',
  'одиннадцат[ьи]',
  'двенадцат[ьи]',
  'тринадцат[ьи]',
  'четырнадцат[ьи]',
  'пятнадцат[ьи]',
  'шестнадцат[ьи]',
  'семнадцат[ьи]',
  'восемнадцат[ьи]',
  'девятнадцат[ьи]',
];
const TENS = [
  'двадцат[ьи]',
  'тридцат[ьи]',
  'сорока?',
  'пять?и?десяти?',
  'шесть?и?десяти?',
  'семь?и?десяти?',
  'восемьдесят|восьмидесяти',
  'девяност[оа]',
];
const ONE = 'один|одну|одна|одного|одной';
/** Of days of the month: genitive, dative and prepositional («пятого», «к пятому»); beside «число» also «пятое». */
const ORDINALS = [
  'перв',
  'втор',
  'треть',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат',
];

function cardinals(): Entry[] {
  const tens = TENS.flatMap((ten, index) => {
    const units = [ONE, ...UNITS].map((unit, one) =>
      numberEntry(`(?<!без )(?:${ten}) (?:${unit})`, index * 10 + 21 + one),
    );
    return [...units, numberEntry(ten, index * 10 + 20)];
  });
  return [
    ...tens,
    ...TEENS.map((word, index) => numberEntry(word, index + 10)),
    ...UNITS.map((word, index) => numberEntry(word, index + 2)),
    numberEntry(ONE, 1),
    ['сто|ста', '#100'],
  ];
}

const DAY_ENDING = '(?:ого|его|ому|ему|ое|е)(?: числ[ауо])?';

function ordinals(): Entry[] {
  const days = ORDINALS.map((stem, index): Entry => [`${stem}${DAY_ENDING}`, `o${index + 1}`]);
  const composed = ORDINALS.slice(0, 9).map(
    (stem, index): Entry => [`двадцать ${stem}${DAY_ENDING}`, `o${index + 21}`],
  );
  return [
    ...HALVES,
    ...composed,
    [`тридцать перв${DAY_ENDING}`, 'o31'],
    [`тридцат${DAY_ENDING}`, 'o30'],
    ...RANKS.map(([stem, rank]): Entry => [`${stem}(?= (?:${RANKED}))`, rank]),
    ...days,
    ['перв(?:ый|ая|ую|ой)', 'r1'],
    ['втор(?:ой|ая|ую)', 'r2'],
    ['трет(?:ий|ья|ью|ьей)', 'r3'],
    ['четверт(?:ый|ая|ую|ой)', 'r4'],
    ['последн(?:ий|яя|ее|юю|его|ей|ему)', 'r-1'],
  ];
}

/** «полшестого»: half of the sixth hour has passed. */
const HALVES = ORDINALS.slice(0, 12).map(
  (stem, index): Entry => [`пол[ -]?${stem}(?:ого|его)`, `#30 into o${index + 1}`],
);

/** What has ranks: «первого понедельника», «второе воскресенье», «первое полугодие». */
const RANKED =
  'понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|выходн|рабоч|день|дня|дню|недел|квартал|полуг|половин';
const RANKS: [stem: string, rank: string][] = [
  ['перв\\p{L}+', 'r1'],
  ['втор\\p{L}+', 'r2'],
  ['трет\\p{L}+', 'r3'],
  ['четверт(?:ый|ая|ое|ую|ого|ой|ому|ом)', 'r4'],
];

/** Russian numbers in words. */
export const RUSSIAN_NUMBERS: readonly Entry[] = [
  ...minutesAfterHours(cardinals(), 'в|к|на'),
  ...ordinals(),
  ...cardinals(),
];
