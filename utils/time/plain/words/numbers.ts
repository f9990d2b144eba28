import type { Entry } from '../tokens.ts';

/*
 * Numbers written as words, made by counting: cardinal ("twenty-one", «двадцать один») and ordinal ("twenty-first",
 * «двадцать первого»). Ordinals up to the fourth are ranks as well ("the first Monday"), `r1` to `r4`.
 */

const ENGLISH_UNITS = 'two three four five six seven eight nine'.split(' ');
const ENGLISH_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
);
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH_ORDINALS =
  'fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function englishCardinals(): Entry[] {
  const tens = ENGLISH_TENS.flatMap((ten, index) => {
    const units = ['one', ...ENGLISH_UNITS].map((unit, one) =>
      entry(`${ten}[ -]${unit}`, index * 10 + 21 + one),
    );
    return [...units, entry(ten, index * 10 + 20)];
  });
  return [
    ...tens,
    ...ENGLISH_TEENS.map((word, index) => entry(word, index + 10)),
    ...ENGLISH_UNITS.map((word, index) => entry(word, index + 2)),
    ['(?:a |one )?hundred', '#100'],
  ];
}

function englishOrdinals(): Entry[] {
  const units = ['first', 'second', 'third', 'fourth', ...ENGLISH_ORDINALS.slice(0, 5)];
  return [
    ...units.map((unit, index): Entry => [`twenty[ -]${unit}`, `o${index + 21}`]),
    ['thirty[ -]first', 'o31'],
    ['thirtieth', 'o30'],
    ...ENGLISH_ORDINALS.map((word, index): Entry => [word, `o${index + 5}`]),
    ['first', 'r1'],
    ['second', 'r2'],
    ['third', 'r3'],
    ['fourth', 'r4'],
  ];
}

const entry = (word: string, value: number): Entry => [word, `#${value}`];

/** Nominative, oblique and dative of two to ten; "one" has forms of its own. */
const RUSSIAN_UNITS = [
  'два|две|двух|двум',
  'три|трех|трем',
  'четыре|четырех|четырем',
  'пять|пяти',
  'шесть|шести',
  'семь|семи',
  'восемь|восьми',
  'девять|девяти',
];
const RUSSIAN_TEENS = [
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
const RUSSIAN_TENS = [
  'двадцат[ьи]',
  'тридцат[ьи]',
  'сорока?',
  'пять?и?десяти?',
  'шесть?и?десяти?',
  'семь?и?десяти?',
  'восемьдесят|восьмидесяти',
  'девяност[оа]',
];
const RUSSIAN_ONE = 'один|одну|одна|одного|одной';
/** Of days of the month: genitive, dative and prepositional («пятого», «к пятому»); beside «число» also «пятое». */
const RUSSIAN_ORDINALS = [
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

function russianCardinals(): Entry[] {
  const tens = RUSSIAN_TENS.flatMap((ten, index) => {
    const units = [RUSSIAN_ONE, ...RUSSIAN_UNITS].map((unit, one) =>
      entry(`(?:${ten}) (?:${unit})`, index * 10 + 21 + one),
    );
    return [...units, entry(ten, index * 10 + 20)];
  });
  return [
    ...tens,
    ...RUSSIAN_TEENS.map((word, index) => entry(word, index + 10)),
    ...RUSSIAN_UNITS.map((word, index) => entry(word, index + 2)),
    entry(RUSSIAN_ONE, 1),
    ['сто|ста', '#100'],
  ];
}

const DAY_ENDING = '(?:ого|его|ому|ему|ое|е)(?: числ[ауо])?';

function russianOrdinals(): Entry[] {
  const days = RUSSIAN_ORDINALS.map((stem, index): Entry => [`${stem}${DAY_ENDING}`, `o${index + 1}`]);
  const composed = RUSSIAN_ORDINALS.slice(0, 9).map(
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
const HALVES = RUSSIAN_ORDINALS.slice(0, 12).map(
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

/** English numbers in words. */
export const ENGLISH_NUMBERS: readonly Entry[] = [...englishOrdinals(), ...englishCardinals()];
/** Russian numbers in words. */
export const RUSSIAN_NUMBERS: readonly Entry[] = [...russianOrdinals(), ...russianCardinals()];
