import type { Entry } from '../tokens.ts';

/** A word and the number it stands for. */
export const numberEntry = (word: string, value: number): Entry => [word, `#${value}`];

/** "At eight thirty", «в девять пятнадцать»: minutes in words right after an hour in words. */
export function minutesAfterHours(cardinals: readonly Entry[], joint: string): Entry[] {
  const valued = cardinals.map(([words, sign]) => ({ words, value: Number(sign.slice(1)) }));
  const hours = valued.filter(({ value }) => value <= 12).map(({ words }) => words);
  return valued
    .filter(({ value }) => value >= 10 && value < 60 && value % 5 === 0)
    .map(({ words, value }) => [
      `(?<=(?:${joint}) (?:one|час|${hours.join('|')}) )(?:${words})`,
      `m${value}`,
    ]);
}
