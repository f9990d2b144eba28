import { familyGender } from './endings.ts';
import { gendersOf } from './lookup.ts';
import type { Parts } from './order.ts';

/** Frequent East Asian and Vietnamese family names: beside them the order of two words is anybody's guess. */
const EITHER_ORDER = new Set(
  (
    'bui chan chang chen cho choi chung dang dinh do duong gao guo han he ho hoang hu huang huynh hwang jang jeong ' +
    'jung kang kim kwon lam le lee li liang lim lin liu luo ly ma ng ngo nguyen pak park pham phan shin song sun tan ' +
    'tang tran trinh truong tsai vo vu wang wong wu xie xu yang yu yoon zhang zhao zheng zhou zhu'
  ).split(' '),
);

/** Parts of two words in Latin letters: given name first, unless the words themselves say otherwise. */
export function partsOfWesternWords(words: readonly string[]): Parts {
  const [first = '', second = ''] = words;
  if (words.some(word => EITHER_ORDER.has(word.toLowerCase()))) return {};
  if (words.length !== 2) return {};
  const [familyBefore, familyAfter] = [first, second].map(looksLikeFamily);
  if (familyBefore && familyAfter) return {};
  return familyBefore ? { given: second, family: first } : { given: first, family: second };
}

function looksLikeFamily(word: string): boolean {
  if (gendersOf(word).length > 0) return false;
  return familyGender(word) !== undefined || /^(?:O['’]|Ma?c)\p{Lu}/u.test(word);
}
