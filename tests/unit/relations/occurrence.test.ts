import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { OccasionSchema } from '../../../utils/model/occasion.ts';
import { nextOn, pendingOccurrence, yearsOn } from '../../../utils/relations/occurrence.ts';
import { day } from '../support/store.ts';

type Fields = Partial<v.InferInput<typeof OccasionSchema>>;
const occasion = (fields: Fields) =>
  v.parse(OccasionSchema, {
    id: '0192f000-0000-7000-8000-000000000001',
    contactId: '0192f000-0000-7000-8000-000000000002',
    kind: 'birthday',
    on: '--05-12',
    yearly: true,
    text: '',
    source: { from: 'hand' },
    createdAt: 0,
    ...fields,
  });

describe('the day of an occasion that waits', () => {
  test.each([
    ['a birthday later this year', {}, '2026-03-01', '2026-05-12'],
    ['a birthday today', {}, '2026-05-12', '2026-05-12'],
    ['a birthday two weeks ago is not too late', {}, '2026-05-26', '2026-05-12'],
    ['a birthday before that is over until next year', {}, '2026-05-27', '2027-05-12'],
    ['an answered one is quiet until next year', { answeredFor: '2026-05-12' }, '2026-05-13', '2027-05-12'],
    ['answered ahead of the day: next year', { answeredFor: '2026-05-12' }, '2026-05-09', '2027-05-12'],
    ['a birthday with a year', { on: '1990-05-12' }, '2026-05-01', '2026-05-12'],
    ['one that first comes next year', { on: '2027-05-12' }, '2026-05-01', '2027-05-12'],
    ['31 December, looked at on 2 January', { on: '--12-31' }, '2027-01-02', '2026-12-31'],
    ['29 February in a year without it: the 28th', { on: '--02-29' }, '2027-02-20', '2027-02-28'],
    ['29 February in a leap year', { on: '2000-02-29' }, '2028-02-20', '2028-02-29'],
    [
      'a new position two weeks ago',
      { kind: 'newPosition', on: '2026-05-01', yearly: false },
      '2026-05-15',
      '2026-05-01',
    ],
    [
      'a new position before that is over',
      { kind: 'newPosition', on: '2026-05-01', yearly: false },
      '2026-05-16',
      undefined,
    ],
    [
      'an answered promotion is over',
      { kind: 'promotion', on: '2026-05-01', yearly: false, answeredFor: '2026-05-01' },
      '2026-05-02',
      undefined,
    ],
    ['a muted one never comes', { muted: true }, '2026-05-12', undefined],
    [
      'one that was put off stays, though late',
      { snoozed: { of: '2026-05-12', until: '2026-06-10' } },
      '2026-06-12',
      '2026-05-12',
    ],
    [
      'put off and then answered: next year',
      { snoozed: { of: '2026-05-12', until: '2026-05-20' }, answeredFor: '2026-05-12' },
      '2026-05-20',
      '2027-05-12',
    ],
  ] as const)('%s', (_what, fields, today, expected) => {
    expect(pendingOccurrence(occasion(fields), day(today))).toBe(expected);
  });
});

test('an occasion that was put off is found on the day until which it was', () => {
  const snoozed = occasion({ snoozed: { of: '2026-05-12', until: '2026-05-20' } });
  expect(nextOn(snoozed, day('2026-05-13'))).toBe('2026-05-20');
});

test('the years are counted where the year is known', () => {
  expect(yearsOn(occasion({ on: '1990-05-12' }), day('2026-05-12'))).toBe(36);
  expect(yearsOn(occasion({}), day('2026-05-12'))).toBeUndefined();
  expect(yearsOn(occasion({ on: '2026-05-12' }), day('2026-05-12'))).toBeUndefined();
});

test.each(['--02-30', '--13-01', '--0229', '02-29', '2026-02-29'])('%s is no day of an occasion', on => {
  expect(v.is(OccasionSchema.entries.on, on)).toBe(false);
});
