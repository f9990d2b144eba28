import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Rhythm } from '../../../utils/model/cadence.ts';
import { ContactIdSchema } from '../../../utils/model/ids.ts';
import { DaySchema } from '../../../utils/model/time.ts';
import { effectiveRhythm, type Touched, touchOf } from '../../../utils/relations/cadence.ts';
import { day } from '../support/store.ts';

const weekly: Rhythm = { every: 1, unit: 'week' };
const monthly: Rhythm = { every: 1, unit: 'month' };
const quarterly: Rhythm = { every: 1, unit: 'quarter' };

describe('which rhythm counts', () => {
  const none = { own: undefined, mentorship: undefined, tags: [], communities: [] };
  test.each([
    ['no rhythm at all', none, undefined],
    [
      'the contact’s own, before everything',
      { ...none, own: monthly, mentorship: 'mentee', tags: [weekly] },
      monthly,
    ],
    ['the contact’s own "never", even with tags', { ...none, own: 'none', tags: [weekly] }, undefined],
    ['a mentor’s month, before tags', { ...none, mentorship: 'mentor', tags: [weekly] }, monthly],
    ['a mentee’s two weeks', { ...none, mentorship: 'mentee' }, { every: 2, unit: 'week' }],
    ['the most frequent of the tags', { ...none, tags: [quarterly, weekly, monthly] }, weekly],
    ['a tag, before the communities', { ...none, tags: [quarterly], communities: [weekly] }, quarterly],
    [
      'a tag’s "never", before the communities',
      { ...none, tags: ['none'], communities: [weekly] },
      undefined,
    ],
    ['a tag with a rhythm, beside one with "never"', { ...none, tags: ['none', monthly] }, monthly],
    ['the most frequent of the communities', { ...none, communities: [quarterly, monthly] }, monthly],
  ] as const)('%s', (_what, rhythms, expected) => {
    expect(effectiveRhythm(rhythms)).toEqual(expected);
  });
});

const person = (fields: Partial<Touched> = {}, number = 1): Touched => ({
  id: v.parse(ContactIdSchema, `0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  createdAt: new Date('2026-01-10T12:00').getTime(),
  ...fields,
});
const last = (text: string) => person({ lastContactOn: day(text) });

describe('the day to be in touch again', () => {
  test.each([
    ['a week after the last talk', last('2026-11-01'), weekly, '2026-11-08'],
    ['three days after', last('2026-11-01'), { every: 3, unit: 'day' }, '2026-11-04'],
    ['a month after the last of January', last('2026-01-31'), monthly, '2026-02-28'],
    ['a quarter after', last('2026-11-30'), quarterly, '2027-02-28'],
    ['a year after 29 February', last('2024-02-29'), { every: 1, unit: 'year' }, '2025-02-28'],
    ['counted from the day they were kept, where there was no talk', person(), monthly, '2026-02-10'],
    [
      'not before the pause ends',
      { ...last('2026-11-01'), touchPausedUntil: day('2026-12-24') },
      weekly,
      '2026-12-24',
    ],
    [
      'a pause that ended long ago changes nothing',
      { ...last('2026-11-01'), touchPausedUntil: day('2026-11-02') },
      weekly,
      '2026-11-08',
    ],
    [
      'counted from the day one was waived',
      { ...last('2026-11-01'), touchWaivedOn: day('2026-11-10') },
      weekly,
      '2026-11-17',
    ],
    ['never without a rhythm', last('2026-11-01'), undefined, undefined],
  ] as const)('%s', (_what, contact, rhythm, expected) => {
    expect(touchOf(contact, rhythm)?.nextTouchOn).toBe(expected);
  });
});

describe('a rhythm given to 200 people at once', () => {
  const many = Array.from({ length: 200 }, (_, index) => index);
  const since = day('2026-11-22');
  const daysOf = (people: Touched[], rhythm: Rhythm) =>
    people.map(one => v.parse(DaySchema, touchOf(one, { ...rhythm, since })?.nextTouchOn));
  const most = (days: string[]) => Math.max(...days.map(one => days.filter(other => other === one).length));

  test('brings people never talked to up over the whole rhythm, none before that day', () => {
    const days = daysOf(
      many.map(number => person({}, number)),
      monthly,
    ).sort();
    expect(days[0] && days[0] >= since).toBe(true);
    expect(days.at(-1) && days.at(-1)).toMatch(/^2026-12-2/u);
    expect(most(days)).toBeLessThan(20);
  });

  test('brings people talked to long ago up like that, too', () => {
    const days = daysOf(
      many.map(number => person({ lastContactOn: day('2026-03-01') }, number)),
      monthly,
    );
    expect(days.every(one => one >= since)).toBe(true);
    expect(most(days)).toBeLessThan(20);
  });

  test('brings people all met on one day up within a fifth of it later', () => {
    const days = daysOf(
      many.map(number => person({ lastContactOn: since }, number)),
      monthly,
    ).sort();
    expect([days[0], days.at(-1)]).toEqual(['2026-12-22', '2026-12-28']);
    expect(most(days)).toBeLessThan(60);
  });

  test('brings people who were kept later up from the day they were kept', () => {
    const createdAt = new Date('2027-06-01T12:00').getTime();
    const days = daysOf(
      many.map(number => person({ createdAt }, number)),
      monthly,
    ).sort();
    expect([days[0], days.at(-1)]).toEqual(['2027-06-01', '2027-06-30']);
    expect(most(days)).toBeLessThan(20);
  });

  test('gives the same person the same day each time', () => {
    expect(daysOf([person()], monthly)).toEqual(daysOf([person()], monthly));
  });
});
