import { describe, expect, test } from 'vitest';
import { PROMPT_KINDS, type Prompt, type PromptKind, promptKey } from '../../../utils/model/prompt.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { type Candidate, chooseForToday } from '../../../utils/relations/choose.ts';
import { isAnswered, isQuietDay } from '../../../utils/relations/quiet.ts';
import { rankOf, WEIGHTS } from '../../../utils/relations/rank.ts';
import { day } from '../support/store.ts';
import { contact, idOf } from './cases.ts';

const today = day('2026-11-22');

function candidate(kind: PromptKind, name: string, person: number, urgency = 0): Candidate {
  const prompt: Prompt = {
    key: promptKey(kind, idOf(person)),
    kind,
    contactIds: [contact({ id: idOf(person) }).id],
    reason: 'keepInTouch',
    facts: {},
    action: 'write',
    stage: 'due',
    since: today,
    rank: rankOf(kind, urgency),
  };
  return { prompt, name };
}
const names = (candidates: Candidate[], cap = 7) =>
  chooseForToday(candidates, cap).shown.map(({ name }) => name);

describe('the order of the day', () => {
  test('follows the kinds as they are listed', () => {
    expect(PROMPT_KINDS.map(kind => WEIGHTS[kind])).toEqual(Object.values(WEIGHTS).toSorted((a, b) => b - a));
  });

  test('lets the urgent overtake', () => {
    expect(names([candidate('thank', 'Fresh', 1), candidate('newAcquaintance', 'Late', 2, 1)])).toEqual([
      'Late',
      'Fresh',
    ]);
  });

  test('orders equals by name, whatever order they came in', () => {
    const [ada, bo] = [candidate('thank', 'Ada', 2), candidate('thank', 'Bo', 1)];
    expect(names([bo, ada])).toEqual(['Ada', 'Bo']);
    expect(names([ada, bo])).toEqual(['Ada', 'Bo']);
  });

  test('shows so many a day, and every promise', () => {
    const promises = [1, 2, 3].map(number => candidate('promise', `Promise ${number}`, number));
    const others = [4, 5, 6].map(number => candidate('thank', `Thanks ${number}`, number));
    expect(names([...others, ...promises], 2)).toEqual([
      'Promise 1',
      'Promise 2',
      'Promise 3',
      'Thanks 4',
      'Thanks 5',
    ]);
    expect(chooseForToday([...others, ...promises], 2).waiting).toBe(1);
  });

  test('says "be in touch" to nobody who is met for a better reason', () => {
    expect(names([candidate('keepInTouch', 'Ada again', 1), candidate('congratulate', 'Ada', 1)])).toEqual([
      'Ada',
    ]);
    expect(names([candidate('thank', 'Ada’s favour', 1), candidate('congratulate', 'Ada', 1)])).toEqual([
      'Ada',
      'Ada’s favour',
    ]);
  });
});

test.each([
  ['no pause, no quiet days', {}, false],
  ['a pause that lasts', { pausedUntil: day('2026-11-23') }, true],
  ['a pause that ends today', { pausedUntil: today }, false],
  ['quiet Sundays', { quietDays: [7] }, true],
  ['quiet Saturdays', { quietDays: [6] }, false],
])('a Sunday with %s', (_what, settings, expected) => {
  expect(isQuietDay({ ...DEFAULT_SETTINGS, ...settings }, today)).toBe(expected);
});

test.each([
  ['done', undefined, true],
  ['dismissed', undefined, true],
  ['never', undefined, true],
  ['snoozed', day('2026-11-23'), true],
  ['snoozed', today, false],
] as const)('a prompt %s until %s is away: %s', (answer, until, expected) => {
  const key = promptKey('thank', idOf(1));
  expect(isAnswered({ key, answer, until, on: today, at: 0 }, today)).toBe(expected);
});
