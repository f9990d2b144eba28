/*
 * What is left of a text when its date and its time have been found. They count only when nothing else in the text
 * could change what they mean.
 */

const JOINTS = new Set(['at', 'on', 'in', 'from', 'for', 'until']);
/** Harmless before any word that is not about time: "this draft", "the first version", "3 people". */
const BEFORE_WORDS = /^(?:[ro]-?\d+|Q\d|last|next|coming|start|end|middle|half|this|#[\d.]+)$/u;

const PARTS = /^(?:morning|noon|lunch|afternoon|evening|night)$/u;

const isFound = (sign: string | undefined) => sign === 'DAY' || sign === 'TIME' || sign === 'SPAN';

/** True when none of the signs could change the meaning of the `DAY`, `SPAN` and `TIME` among them. */
export function isHarmless(all: readonly string[]): boolean {
  const signs = all.map(sign => (sign === 'w' || sign === 'dinner' ? '_' : sign));
  return signs.every((sign, index) => {
    const [previous, next] = [signs[index - 1], signs[index + 1]];
    if (sign === '_' || isFound(sign) || sign === 'now') return true;
    // A name where another word names the day.
    if (sign === 'tom') return signs.includes('DAY') || signs.includes('SPAN');
    if (sign === 'in' || sign === 'from') return !isFound(next);
    if (JOINTS.has(sign)) return true;
    if (/^M\d+$/u.test(sign)) return isName(previous, next);
    // "Lunch with Ada" is no time.
    if (PARTS.test(sign))
      return next === '_' && (previous === undefined || previous === '_' || previous === 'TIME');
    if (sign === 'this' && (next === undefined || JOINTS.has(next))) return true;
    if (BEFORE_WORDS.test(sign)) return isOfWord(signs, index);
    return isLooseLimit(signs, index);
  });
}

/** "Ask June about it": no month of a date, since those stand beside a figure or after "in". */
function isName(previous: string | undefined, next: string | undefined): boolean {
  return (
    (previous === undefined || previous === '_') &&
    next !== undefined &&
    (next === '_' || (previous === '_' && (isFound(next) || JOINTS.has(next))))
  );
}

/** It goes with the word after it, and that word is not the beginning of the date ("the last Whit Monday"). */
function isOfWord(signs: readonly string[], index: number): boolean {
  const [previous, next, second] = [signs[index - 1], signs[index + 1], signs[index + 2]];
  // "Chapter 3 on Friday"
  if (signs[index]?.startsWith('#') && previous === '_' && (next === 'on' || next === 'at'))
    return second === 'DAY';
  const isFigure = signs[index]?.startsWith('#');
  // "The last Whit Monday"; but «3 пиццы к 8 вечера».
  if (next !== '_' || second === 'DAY' || (second === 'TIME' && !isFigure)) return false;
  return !isFigure || previous === undefined || previous === '_' || previous === 'for' || previous === 'this';
}

function isLooseLimit(signs: readonly string[], index: number): boolean {
  const [before, after] = [neighbour(signs, index, -1), neighbour(signs, index, 1)];
  switch (signs[index]) {
    case 'q':
      return !isFound(after) && after !== 'q' && after !== 'b';
    case 'b':
    case 'or':
      return !isFound(after) && !isFound(before) && after !== undefined;
    default:
      return false;
  }
}

/** The next sign in a direction that is no joint. */
function neighbour(signs: readonly string[], index: number, step: 1 | -1): string | undefined {
  let at = index + step;
  while (JOINTS.has(signs[at] ?? '')) at += step;
  return signs[at];
}
