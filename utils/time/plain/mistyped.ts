/*
 * A word that is nearly one of time («послезавтро», "wendesday") is most likely mistyped: what it was meant to be is
 * not guessed, but neither is the rest of the text read as if the word were not there.
 */

const WORDS = [
  ...'monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday tonight morning afternoon evening'.split(
    ' ',
  ),
  ...'january february april august september october november december weekend fortnight weeks months'.split(
    ' ',
  ),
  ...'понедельник понедельника вторник среду четверг пятница пятницу пятнице пятницы суббота субботу воскресенье'.split(
    ' ',
  ),
  ...'сегодня завтра послезавтра позавчера вчера утром вечером выходные выходных неделю недели неделе недель'.split(
    ' ',
  ),
  ...'следующий следующую следующей месяц месяца месяце через января февраля марта апреля августа сентября октября ноября декабря'.split(
    ' ',
  ),
];
/** Everyday words as near to those as a typing error is. */
const REAL_WORDS = new Set(
  'среди средой завтрак завтрака завтраки завтраку вечеров вечера вечерам марат марата марату маратом мартин мария субботник sundry mourning mooning month mouths mouth means weeds wells leeks meeks tonights monthly weekly fondly augusto'.split(
    ' ',
  ),
);
/** Shorter words are too near to too many others. */
const SHORTEST = 5;
/** A second error is looked for only in words of this length. */
const LONG = 9;

/** True when a word that is none of time differs from one by a letter or two. */
export function looksMistyped(word: string): boolean {
  if (word.length < SHORTEST || REAL_WORDS.has(word) || /[^\p{L}]/u.test(word)) return false;
  return WORDS.some(known => {
    const most = known.length >= LONG && word.length >= LONG ? 2 : 1;
    return (
      known[0] === word[0] && Math.abs(known.length - word.length) <= most && distance(known, word) <= most
    );
  });
}

/** How many letters are wrong, missing, too many, or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let [beforePrevious, previous]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
