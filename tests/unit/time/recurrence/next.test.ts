import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { RuleSchema } from '../../../../utils/model/recurrence.ts';
import { nextOccurrence, pinned } from '../../../../utils/time/recurrence/next.ts';
import { due } from '../../support/store.ts';

const rule = (text: string) => parse(RuleSchema, text);

/** The first `count` occurrences after `start`. */
function series(text: string, start: string, count: number): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let after = due(start);
  for (let times = 0; times < count; times++) {
    const next = nextOccurrence(rule(text), after, due(start));
    found.push(next);
    if (next === undefined) break;
    after = next;
  }
  return found;
}

describe('what comes again', () => {
  it('every day, over the end of a year', () => {
    expect(series('FREQ=DAILY', '2026-12-30', 3)).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('at the same time of day, also where the clocks change', () => {
    expect(series('FREQ=WEEKLY', '2026-10-24T02:30', 2)).toEqual(['2026-10-31T02:30', '2026-11-07T02:30']);
  });

  it('on a 31st comes on the last day of shorter months', () => {
    expect(series('FREQ=MONTHLY', '2027-01-31', 4)).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
  });

  it('on 29 February comes on the 28th of other years', () => {
    expect(series('FREQ=YEARLY', '2028-02-29', 4)).toEqual([
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  it('on the first Monday', () => {
    expect(series('FREQ=MONTHLY;BYDAY=1MO', '2026-11-02', 3)).toEqual([
      '2026-12-07',
      '2027-01-04',
      '2027-02-01',
    ]);
  });

  it('on the fifth Friday passes over months with four', () => {
    expect(series('FREQ=MONTHLY;BYDAY=5FR', '2026-10-30', 2)).toEqual(['2027-01-29', '2027-04-30']);
  });

  it('on the last of Monday to Friday', () => {
    expect(series('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-01-29', 4)).toEqual([
      '2027-02-26',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
  });

  it('on weekdays passes over the weekend', () => {
    expect(series('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-19', 3)).toEqual([
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('every second week keeps its rhythm when one occurrence was put off', () => {
    const everySecondFriday = rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR');
    expect(nextOccurrence(everySecondFriday, due('2026-11-24'), due('2026-11-20'))).toBe('2026-12-04');
    expect(nextOccurrence(everySecondFriday, due('2026-11-29'), due('2026-11-20'))).toBe('2026-12-04');
  });

  it('skips what was missed while nobody looked', () => {
    expect(nextOccurrence(rule('FREQ=DAILY'), due('2026-12-20T15:00'), due('2026-11-01T09:00'))).toBe(
      '2026-12-21T09:00',
    );
    expect(nextOccurrence(rule('FREQ=DAILY'), due('2026-12-20T08:00'), due('2026-11-01T09:00'))).toBe(
      '2026-12-20T09:00',
    );
    expect(nextOccurrence(rule('FREQ=DAILY'), due('2026-12-20T08:00'), due('2026-11-01'))).toBe('2026-12-21');
  });

  it('ends with its last day', () => {
    expect(series('FREQ=WEEKLY;UNTIL=20261204', '2026-11-20', 5)).toEqual([
      '2026-11-27',
      '2026-12-04',
      undefined,
    ]);
    expect(series('FREQ=WEEKLY;UNTIL=20261127', '2026-11-20T18:00', 5)).toEqual([
      '2026-11-27T18:00',
      undefined,
    ]);
  });
});

describe('a rule without a day', () => {
  it('takes the day of its beginning for good', () => {
    expect(pinned(rule('FREQ=WEEKLY'), due('2026-11-20'))).toBe('FREQ=WEEKLY;BYDAY=FR');
    expect(pinned(rule('FREQ=MONTHLY'), due('2026-11-20T10:00'))).toBe('FREQ=MONTHLY;BYMONTHDAY=20');
    expect(pinned(rule('FREQ=YEARLY'), due('2026-11-20'))).toBe('FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20');
    expect(pinned(rule('FREQ=DAILY'), due('2026-11-20'))).toBe('FREQ=DAILY');
    expect(pinned(rule('FREQ=WEEKLY;BYDAY=MO'), due('2026-11-20'))).toBe('FREQ=WEEKLY;BYDAY=MO');
  });
});
