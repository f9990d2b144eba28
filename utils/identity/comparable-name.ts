import { formalNames } from './names/lookup.ts';
import { type NameParts, splitName } from './names.ts';
import { comparisonWords } from './transliterate.ts';

/** The name of somebody as a contact or a reading has it; the parts where the user or the page gave them. */
export type Named = { name: string; givenName?: string | undefined; familyName?: string | undefined };

/** A name as it is compared across alphabets, orders and short forms. */
export type ComparableName = {
  /** Each possible pair of given and family name, its two words sorted; of a single name the name itself. */
  keys: string[];
  /** All words: two names without a common one contradict each other. */
  words: string[];
  /** Patronymic or middle initial, as far as it is there. */
  middle: string | undefined;
};

/** Most keys of one name: what is written as a name may be a whole sentence. */
const MOST_KEYS = 12;
const MOST_WORDS = 4;
const PARTICLES = new Set(
  'de del della der den di da das do dos du van von la le el al bin ibn fon'.split(' '),
);
const CONSONANT = /^[^aeiouj]/u;

/** See {@link ComparableName}. A maiden name or second name in the name's own line counts as another name. */
export function comparableName(named: Named): ComparableName {
  const split = splitName(named.name);
  const parts = { ...split, ...givenParts(named) };
  const names = [parts, ...split.others.map(other => otherName(other, parts))];
  return {
    keys: [...new Set(names.flatMap(keysOf))].slice(0, MOST_KEYS),
    words: [...new Set(names.flatMap(wordsOf).flatMap(formalNames))],
    middle: middleOf(parts),
  };
}

/** True when both have a patronymic or middle initial and one cannot stand for the other. */
export function middlesContradict(one: ComparableName, other: ComparableName): boolean {
  const [first = '', second = ''] = [one.middle, other.middle];
  if (first === '' || second === '') return false;
  if (first.length > 1 && second.length > 1) return first !== second;
  // One is an initial. Vowels and glides begin differently in every scheme (Е., Y., J.): they contradict nothing.
  return CONSONANT.test(first) && CONSONANT.test(second) && first.charAt(0) !== second.charAt(0);
}

/** What the user or the page says of the parts counts more than what the line gives away. */
function givenParts({ givenName, familyName }: Named): Pick<NameParts, 'given' | 'family'> {
  return givenName && familyName ? { given: givenName, family: familyName } : {};
}

/** A nickname or maiden name of one word stands for the given or the family name; a longer one is a whole name. */
function otherName(other: string, { given, family, full }: NameParts): NameParts {
  if (other.includes(' ')) return splitName(other);
  const rest = [given, family].filter(part => part !== undefined).join(' ') || full;
  return { full: `${rest} ${other}`, others: [] };
}

function keysOf(parts: NameParts): string[] {
  const { given, family } = parts;
  if (given !== undefined && family !== undefined)
    return pairs(significantWords(given), significantWords(family));
  const words = wordsOf(parts);
  if (words.every(word => !/[a-z]/u.test(word))) return words.length === 0 ? [] : [words.join('')];
  const [only, second] = words;
  if (only !== undefined && second === undefined) return [...formalNames(only)];
  return words.flatMap((word, index) => pairs([word], words.slice(index + 1)));
}

function pairs(ones: readonly string[], others: readonly string[]): string[] {
  return ones
    .flatMap(formalNames)
    .flatMap(one => others.flatMap(formalNames).map(other => [one, other].sort().join(' ')));
}

/** All words but the patronymic, which few pages give. Of a very long name the first and the last. */
function wordsOf({ full, patronymic }: NameParts): string[] {
  const middle = new Set(comparisonWords(patronymic ?? ''));
  const words = significantWords(full).filter(word => !middle.has(word));
  return words.length <= MOST_WORDS ? words : [...words.slice(0, 2), ...words.slice(-2)];
}

/** The words that tell people apart: no initials, no particles. */
function significantWords(text: string): string[] {
  return comparisonWords(text).filter(word => !/^[a-z]$/u.test(word) && !PARTICLES.has(word));
}

function middleOf({ full, patronymic }: NameParts): string | undefined {
  if (patronymic !== undefined) return comparisonWords(patronymic).join(' ');
  const initial = /(?<=\s)\p{Lu}(?=\.?\s)/u.exec(full)?.[0];
  return initial === undefined ? undefined : comparisonWords(initial)[0]?.charAt(0);
}
