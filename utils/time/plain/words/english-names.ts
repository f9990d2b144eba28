import type { Entry } from '../tokens.ts';

/** "On Sat" is Saturday, "he sat" is not. */
const BEFORE_DAY = '(?<=(?:^|[^\\p{L}])(?:on|by|next|until) )';

/** English names of weekdays and months. Those that are everyday words as well ("sat", "sun") carry a question mark. */
export const ENGLISH_NAMES: readonly Entry[] = [
  ['monday', 'D1'],
  ['tuesday|tues?', 'D2'],
  ['wednesday|weds', 'D3'],
  ['thursday|thurs?|thu', 'D4'],
  ['friday|fri', 'D5'],
  ['saturday', 'D6'],
  ['sunday', 'D7'],
  [`${BEFORE_DAY}mon`, 'D1'],
  ['mon', 'D1?'],
  [`${BEFORE_DAY}wed`, 'D3'],
  ['wed', 'D3?'],
  [`${BEFORE_DAY}sat`, 'D6'],
  ['sat', 'D6?'],
  [`${BEFORE_DAY}sun`, 'D7'],
  ['sun', 'D7?'],
  ['january|jan', 'M1'],
  ['february|feb', 'M2'],
  ['march|mar', 'M3'],
  ['april|apr', 'M4'],
  ['may', 'M5'],
  ['june|jun', 'M6'],
  ['july|jul', 'M7'],
  ['august|aug', 'M8'],
  ['september|sept?', 'M9'],
  ['october|oct', 'M10'],
  ['november|nov', 'M11'],
  ['december|dec', 'M12'],
];
