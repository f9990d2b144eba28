import { cleanLine } from '../model/text.ts';
import { type Put, SURE } from './put.ts';

/** A word of a name without initials, titles and signs. */
const PLAIN_WORD = /^\p{L}[\p{L}'’-]+$/u;

/**
 * Fills given and family name where the page tells them apart: its controls speak of the person by the given
 * name alone ("Message Anna"), whatever the language. A rest of several words may begin with a middle name, for
 * which there is no field: then both stay empty. Two plain words are taken as they stand, as a guess.
 */
export function putNameParts(put: Put, name: string, labels: readonly string[]): void {
  const words = name.split(' ');
  const family = words.at(-1) ?? '';
  const given = words.slice(0, -1).join(' ');
  const told = givenNamesIn(labels, words);
  const [first, second] = told;
  if (first !== undefined && second === undefined) {
    if (first !== given) return;
    put('givenName', given, 'label of a control beside the name');
    put('familyName', family, 'label of a control beside the name');
  } else if (words.length === 2 && words.every(word => PLAIN_WORD.test(word))) {
    put('givenName', given, 'two words of the name', SURE.guess);
    put('familyName', family, 'two words of the name', SURE.guess);
  }
}

/** The beginnings of the name (less than all of it) that labels end or go on with, without repeats. */
function givenNamesIn(labels: readonly string[], words: readonly string[]): string[] {
  const full = words.join(' ');
  const found = new Set<string>();
  for (const label of labels.map(text => cleanLine(text))) {
    if (label.includes(full)) continue;
    for (let count = words.length - 1; count > 0; count--) {
      const part = words.slice(0, count).join(' ');
      if (!hasWords(label, part)) continue;
      found.add(part);
      break;
    }
  }
  return [...found];
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words.length < 2) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after);
}
