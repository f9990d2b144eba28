import { NAME_CASES, type NameCase } from '../identity/names/cases.ts';

/** What a template can speak of. */
export const VARIABLES = ['name', 'what', 'years', 'role', 'company', 'others'] as const;
export type Variable = (typeof VARIABLES)[number];

/** The variables as users write them in Russian. */
export const RUSSIAN_VARIABLES: Record<Variable, string> = {
  name: 'имя',
  what: 'что',
  years: 'лет',
  role: 'должность',
  company: 'компания',
  others: 'кто',
};

/** The cases as users write them in Russian: «{кто:творительный}». */
export const RUSSIAN_CASES: Record<NameCase, string> = {
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
};

/** The variable of a name in either language. */
export function variableOf(word: string): Variable | undefined {
  const name = word.trim().toLowerCase();
  return VARIABLES.find(one => one === name || RUSSIAN_VARIABLES[one] === name);
}

/** The case of a name in either language; its first letters are enough: «твор», "dat". */
export function caseOf(word: string): NameCase | undefined {
  const name = word.trim().toLowerCase().replace(/\.$/u, '');
  if (name.length < 3) return undefined;
  return NAME_CASES.find(one => one.startsWith(name) || RUSSIAN_CASES[one].startsWith(name));
}
