import type { Day } from '../../model/time.ts';
import type { Position } from './calendar.ts';
import { type Hit, pattern } from './phrase.ts';

/** Words that name a day, and the day they name. */
export type Rule = readonly [RegExp, (hit: Hit, today: Day) => Day | undefined];

/** "on", "by", «к» and the like. */
export const JOINT = '(?:(?:at|on) )?';

/** A rule whose words may stand anywhere, with a joint before them. */
export const rule = (source: string, day: Rule[1]): Rule => [pattern(`${JOINT}${source}`), day];

/** How many periods ahead a word looks. */
export const AHEAD: Record<string, number> = { last: -1, this: 0, next: 1, coming: 1, afternext: 2 };
/** The word in a hit that says which period is meant. */
export const aheadIn = (hit: Hit) => Object.keys(AHEAD).find(word => hit.words.split(' ').includes(word));

/** The word in a hit that says which place in a period is meant. */
export function positionIn(words: string): Position | undefined {
  return (['start', 'middle', 'end'] as const).find(position => words.split(' ').includes(position));
}
