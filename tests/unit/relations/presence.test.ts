import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Presence } from '../../../utils/model/fresh-start.ts';
import { IDLE_DAYS, NEVER_HERE, recentAbsence, visitedOn } from '../../../utils/relations/presence.ts';
import { daysBetween } from '../../../utils/time/days.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { day } from '../support/store.ts';

const visited = (...days: string[]) => days.map(day).reduce(visitedOn, NEVER_HERE);
const absenceOn = (presence: Presence, today: string) => recentAbsence(presence, day(today));

describe('an absence', () => {
  test.each([
    ['a new user has none', ['2026-11-22'], undefined],
    ['13 days are none', ['2026-11-09', '2026-11-22'], undefined],
    ['14 days are one', ['2026-11-08', '2026-11-22'], { from: '2026-11-08', to: '2026-11-22' }],
    [
      'it still matters the days after',
      ['2026-11-01', '2026-11-16', '2026-11-22'],
      { from: '2026-11-01', to: '2026-11-16' },
    ],
    ['a week later it is over', ['2026-10-20', '2026-11-15', '2026-11-22'], undefined],
    ['a clock set back and right again makes none', ['2026-11-22', '2026-10-22', '2026-11-22'], undefined],
    ['nor one set back and right the next day', ['2026-11-21', '2026-10-22', '2026-11-22'], undefined],
    [
      'a clock set years ahead and right again makes none',
      ['2026-11-21', '2031-01-01', '2026-11-22'],
      undefined,
    ],
  ])('%s', (_case, visits, expected) => {
    expect(absenceOn(visited(...visits), '2026-11-22')).toEqual(expected);
  });

  test('that a wrong clock made is not met when that year comes', () => {
    const visits = ['2026-11-21', '2027-02-01', '2026-11-22'];
    for (let index = 0; index < 80; index++) visits.push(addDays(day('2026-11-22'), index));
    expect(absenceOn(visited(...visits), '2027-02-03')).toBeUndefined();
  });
});

test('whatever the clock does: an absence lies in the last days, and no remembered visit within it', () => {
  const visits = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(visits, offsets => {
      let presence = NEVER_HERE;
      for (const offset of offsets) {
        const today = addDays(day('2026-09-01'), offset);
        presence = visitedOn(presence, today);
        const away = recentAbsence(presence, today);
        expect(presence.days).toContain(today);
        expect(presence.days.length).toBeLessThanOrEqual(5);
        if (!away) continue;
        expect(daysBetween(away.from, away.to)).toBeGreaterThanOrEqual(IDLE_DAYS);
        expect(daysBetween(away.to, today)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('who comes every day is never told of an absence', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 60 }), gaps => {
      let today = day('2026-01-01');
      let presence = visitedOn(NEVER_HERE, today);
      for (const gap of gaps) {
        today = addDays(today, gap);
        presence = visitedOn(presence, today);
      }
      expect(recentAbsence(presence, today)).toBeUndefined();
    }),
  );
});
