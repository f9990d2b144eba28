import { cleanName } from './names/clean.ts';
import { familyGender, givenGender, likelyGender, patronymicGender } from './names/endings.ts';
import { type Gender, gendersOf } from './names/lookup.ts';
import { nameFromComma, type Parts, partsOfWords } from './names/order.ts';

/**
 * A name as it is to be kept (without honorifics, titles, post-nominals, emoji, brackets), its parts as far as they
 * are certain, and the other names that stood beside it: a maiden name, a nickname, the name in a second script.
 */
export type NameParts = Parts & { full: string; others: string[] };

/**
 * Tells given name, patronymic and family name apart: «Иванова Анна Сергеевна» and «Анна Сергеевна Иванова», with
 * or without patronymic, in Cyrillic and in Latin letters, and Western names. Where the order could be either, a part
 * stays away: a wrong part is worse than none.
 */
export function splitName(text: string): NameParts {
  const { name, others } = cleanName(text);
  const comma = name.indexOf(', ');
  const parts =
    comma < 0 ? partsOfWords(name.split(' ')) : nameFromComma(name.slice(0, comma), name.slice(comma + 2));
  return { full: name, others, ...parts };
}

/** The person's gender as the parts of the name state it in Russian; undefined where they do not, or disagree. */
export function genderOf({ given, patronymic, family }: Parts): Gender | undefined {
  const stated = patronymic === undefined ? undefined : patronymicGender(patronymic);
  if (stated !== undefined) return stated;
  const ending = family === undefined ? undefined : familyGender(family);
  const bearers = given === undefined ? new Set<Gender>() : bearersOf(given);
  const [only, second] = bearers;
  if (second === undefined && only !== undefined) return only;
  if (ending !== undefined && ending !== 'any') return ending;
  return bearers.size === 0 && given !== undefined ? likelyGender(given) : undefined;
}

/** Whose names the words of a given name are: of both for «Саша», of nobody known for a rare one. */
function bearersOf(given: string): Set<Gender> {
  return new Set(
    given.split(/[ -]/u).flatMap(word => {
      const made = givenGender(word);
      return made === undefined ? [...gendersOf(word)] : [made];
    }),
  );
}
