import { expect, test } from 'vitest';
import { keepInTouchRule, overdueRatio } from '../../../utils/relations/rules/keep-in-touch.ts';
import { day } from '../support/store.ts';
import { contact, stageOf } from './cases.ts';

const rhythm = { every: 4, unit: 'week' } as const;
const rule = (nextTouchOn: string, fields: Parameters<typeof contact>[0] = {}) =>
  keepInTouchRule({ contact: contact(fields), rhythm, nextTouchOn: day(nextTouchOn) }, day('2026-11-22'));

test.each([
  ['in eight days', '2026-11-30', 'nothing'],
  ['in a week', '2026-11-29', 'soon'],
  ['tomorrow', '2026-11-23', 'soon'],
  ['today', '2026-11-22', 'due'],
  ['a quarter of the rhythm ago', '2026-11-15', 'due'],
  ['longer ago', '2026-11-14', 'overdue'],
] as const)('every four weeks, the day was %s', (_what, nextTouchOn, expected) => {
  expect(stageOf(rule(nextTouchOn))).toBe(expected);
});

test.each([
  ['2026-11-23', 0],
  ['2026-11-22', 0],
  ['2026-11-08', 0.5],
  ['2026-10-25', 1],
  ['2026-09-27', 2],
] as const)('due on %s, the rhythm is exceeded %s times', (dueOn, ratio) => {
  expect(overdueRatio(rhythm, day(dueOn), day('2026-11-22'))).toBe(ratio);
});

test('a mentor or mentee is checked in with', () => {
  expect(rule('2026-11-22', { mentorship: 'mentor' })).toMatchObject({ kind: 'checkIn', reason: 'mentor' });
  expect(rule('2026-11-22')).toMatchObject({ kind: 'keepInTouch', reason: 'notYetInTouch' });
  expect(rule('2026-11-22', { lastContactOn: '2026-10-25' })).toMatchObject({
    reason: 'keepInTouch',
    facts: { day: '2026-10-25', rhythm },
  });
});
