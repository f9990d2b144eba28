import { familyGender, givenGender, isSonOrDaughterWord, patronymicGender } from './endings.ts';
import { gendersOf } from './lookup.ts';
import { isGeneration } from './titles.ts';
import { partsOfWesternWords } from './western.ts';

/** The parts of a name that are certain. */
export type Parts = { given?: string; patronymic?: string; family?: string };

const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,3}$/u;
/** Words that begin a family name, and those that do even with a capital. */
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|das|do|dos|du|van|von|vom|zu|la|le|af|av|ter|ten|De|Del|Della|Di|Da|Von|ван|фон|де|ди|да|дер|ла)$/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** The parts of a name of several words without comma. */
export function partsOfWords(all: readonly string[]): Parts {
  const words = joinFatherWords(all.filter((word, index) => index === 0 || !isGeneration(word)));
  if (!words.every(word => word.split(' ').every(part => WORD.test(part)))) return {};
  const shouted = shoutedFamily(words);
  if (shouted) return shouted;
  const withPatronymic = aroundPatronymic(words);
  if (withPatronymic) return withPatronymic;
  const plain = words.filter(word => !INITIAL.test(word));
  if (plain.length < words.length) return besideInitials(words, plain);
  if (words.length === 1) return knownGiven(words[0] ?? '');
  if (words.some(word => PARTICLE.test(word))) return aroundParticle(words);
  if (words.every(word => /\p{Script=Cyrillic}/u.test(word))) return twoRussianWords(words);
  return words.every(word => /^[\p{Script=Latin}\p{M}'’.-]+$/u.test(word)) ? partsOfWesternWords(words) : {};
}

/** «Иванова, Анна Сергеевна», "Smith, John A.": what stands before the comma is the family name, if it is one word. */
export function nameFromComma(before: string, after: string): Parts {
  const rest = after.split(' ').filter(word => !INITIAL.test(word));
  if (before.includes(' ') || after.includes(',') || rest.length > 2) return {};
  const [given, patronymic] = rest;
  if (given === undefined || !isGiven(given)) return {};
  if (patronymic === undefined) return { given, family: before };
  return patronymicGender(patronymic) ? { given, patronymic, family: before } : {};
}

/** True for a word known as a given name, or made like one. */
export function isGiven(word: string): boolean {
  return word.split('-').some(part => gendersOf(part).length > 0) || givenGender(word) !== undefined;
}

function isFamily(word: string): boolean {
  return !isGiven(word) && familyGender(word) !== undefined;
}

function knownGiven(word: string): Parts {
  return isGiven(word) && !isFamily(word) ? { given: word } : {};
}

/** «Алирза оглы» is one patronymic of two words. */
function joinFatherWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const father = isSonOrDaughterWord(word) ? joined.pop() : undefined;
    joined.push(father === undefined ? word : `${father} ${word}`);
  }
  return joined;
}

/** "Anna IVANOVA": a single word in capitals among others is the family name, by an international habit. */
function shoutedFamily(words: readonly string[]): Parts | undefined {
  const shouted = words.filter(word => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word));
  const [family] = shouted;
  const rest = words.filter(word => word !== family && !INITIAL.test(word));
  if (shouted.length !== 1 || family === undefined || !rest.every(word => /\p{Ll}/u.test(word)))
    return undefined;
  const [given, patronymic] = rest;
  if (given === undefined) return undefined;
  if (patronymic === undefined) return { given, family };
  if (rest.length > 2 || !patronymicGender(patronymic)) return { family };
  return { given, patronymic, family };
}

/** Where a patronymic stands tells the rest: last of all, the family name came first; in the middle, it follows. */
function aroundPatronymic(words: readonly string[]): Parts | undefined {
  const last = words.length - 1;
  const ends = isPatronymic(words[last]);
  const middle = isPatronymic(words[last - 1]) && last >= 2;
  if (last === 1) return ends || isPatronymic(words[0]) ? pairWithPatronymic(words) : undefined;
  if (middle) return assemble(words.slice(0, last - 1), words[last - 1], words[last]);
  return ends ? assemble(words.slice(1, last), words[last], words[0]) : undefined;
}

function isPatronymic(word: string | undefined): boolean {
  return word !== undefined && patronymicGender(word.split(' ').at(-1) ?? '') !== undefined;
}

/** At most two given names, without initials among them. */
function assemble(given: readonly string[], patronymic = '', family = ''): Parts {
  if (given.length === 0 || given.length > 2 || given.some(word => INITIAL.test(word))) return {};
  if (INITIAL.test(family)) return { given: given.join(' '), patronymic };
  return { given: given.join(' '), patronymic, family };
}

/** «Анна Сергеевна» is sure; «Роман Абрамович» may be a patronymic or a family name; «Абрамович Роман» is a family name. */
function pairWithPatronymic([first = '', second = '']: readonly string[]): Parts {
  const firstOne = patronymicGender(first);
  if (firstOne !== undefined) return isGiven(second) ? { given: second, family: first } : {};
  if (INITIAL.test(first)) return {};
  const certain = patronymicGender(second) === 'female' || second.includes(' ');
  if (certain) return { given: first, patronymic: second };
  return isGiven(first) ? { given: first } : {};
}

/** «Иванова А. С.», "J. R. R. Tolkien", "Anna V. Ivanova", "Anna I." */
function besideInitials(words: readonly string[], plain: readonly string[]): Parts {
  if (plain.length === 2 && !INITIAL.test(words[0] ?? '')) return partsOfWords(plain);
  const [only] = plain;
  if (plain.length !== 1 || only === undefined) return {};
  if (!isGiven(only)) return { family: only };
  return words[0] === only ? { given: only } : {};
}

/** "Ludwig van Beethoven"; before several given names or beside several family names nothing is sure. */
function aroundParticle(words: readonly string[]): Parts {
  const [given = '', ...family] = words;
  const certain = family.findLastIndex(word => PARTICLE.test(word)) === family.length - 2;
  return certain && PARTICLE.test(family[0] ?? '') ? { given, family: family.join(' ') } : {};
}

function twoRussianWords(words: readonly string[]): Parts {
  const [first = '', second = ''] = words;
  if (words.length !== 2) return {};
  const ordered = isGiven(first) === isGiven(second) ? familyFirst(first, second) : isGiven(second);
  if (ordered === undefined) return {};
  return ordered ? { given: second, family: first } : { given: first, family: second };
}

/** Of two words of which neither or both are known given names: whether the first is the family name. */
function familyFirst(first: string, second: string): boolean | undefined {
  const [one, other] = [isFamily(first), isFamily(second)];
  return one === other ? undefined : one;
}
