import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import {
  daysAhead,
  daysToSpread,
  freshStartReason,
  lateBefore,
  mayOfferAgain,
} from '../../../utils/relations/fresh-start.ts';
import { evenPlace } from '../../../utils/relations/spread.ts';
import { day } from '../support/store.ts';

const today = day('2026-11-22');
describe('a fresh start is offered', () => {
  test.each([
    ['after an absence, when 5 things are past', true, { past: 5, late: 0, waiting: 9 }, 'away'],
    [
      'not after an absence in which next to nothing passed',
      true,
      { past: 4, late: 4, waiting: 4 },
      undefined,
    ],
    ['not after an absence for what is due today', true, { past: 0, late: 0, waiting: 50 }, undefined],
    ['when 20 things are late, and that is most', false, { past: 30, late: 20, waiting: 39 }, 'late'],
    ['not for 19', false, { past: 19, late: 19, waiting: 19 }, undefined],
    ['not for what has waited for some days', false, { past: 100, late: 10, waiting: 100 }, undefined],
    ['not when it is half of what waits', false, { past: 20, late: 20, waiting: 40 }, undefined],
    ['not when nothing waits', true, { past: 0, late: 0, waiting: 0 }, undefined],
  ] as const)('%s', (_case, isBack, counts, reason) => {
    expect(freshStartReason({ isBack, ...counts })).toBe(reason);
  });

  test('late is what has waited for 7 days', () => {
    expect(lateBefore(today)).toBe('2026-11-16');
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
