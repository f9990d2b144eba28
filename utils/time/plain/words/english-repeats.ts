import type { Entry } from '../tokens.ts';

/** English words for what comes again and again; no date, but a rule. */
export const ENGLISH_REPEATS: readonly Entry[] = [
  ['(?:every|each) (?:other|second)(?= (?:day|week|month|quarter|year))', 'every #2'],
  ['(?:every|each) other|(?:every|each) alternate', 'every #2'],
  ['(?:every|each) third(?= (?:day|week|month|year))', 'every #3'],
  ['every|each|(?:once|one time) (?:a|an|per|in|every|each)', 'every'],
  ['daily', 'every day'],
  ['fortnightly', 'every #2 week'],
  ['weekly', 'every week'],
  ['monthly', 'every month'],
  ['quarterly', 'every quarter'],
  ['yearly|annually', 'every year'],
  ['(?<=on )(?:work|week|working |business )days', 'every workday'],
  ['mondays', 'every D1'],
  ['tuesdays', 'every D2'],
  ['wednesdays', 'every D3'],
  ['thursdays', 'every D4'],
  ['fridays', 'every D5'],
  ['saturdays', 'every D6'],
  ['sundays', 'every D7'],
];
