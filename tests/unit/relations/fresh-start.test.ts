import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import {
  daysAhead,
  daysToSpread,
  freshStartReason,
  mayOfferAgain,
} from '../../../utils/relations/fresh-start.ts';
import { evenPlace } from '../../../utils/relations/spread.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { day } from '../support/store.ts';

const today = day('2026-11-22');
/** So many things that have waited for so many days. */
const things = (count: number, days: number) => Array.from({ length: count }, () => addDays(today, -days));

describe('a fresh start is offered', () => {
  test.each([
    ['after an absence, when 5 things are past', true, things(5, 1), 'away'],
    ['not after an absence in which next to nothing passed', true, things(4, 10), undefined],
    ['not after an absence for what is due today', true, things(50, 0), undefined],
    ['when 20 things have waited for a week, and that is most', false, things(20, 7), 'late'],
    ['not for 19', false, things(19, 30), undefined],
    ['not for what has waited for less than a week', false, things(100, 6), undefined],
    ['not when as much has just come due', false, [...things(20, 30), ...things(20, 0)], undefined],
    ['not when nothing waits', true, [], undefined],
  ] as const)('%s', (_case, isBack, waiting, reason) => {
    expect(freshStartReason({ today, isBack, waiting })).toBe(reason);
  });

  test.each([
    ['never answered', undefined, true],
    ['answered today', '2026-11-22', false],
    ['29 days ago', '2026-10-24', false],
    ['30 days ago', '2026-10-23', true],
    ['answered tomorrow, before the clock was set back', '2026-11-23', false],
    ['answered in a year that a wrong clock told', '2031-01-01', true],
  ])('once in 30 days: %s', (_case, answered, expected) => {
    expect(mayOfferAgain(answered === undefined ? undefined : day(answered), today)).toBe(expected);
  });
});

describe('what is past is spread', () => {
  test.each([
    [12, 30, 14],
    [70, 98, 14],
    [71, 0, 15],
    [0, 140, 20],
    [2000, 2000, 90],
  ])('%i promises and %i suggestions over %i days', (promises, suggestions, days) => {
    expect(daysToSpread(promises, suggestions, DEFAULT_SETTINGS)).toBe(days);
  });

  test('from tomorrow on, and not to quiet days', () => {
    const settings = { ...DEFAULT_SETTINGS, quietDays: [6, 7] };
    expect(daysAhead(today, 8, settings)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
    ]);
    expect(daysAhead(today, 2, { ...settings, quietDays: [1, 2, 3, 4, 5, 6, 7] })).toHaveLength(2);
  });

  test.each([
    [3, 14],
    [14, 14],
    [33, 14],
    [500, 90],
  ])('evenly and in its order: %i over %i days', (count, days) => {
    const places = Array.from({ length: count }, (_, index) => evenPlace(index, count, days));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect([places[0], (places.at(-1) ?? days) < days]).toEqual([0, true]);
    const loads = places.map(place => places.filter(one => one === place).length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });
});
