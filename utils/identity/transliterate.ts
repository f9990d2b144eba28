import { cleanLine } from '../model/text.ts';

/*
 * Russian names are written in Latin letters in more than twenty ways (BGN/PCGN, ISO 9 and the GOST standards,
 * ICAO and passport rules since 1997, German, French and English habit). Instead of choosing one, every spelling is
 * folded to one key. The folding loses differences on purpose, only between letters that some scheme writes alike:
 * ц, к and c; х, h, x and кс; ч, ш and щ; е, ё and э; и, й, ы and silent signs. A key is for comparing, not for showing.
 */

/** Cyrillic letters in the Latin spelling that the folding starts from. */
const CYRILLIC: Record<string, string> = {
  ...pairs('абвгґдеёєзиіїйклмнопрстуўфыэ', 'abvggdeeeziiiyklmnoprstuufie'),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'yu', я: 'ya', ъ: '', ь: '' },
  // Serbian, Macedonian; Kazakh, Tatar, Kyrgyz.
  ...{ ј: 'y', љ: 'ly', њ: 'ny', ђ: 'dzh', ћ: 'ch', џ: 'dzh', ѕ: 'dz', ѓ: 'g', ќ: 'k' },
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'kh', җ: 'zh' },
};

/** Latin letters that mean more than their plain shape does. */
const LATIN: Record<string, string> = {
  ...{ č: 'ch', ć: 'ch', š: 'sh', ŝ: 'sh', ş: 'sh', ž: 'zh', ț: 'ts' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a' },
};

/** Where `â` and `û` stand for я and ю (ISO 9:1995, GOST 7.79 A), not for a French or Portuguese vowel. */
const ISO_9 = /[čšžŝʹʺ]|(?<!\p{L})û|iâ(?!\p{L})/u;
const SILENT = /['’‘ʼ`´ʹʺ′″"“”„]/gu;

/** The foldings of one word, in order: what to find, what it becomes. */
const FOLDINGS: readonly (readonly [RegExp, string])[] = [
  // Kept for English: Sarah, Philip, Thomas, Christian. And Smirnoff, Poutine.
  [/ah$/u, 'a'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ch(?=[rl])/gu, 'k'],
  [/ff$/u, 'v'],
  [/ine$/u, 'in'],
  [/w/gu, 'v'],
  [/ou/gu, 'u'],
  [/^eh(?=[^aeiouyj])/u, 'e'],
  [/qu/gu, 'kv'],
  // ч, ш, щ: French and German spellings, GOST 7.79 B (shh), Telegram's sc; Polish cz before a front vowel.
  [/(?:sh|ch)t?ch|sch|tsch|tch|shh?|ch|sc(?=[eiy])/gu, 'š'],
  [/zh/gu, 'ž'],
  [/kh|ks(?!š)|x/gu, 'h'],
  [/t[szc]|c[zkq]?|q/gu, 'k'],
  // Glides: one j before a and u, lost before e; with o they are ё.
  [/[iyj]+(?=[au])/gu, 'J'],
  [/[iyj]+(?=e)/gu, ''],
  [/[iyj]+o|(?<=[šž])o/gu, 'e'],
  [/[iyj]+/gu, 'i'],
  [/J/gu, 'j'],
  [/(.)\1+/gu, '$1'],
];

/**
 * The words of a text in the form in which names, places and companies are compared, separated by single spaces:
 * lower case, Cyrillic and every usual Latin spelling of it folded to one, diacritics gone. Words of other scripts
 * only lose case and signs. Empty when the text holds no letter or digit.
 * Schemes: iuliia.ru, seen 2026-11.
 */
export function comparisonKey(text: string): string {
  return comparisonWords(text).join(' ');
}

/** The words of {@link comparisonKey}, in the order of the text. Hyphenated parts are words of their own. */
export function comparisonWords(text: string): string[] {
  const lower = cleanLine(text).normalize('NFKC').toLowerCase();
  const letters = ISO_9.test(lower) ? lower.replace(/â/gu, 'ya').replace(/û/gu, 'yu') : lower;
  const plain = [...letters.replace(SILENT, '')]
    .map(letter => CYRILLIC[letter] ?? LATIN[letter] ?? letter)
    .join('');
  const words = plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).map(word => (/[a-z]/u.test(word) ? folded(word) : word));
}

function folded(word: string): string {
  return FOLDINGS.reduce((text, [find, replacement]) => text.replace(find, replacement), word);
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to.charAt(index)]));
}
