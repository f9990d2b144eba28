import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { genderOf, type NameParts, splitName } from '../../utils/identity/names.ts';
import { type Case, outcomeOf, type Suite } from './figures.ts';

type Gender = 'female' | 'male';
type Word = { word: string; genders: Gender[] };

const GENDERS: Record<string, Gender[]> = { мр: ['male'], жр: ['female'], 'мр-жр': ['male', 'female'] };
/** Family names for the composed names; their endings are of the three frequent kinds. */
const FAMILIES: Record<Gender, string[]> = {
  male: ['Кравцов', 'Заречный', 'Полонский'],
  female: ['Кравцова', 'Заречная', 'Полонская'],
};

/** Given names: told alone and beside a family name in both orders, and their gender. */
export function givenNameSuites(folder: string): Suite[] {
  const names = load(folder, 'firstnames.gender.tsv');
  return [
    kinds('given names alone: kind', names, 'given'),
    genders('given names alone: gender', names, word => ({ given: word })),
    {
      name: 'given name beside a family name, both orders',
      cases: names.flatMap(({ word, genders: [gender = 'male'] }, index) => {
        const family = familyOf(gender, index);
        const expected = { given: word, family };
        return [splitCase(`${word} ${family}`, expected), splitCase(`${family} ${word}`, expected)];
      }),
    },
  ];
}

/** Patronymics: recognised alone, and their gender. */
export function patronymicSuites(folder: string): Suite[] {
  const names = load(folder, 'patronymics.gender.tsv');
  return [
    {
      name: 'patronymics after a given name: kind',
      cases: names.map(({ word, genders: [gender] }) => {
        const given = gender === 'female' ? 'Анна' : 'Пётр';
        const family = familyOf(gender ?? 'male', 0);
        return splitCase(`${given} ${word} ${family}`, { given, patronymic: word, family });
      }),
    },
    genders('patronymics alone: gender', names, word => ({ patronymic: word })),
  ];
}

/** Each given name with a patronymic of the same gender and a family name, in both orders. */
export function wholeNameSuites(folder: string): Suite[] {
  const patronymics = load(folder, 'patronymics.gender.tsv');
  const cases = load(folder, 'firstnames.gender.tsv').flatMap(
    ({ word, genders: [gender = 'male'] }, index) => {
      const fitting = patronymics.filter(one => one.genders.includes(gender));
      const patronymic = fitting[index % fitting.length]?.word ?? '';
      const family = familyOf(gender, index);
      const expected = { given: word, patronymic, family };
      return [
        splitCase(`${family} ${word} ${patronymic}`, expected),
        splitCase(`${word} ${patronymic} ${family}`, expected),
      ];
    },
  );
  return [{ name: 'given name, patronymic and family name, both orders', cases }];
}

function kinds(name: string, words: readonly Word[], kind: 'given' | 'patronymic'): Suite {
  const cases = words.map(({ word }): Case => {
    const { given, patronymic, family } = splitName(word);
    const told = given !== undefined ? 'given' : patronymic !== undefined ? 'patronymic' : family && 'family';
    return { label: `${word} taken as ${told}`, outcome: outcomeOf(told, kind) };
  });
  return { name, cases };
}

function genders(name: string, words: readonly Word[], partsOf: (word: string) => Partial<NameParts>): Suite {
  const cases = words.map(({ word, genders: expected }): Case => {
    const told = genderOf(partsOf(word));
    const fits = told !== undefined && expected.includes(told) ? told : (expected[0] ?? '');
    return { label: `${word} taken as ${told}`, outcome: outcomeOf(told, fits) };
  });
  return { name, cases };
}

function splitCase(text: string, expected: Pick<NameParts, 'given' | 'patronymic' | 'family'>): Case {
  const told = splitName(text);
  const parts = ['given', 'patronymic', 'family'] as const;
  const wrong = parts.some(part => told[part] !== undefined && told[part] !== expected[part]);
  const full = parts.every(part => told[part] === expected[part]);
  const outcome = wrong ? 'wrong' : full ? 'right' : 'unanswered';
  return { label: `${text} split as ${parts.map(part => told[part] ?? '–').join(', ')}`, outcome };
}

function familyOf(gender: Gender, index: number): string {
  const families = FAMILIES[gender];
  return families[index % families.length] ?? '';
}

/** The words of a tab-separated suite (`lemma`, `gender`), written as names are. */
function load(folder: string, file: string): Word[] {
  const [, ...lines] = readFileSync(join(folder, 'petrovich', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map(line => {
    const [lemma = '', gender = ''] = line.trim().split('\t');
    return {
      word: lemma.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase()),
      genders: GENDERS[gender] ?? [],
    };
  });
}
