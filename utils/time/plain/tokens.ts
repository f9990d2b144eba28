import { looksMistyped } from './mistyped.ts';
import { ENGLISH } from './words/english.ts';
import { FIGURES, NUMERIC } from './words/numeric.ts';
import { RUSSIAN } from './words/russian.ts';

/**
 * One line of a dictionary: a regular expression over lower-case text and the signs it stands for
 * (`$1` is its first group; no signs means that the word adds nothing).
 *
 * Signs, the same for every language: `#2` a number, `o5` the fifth day of a month, `d15.8` a day and month in
 * figures, `c10:30` a time on the clock, `m30` the minutes after an hour, `T1` days from today, `D5` Friday (1 is Monday), `M8` August, the
 * units (`minute` … `year`), `r1` the first of several, `Q3` a quarter, the words that place them (`next`, `end`, `in`,
 * `via`, `ago`, `from`, `at`, `on`), `every` what comes again, `_` any other word, `!` an obstacle: with it in the text no
 * date is certain. `q`, `b` and `or` are obstacles only near a date (see leftover.ts). `D6?` is Saturday only where nothing
 * but time is spoken of ("sat" is a verb, too).
 */
export type Entry = readonly [pattern: string, signs: string];

/** A sign and the part of the text it stands for, `start` to `end` (exclusive), in characters. */
export type Token = { sign: string; start: number; end: number };

/** The dictionaries, ready to be looked up. */
let entries: (readonly [pattern: RegExp, signs: string])[] | undefined;
/**
 * Letters of both alphabets, written out: with \p{L} in each of 700 patterns the first date took half a second to read
 * instead of a few hundredths.
 */
const LETTERS = 'a-z\\u00df-\\u052f';
const WORD_END = `(?![${LETTERS}0-9'_]|[-/:][${LETTERS}0-9]|[.,]\\d)`;
const SEPARATORS = /(?:[\s,;.!?()[\]"«»“”„:]|-(?=\s|$))*/uy;
const INFINITIVE = /^\p{Script=Cyrillic}{2,}(?:ть|ться|ти|тись|чь)$/u;
const CHUNK = /[^\s,;!?()[\]"«»“”„]+/uy;

/** The text as the dictionaries write it: lower case, one kind of blank, apostrophe and dash, «е» for «ё», no emoji. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\u{FE0F}|\u{200D}/gu, ' ')
    .replace(/(?<=\d{4}-\d{2}-\d{2})t(?=\d{2}:\d{2})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Two words for what a hyphen joins: "mid-December", "5-Jan-2027". */
export function withoutHyphens(text: string): string {
  return text
    .replace(/(?<=\p{L}{3})-(?=\p{L}{3})/gu, ' ')
    .replace(/(?<!\S)(\d{1,2})-([a-z]{3,9})-(?=20\d{2}(?!\S))/gu, '$1 $2 ');
}

/** Cuts plain text into signs; unknown words are `_`, unknown figures `!`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = skip(text, 0);
  while (position < text.length) {
    const { signs, end } = readWord(text, position);
    for (const sign of signs) tokens.push({ sign, start: position, end });
    position = skip(text, end);
  }
  return closeWeekdays(settleDoubtful(tokens), text);
}

/** "See you Monday, bring the book": what stands after a comma is no part of a longer name, so the weekday is as good as "on Monday". */
function closeWeekdays(tokens: readonly Token[], text: string): Token[] {
  const isWord = (token: Token | undefined) => token?.sign === '_' || token?.sign === 'w';
  const isJoint = (token: Token | undefined) => token?.sign === 'at' || token?.sign === 'on';
  return tokens.flatMap((token, index) => {
    const isClosed = /^D\d$/u.test(token.sign) && /^(?:[,.;:!?)\]]| - )/u.test(text.slice(token.end));
    const isBetween =
      (index === 0 || isWord(tokens[index - 1])) && isWord(tokens[index + 1]) && !isJoint(tokens[index - 2]);
    return isClosed && isBetween ? [{ sign: 'on', start: token.start, end: token.start }, token] : [token];
  });
}

function skip(text: string, position: number): number {
  SEPARATORS.lastIndex = position;
  return position + (SEPARATORS.exec(text)?.[0].length ?? 0);
}

/** Made when the first date is read: it takes longer than anything else that the background could do at its start. */
function allEntries() {
  return [...NUMERIC, ...ENGLISH, ...RUSSIAN, ...FIGURES].map(
    ([pattern, signs]) => [new RegExp(`(?:${withLetters(pattern)})${WORD_END}`, 'uy'), signs] as const,
  );
}

/** A pattern with its letters written out, in brackets and out of them. */
function withLetters(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|\\p\{L\}/gu, part =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`,
  );
}

function readWord(text: string, position: number): { signs: string[]; end: number } {
  entries ??= allEntries();
  for (const [pattern, signs] of entries) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) {
      const filled = signs.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
      return { signs: filled.split(' ').filter(Boolean), end: position + match[0].length };
    }
  }
  CHUNK.lastIndex = position;
  const chunk = CHUNK.exec(text)?.[0] ?? text.charAt(position);
  const word = chunk.replace(/[.:]+$/u, '') || chunk;
  return { signs: [signOfUnknown(word)], end: position + word.length };
}

function signOfUnknown(word: string): string {
  if (/\p{N}/u.test(word) || looksMistyped(word)) return '!';
  return INFINITIVE.test(word) ? 'w' : '_';
}

function settleDoubtful(tokens: Token[]): Token[] {
  const onlyTime = tokens.every(({ sign }) => sign !== '_' && sign !== 'w');
  return tokens.map(token =>
    token.sign.endsWith('?') ? { ...token, sign: onlyTime ? token.sign.slice(0, -1) : '!' } : token,
  );
}
