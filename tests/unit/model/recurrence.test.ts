import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Recurrence, RuleSchema, readRule, ruleOf } from '../../../utils/model/recurrence.ts';

const EVERY_WEEK: Recurrence = {
  unit: 'week',
  interval: 1,
  month: undefined,
  on: { kind: 'same' },
  until: undefined,
};

describe('a recurrence rule', () => {
  it.each([
    ['FREQ=WEEKLY', EVERY_WEEK],
    ['RRULE:FREQ=WEEKLY', EVERY_WEEK],
    ['freq=weekly;interval=1', EVERY_WEEK],
    ['FREQ=WEEKLY;WKST=SU', EVERY_WEEK],
    ['FREQ=WEEKLY;BYDAY=FR,MO', { ...EVERY_WEEK, on: { kind: 'weekdays', weekdays: [1, 5] } }],
    ['FREQ=WEEKLY;UNTIL=20261231', { ...EVERY_WEEK, until: '2026-12-31' }],
    ['FREQ=WEEKLY;UNTIL=20261231T235959', { ...EVERY_WEEK, until: '2026-12-31' }],
    [
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1',
      { ...EVERY_WEEK, unit: 'month', on: { kind: 'nthWeekdays', nths: [{ nth: 1, weekday: 1 }] } },
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1,15',
      { ...EVERY_WEEK, unit: 'month', on: { kind: 'monthDays', days: [15, -1] } },
    ],
  ])('%s is read', (text, expected) => {
    expect(readRule(text)).toEqual(expected);
  });

  it.each([
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20401231',
  ])('%s is written as it was read', text => {
    const recurrence = readRule(text);
    expect(recurrence && ruleOf(recurrence)).toBe(text);
  });

  it.each([
    '',
    'weekly',
    'FREQ=HOURLY',
    'FREQ=MINUTELY;INTERVAL=5',
    'FREQ=DAILY;BYHOUR=9,17',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;',
    'INTERVAL=2',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;INTERVAL=1000',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=MO,MO',
    'FREQ=WEEKLY;UNTIL=20260230',
    'FREQ=WEEKLY;UNTIL=20261231T235959Z',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYDAY=1MO,TU',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=5;BYDAY=1MO',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=YEARLY;BYMONTHDAY=5',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'DTSTART:20260101\nRRULE:FREQ=DAILY',
    `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(200)}1`,
    '<b>FREQ=DAILY</b>',
  ])('"%s" is none', text => {
    expect(readRule(text)).toBeUndefined();
    expect(is(RuleSchema, text)).toBe(false);
  });
});
