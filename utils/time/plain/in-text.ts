import type { Due } from '../../model/time.ts';
import { readDue } from './index.ts';
import { plainText, tokensOf } from './tokens.ts';

/** A date in a text: the sentence it stands in, and its own words as they are written there. */
export type DateInText = { sentence: string; phrase: string };

/** Sentences that are looked at; whoever selects a whole book means no one date in it. */
const MOST_SENTENCES = 50;

/** The sentences of a text, in its own words. A full stop ends one only before a capital, so that "5 p.m. sharp" stays whole. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…]["”»)]?)\s+(?=["“«(]?\p{Lu})/u)
    .map(sentence => sentence.trim())
    .filter(Boolean)
    .slice(0, MOST_SENTENCES);
}

/**
 * The one date to come that a text names. Undefined when there is none, and when there are several: which of them is
 * meant is for the user to say.
 */
export function findDue(text: string, now: Date, language: 'en' | 'ru'): DateInText | undefined {
  const read = (words: string) => {
    const reading = readDue(words, now, language);
    return reading.kind === 'due' ? reading.due : undefined;
  };
  const sentences = sentencesOf(text);
  const dated = sentences.flatMap(sentence => {
    const due = read(sentence);
    return due === undefined ? [] : [{ sentence, due }];
  });
  const [one, ...others] = dated;
  if (!one || others.some(({ due }) => due !== one.due)) return undefined;
  // "Or on Thursday.": a day that is not understood may be the one that is meant.
  const isUnclear = (sentence: string) =>
    readDue(sentence, now, language).kind === 'not-understood' && namesDay(sentence);
  if (sentences.some(isUnclear)) return undefined;
  return { sentence: one.sentence, phrase: phraseOf(one.sentence, one.due, read) };
}

/** The words of a sentence that mean the date, with the small ones that lead up to them ("by next"). */
function phraseOf(sentence: string, due: Due, read: (words: string) => Due | undefined): string {
  const words = sentence.split(/\s+/u);
  const isDate = (from: number, to: number) => read(words.slice(from, to).join(' ')) === due;
  const shortest = words.findLastIndex((_, index) => isDate(index, words.length));
  if (shortest < 0) return sentence;
  const end = words.findIndex((_, index) => index >= shortest && isDate(shortest, index + 1)) + 1;
  let start = shortest;
  for (let index = shortest - 1; index >= 0 && isOfDates(words[index]) && isDate(index, end); index--) {
    start = index;
  }
  const phrase = words.slice(start, end).join(' ');
  const bare = phrase.replace(/^\p{P}+|\p{P}+$/gu, '');
  return read(bare) === due ? bare : phrase;
}

function namesDay(sentence: string): boolean {
  return tokensOf(plainText(sentence)).some(({ sign }) => /^(?:[Dd]\d|T-?\d|date)/u.test(sign));
}

/** True for words that mean something to a date. */
function isOfDates(word = ''): boolean {
  const tokens = tokensOf(plainText(word));
  return tokens.length > 0 && tokens.every(({ sign }) => !['_', 'w', '!'].includes(sign));
}
