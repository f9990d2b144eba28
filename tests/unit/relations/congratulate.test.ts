import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { congratulateRule } from '../../../utils/relations/rules/congratulate.ts';
import { day } from '../support/store.ts';
import { occasion, stageOf } from './cases.ts';

const lead = { ...DEFAULT_SETTINGS.leadDays, birthday: 3 };
const rule = (fields: Parameters<typeof occasion>[0], today: string) =>
  congratulateRule(occasion(fields), day(today), lead);

test.each([
  ['a birthday, four days before', {}, '2026-11-18', 'nothing'],
  ['a birthday, three days before: the lead time', {}, '2026-11-19', 'soon'],
  ['a birthday, on the day', {}, '2026-11-22', 'due'],
  ['a birthday, two weeks late', {}, '2026-12-06', 'overdue'],
  ['a birthday, later than that', {}, '2026-12-07', 'nothing'],
  ['a birthday that was answered', { answeredFor: '2026-11-22' }, '2026-11-22', 'nothing'],
  ['a birthday answered last year', { answeredFor: '2025-11-22' }, '2026-11-22', 'due'],
  [
    'a birthday put off to Wednesday, on Tuesday',
    { snoozed: { of: '2026-11-22', until: '2026-11-25' } },
    '2026-11-24',
    'nothing',
  ],
  [
    'a birthday put off to Wednesday, on Wednesday',
    { snoozed: { of: '2026-11-22', until: '2026-11-25' } },
    '2026-11-25',
    'overdue',
  ],
  ['a muted birthday', { muted: true }, '2026-11-22', 'nothing'],
  ['29 February in a year without one', { on: '--02-29' }, '2027-02-28', 'due'],
  ['a new position of today', { kind: 'newPosition', on: '2026-11-22', yearly: false }, '2026-11-22', 'due'],
  [
    'a new position of last year',
    { kind: 'newPosition', on: '2025-11-22', yearly: false },
    '2026-11-22',
    'nothing',
  ],
  ['a work anniversary, a day before', { kind: 'workAnniversary' }, '2026-11-21', 'nothing'],
] as const)('%s', (_what, fields, today, expected) => {
  expect(stageOf(rule(fields, today))).toBe(expected);
});

test('tells the day and the years', () => {
  expect(rule({ on: '1990-11-22' }, '2026-11-22')).toMatchObject({
    reason: 'birthday',
    facts: { day: '2026-11-22', years: 36 },
    action: 'congratulate',
  });
});

test('matters most on the day itself', () => {
  const ranks = ['2026-11-20', '2026-11-22', '2026-11-24'].map(today => rule({}, today)?.rank ?? 0);
  expect(Math.max(...ranks)).toBe(ranks[1]);
});
