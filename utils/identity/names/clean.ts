import { cleanLine, LIMITS } from '../../model/text.ts';
import { isPostNominal, isTitle, looksLikePostNominal } from './titles.ts';

/** A name without what people put around it, and the other names found there: maiden name, nickname, second script. */
export type CleanName = { name: string; others: string[] };

const BRACKETED = /[([{（]([^)\]}）]*)(?:[)\]}）]|$)/gu;
const QUOTED = /[«“„"]([^»”“"]+)[»”“"]|(?<=^|\s)[‘'`]([^’'`]+)[’'`](?=\s|$)/gu;
const BORN = /^(?:née|nee|né|born|geb\.?|урожд[её]нная|урожд\.?|рожд\.?|в девичестве)\s+/iu;
const BORN_INSIDE = /\s(?:née|geb\.|урожд[её]нная|урожд\.|в девичестве)\s+(.+)$/iu;
/** What parts a name from what the person adds to it; a bar also without spaces. */
const TAIL = /\s*[|•·│┃].*$|\s+[-–—/~@].*$/u;
const EDGES = /^[\s,;:.*_~|–—-]+|[\s,;:*_~|–—-]+$/gu;

/**
 * The name in a line that may also hold honorifics, titles, post-nominals, emoji, brackets, a nickname in quotes and
 * a tail after a bar or dash. What is taken off is lost here: the caller keeps the line itself where it matters.
 * Never empty for a line with a visible character.
 */
export function cleanName(text: string): CleanName {
  const line = cleanLine(text, LIMITS.name).normalize('NFC');
  const others: string[] = [];
  const note = (found: string) => {
    const other = found.replace(BORN, '').replace(EDGES, '');
    if (looksLikeName(other)) others.push(other);
    return ' ';
  };
  const bare = line
    .replace(pictures(), ' ')
    .replace(BRACKETED, (_all, inside: string) => note(inside))
    .replace(QUOTED, (_all, inside?: string, single?: string) => note(inside ?? single ?? ''))
    .replace(BORN_INSIDE, (_all, inside: string) => note(inside))
    .replace(TAIL, tail => (/^\s*\//u.test(tail) ? note(tail.replace(/^\s*\/\s*/u, '')) : ' '));
  const name = withoutTitles(tidy(bare));
  if (name !== '') return { name, others };
  // All of it stood in quotes or brackets, or there is no letter in it.
  const [inside = line, ...rest] = others;
  return { name: inside, others: rest };
}

/** Made when it is needed: the background, which every alarm wakes, would wait for it at each of its starts. */
function pictures(): RegExp {
  return /\p{RGI_Emoji}|\p{So}|\p{Emoji_Modifier}|[\u{FE0F}\u{20E3}\u{1F1E6}-\u{1F1FF}]/gv;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/ ,/gu, ',').replace(EDGES, '');
}

function withoutTitles(text: string): string {
  const [head = '', ...tails] = text.split(/,\s*/u);
  const kept = tails.filter(tail => !isAddition(tail, head));
  const words = head.split(' ');
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  while (words.length > 2 && isPostNominal(words.at(-1) ?? '')) words.pop();
  return [words.join(' '), ...kept].join(', ');
}

/** What follows a comma and is no second half of the name: "PhD", "SHRM-CP", «психолог». */
function isAddition(tail: string, head: string): boolean {
  const shouted = head === head.toUpperCase();
  const fits = shouted ? isPostNominal : looksLikePostNominal;
  return /^\p{Ll}/u.test(tail) || tail.split(' ').every(word => fits(word));
}

/** One to three capitalised words that are no abbreviation: Петрова, Bill, Anna Ivanova; not "she/her", "HR". */
function looksLikeName(text: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2}$/u.test(text);
}
