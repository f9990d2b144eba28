import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createI18n } from '../../../utils/i18n/index.ts';
import { DaySchema, DueSchema } from '../../../utils/model/time.ts';

const day = (text: string) => v.parse(DaySchema, text);
const due = (text: string) => v.parse(DueSchema, text);
const TODAY = day('2026-11-22');

describe('a due moment', () => {
  test('names the weekday, and the year only when it is another one', () => {
    const { due: words } = createI18n('en');
    expect(words(due('2026-11-24'), TODAY)).toBe('Tue 24 November');
    expect(words(due('2027-01-05'), TODAY)).toMatch(/5 January 2027/u);
  });

  test('carries its time in the way of the language', () => {
    expect(createI18n('en').due(due('2026-11-24T10:00'), TODAY)).toMatch(/24 November.*10:00/u);
    expect(createI18n('ru').due(due('2026-11-24T10:00'), TODAY)).toMatch(/24 ноября.*10:00/u);
  });
});

describe('a day near today', () => {
  test('is told in words up to six days away, as a date beyond', () => {
    const { near } = createI18n('en');
    expect(near(TODAY, TODAY)).toBe('today');
    expect(near(day('2026-11-21'), TODAY)).toBe('yesterday');
    expect(near(day('2026-11-28'), TODAY)).toBe('in 6 days');
    expect(near(day('2026-11-29'), TODAY)).toBe('Sun 29 November');
  });

  test('counts days across a change of the clock', () => {
    expect(createI18n('ru').near(day('2026-03-30'), day('2026-03-28'))).toBe('послезавтра');
  });
});

test('a month is written out', () => {
  expect(createI18n('en').month('2026-04')).toBe('April 2026');
});
