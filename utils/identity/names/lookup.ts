import { comparisonKey } from '../transliterate.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { FEMALE_FORMS, MALE_FORMS } from './name-forms.ts';

export type Gender = 'female' | 'male';

type Known = { genders: Set<Gender>; formal: Set<string> };

let known: Map<string, Known> | undefined;

/** Who bears a given name, as far as Kept knows it in any spelling; both for «Саша», empty for an unknown word. */
export function gendersOf(word: string): readonly Gender[] {
  return [...(entry(comparisonKey(word))?.genders ?? [])];
}

/**
 * The comparison keys under which a given name is to be looked for: of the formal names that it may be a form of
 * («Саша»: Александр, Александра; Bill: William), else its own. Takes and gives comparison keys.
 */
export function formalNames(key: string): readonly string[] {
  const formal = entry(key)?.formal;
  return formal === undefined || formal.size === 0 ? [key] : [...formal];
}

// Built when first needed: the popup does not pay for it before it has a name to compare.
function entry(key: string): Known | undefined {
  known ??= build();
  return known.get(key);
}

function build(): Map<string, Known> {
  const map = new Map<string, Known>();
  const add = (name: string, gender: Gender, formal?: string) => {
    const key = comparisonKey(name);
    const one = map.get(key) ?? { genders: new Set(), formal: new Set() };
    one.genders.add(gender);
    if (formal !== undefined) one.formal.add(formal);
    map.set(key, one);
  };
  const addAll = (names: string, forms: readonly string[], gender: Gender) => {
    for (const name of names.split(' ')) add(name, gender);
    for (const line of forms) {
      const [formal = '', others = ''] = line.split(': ');
      for (const name of [formal, ...others.split(' ')]) add(name, gender, comparisonKey(formal));
    }
  };
  addAll(MALE_NAMES, MALE_FORMS, 'male');
  addAll(FEMALE_NAMES, FEMALE_FORMS, 'female');
  return map;
}
