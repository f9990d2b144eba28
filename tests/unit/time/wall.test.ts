import { parse } from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Day, DaySchema, type WallTime, WallTimeSchema } from '../../../utils/model/time.ts';
import { announcementOf, firstMomentOf, latestWallTime } from '../../../utils/time/clock-changes.ts';
import {
  addDays,
  dayOf,
  dueDay,
  isAllDay,
  momentOf,
  tomorrow,
  wallTimeOf,
} from '../../../utils/time/wall.ts';

const day = (text: string): Day => parse(DaySchema, text);
const time = (text: string): WallTime => parse(WallTimeSchema, text);
const zone = (name: string) => vi.stubEnv('TZ', name);
const ZONES = ['UTC', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Apia', 'America/Santiago'];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(ZONES)('a due date in %s', name => {
  it('is the same day and the same hour on the wall wherever the user is', () => {
    zone(name);
    expect(dayOf(momentOf(day('2026-11-20')))).toBe('2026-11-20');
    expect(wallTimeOf(momentOf(time('2026-11-20T18:05')))).toBe('2026-11-20T18:05');
  });

  it('moves over the ends of months and years', () => {
    zone(name);
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
    expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01');
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2026-11-20'), 0)).toBe('2026-11-20');
  });

  it('meets every day of a year once, whatever the clocks do', () => {
    zone(name);
    let current = day('2026-01-01');
    const days = new Set<string>();
    for (let count = 0; count < 365; count++) {
      days.add(current);
      current = addDays(current, 1);
    }
    expect(days.size).toBe(365);
    expect(current).toBe('2027-01-01');
  });
});

describe('where the user is', () => {
  it('decides which day a moment belongs to', () => {
    const moment = new Date('2026-11-20T23:30:00Z');
    zone('America/New_York');
    expect(dayOf(moment)).toBe('2026-11-20');
    expect(wallTimeOf(moment)).toBe('2026-11-20T18:30');
    zone('Asia/Kathmandu');
    expect(dayOf(moment)).toBe('2026-11-21');
    expect(wallTimeOf(moment)).toBe('2026-11-21T05:15');
  });

  it('decides when a promise is announced: 9 in the morning of that place', () => {
    zone('America/New_York');
    expect(announcementOf(day('2026-11-20'), '09:00').toISOString()).toBe('2026-11-20T14:00:00.000Z');
    zone('Asia/Kathmandu');
    expect(announcementOf(day('2026-11-20'), '09:00').toISOString()).toBe('2026-11-20T03:15:00.000Z');
  });
});

describe('when the clocks change', () => {
  it('takes a time that is skipped as long after the gap as it lies in it', () => {
    zone('America/New_York');
    expect(momentOf(time('2027-03-14T02:30')).toISOString()).toBe('2027-03-14T07:30:00.000Z');
    expect(wallTimeOf(momentOf(time('2027-03-14T02:30')))).toBe('2027-03-14T03:30');
  });

  it('takes a time that comes twice at its first coming', () => {
    zone('America/New_York');
    expect(momentOf(time('2026-11-01T01:30')).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  it('is due as soon as the clock shows it or has jumped over it', () => {
    zone('America/New_York');
    expect(firstMomentOf(time('2027-03-14T02:30')).toISOString()).toBe('2027-03-14T07:00:00.000Z');
    expect(firstMomentOf(time('2027-03-14T03:10')).toISOString()).toBe('2027-03-14T07:10:00.000Z');
    expect(firstMomentOf(time('2026-11-01T01:30')).toISOString()).toBe('2026-11-01T05:30:00.000Z');
    zone('Australia/Lord_Howe');
    expect(firstMomentOf(time('2026-10-04T02:15')).toISOString()).toBe('2026-10-03T15:30:00.000Z');
    zone('America/Santiago');
    expect(firstMomentOf(day('2026-09-06')).toISOString()).toBe('2026-09-06T04:00:00.000Z');
  });

  it('remembers in the hour after it was set back what it has shown before', () => {
    zone('America/New_York');
    expect(latestWallTime(new Date('2026-11-01T05:59:00Z'))).toBe('2026-11-01T01:59');
    expect(latestWallTime(new Date('2026-11-01T06:00:00Z'))).toBe('2026-11-01T01:59');
    expect(latestWallTime(new Date('2026-11-01T06:59:30Z'))).toBe('2026-11-01T01:59');
    expect(latestWallTime(new Date('2026-11-01T07:00:00Z'))).toBe('2026-11-01T02:00');
    zone('Australia/Lord_Howe');
    expect(latestWallTime(new Date('2027-04-03T15:10:00Z'))).toBe('2027-04-04T01:59');
  });

  it('begins a day without midnight with its first hour', () => {
    zone('America/Santiago');
    expect(wallTimeOf(momentOf(day('2026-09-06')))).toBe('2026-09-06T01:00');
    expect(addDays(day('2026-09-05'), 1)).toBe('2026-09-06');
    expect(addDays(day('2026-09-06'), 1)).toBe('2026-09-07');
  });

  it('announces at the same hour on the wall before and after', () => {
    zone('America/New_York');
    expect(announcementOf(day('2027-03-13'), '09:00').toISOString()).toBe('2027-03-13T14:00:00.000Z');
    expect(announcementOf(day('2027-03-14'), '09:00').toISOString()).toBe('2027-03-14T13:00:00.000Z');
  });
});

describe('a promise', () => {
  it('is all day or at a time', () => {
    expect(isAllDay(day('2026-11-20'))).toBe(true);
    expect(isAllDay(time('2026-11-20T18:00'))).toBe(false);
    expect(dueDay(time('2026-11-20T18:00'))).toBe('2026-11-20');
    expect(dueDay(day('2026-11-20'))).toBe('2026-11-20');
  });

  it('with a time is announced at that time, whatever the morning is set to', () => {
    zone('UTC');
    expect(announcementOf(time('2026-11-20T18:00'), '07:30').toISOString()).toBe('2026-11-20T18:00:00.000Z');
  });

  it('put off goes to the day after today, not to the day after it was due', () => {
    const now = new Date('2026-12-31T22:00');
    expect(tomorrow(day('2026-12-20'), now)).toBe('2027-01-01');
    expect(tomorrow(time('2026-12-20T18:15'), now)).toBe('2027-01-01T18:15');
  });
});
