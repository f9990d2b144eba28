import { promisedBy } from '../../capture/promised-by.ts';
import type { PromiseReading } from '../../model/promise-reading.ts';
import { cleanLine } from '../../model/text.ts';
import { type DateInText, findDue, sentencesOf } from '../../time/plain/in-text.ts';

/** A promise is read at a glance; the whole quote is kept beside it. */
const LONGEST_TEXT = 140;

/** What a selected text promises: the sentence with the one date in it, else its beginning and no date. */
export function readPromise(quote: string, now: Date, language: 'en' | 'ru'): PromiseReading {
  const dated = findDue(quote, now, language);
  const sentence = dated?.sentence ?? sentencesOf(quote)[0] ?? '';
  return {
    text: shorten(cleanLine(dated ? withoutDate(dated) : sentence)),
    direction: promisedBy(sentence),
    dueText: cleanLine(dated?.phrase ?? ''),
  };
}

/** What is promised, without the date at its end: "next week" means another week by the time it is due. */
function withoutDate({ sentence, phrase }: DateInText): string {
  const bare = sentence.replace(/\p{P}+$/gu, '');
  if (!bare.endsWith(phrase)) return sentence;
  const rest = bare.slice(0, -phrase.length).replace(/[\s\p{P}]+$/gu, '');
  return rest === '' ? sentence : rest;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${cleanLine(text, LONGEST_TEXT).replace(/\s+\S*$/u, '')}…`;
}
