import { type Recurrence, type Rule, readRule } from '../model/recurrence.ts';
import type { RepeatDays } from '../model/recurrence-days.ts';
import type { Day } from '../model/time.ts';
import type { I18n } from './index.ts';

/** What a rule says in words: "every 2 weeks on Friday", «каждый год 5 марта»; `today` decides whether a year is told. */
export function repeatWords(i18n: I18n, rule: Rule, today: Day): string {
  const recurrence = readRule(rule);
  if (!recurrence) return '';
  const words = [unitWords(i18n, recurrence), daysWords(i18n, recurrence)].filter(Boolean).join(' ');
  return recurrence.until === undefined
    ? words
    : i18n.t('repeat.until', { words, day: i18n.day(recurrence.until, today) });
}

function unitWords({ t }: I18n, { unit, interval, on }: Recurrence): string {
  const isWorkdays = on.kind === 'weekdays' && on.weekdays.join('') === '12345';
  if (unit === 'week' && interval === 1 && isWorkdays) return t('repeat.workdays');
  return t('repeat.every', { unit, count: interval });
}

function daysWords(i18n: I18n, { on, unit, interval, month }: Recurrence): string {
  if (month !== undefined && (on.kind === 'monthDays' || on.kind === 'atMost')) return dates(i18n, on, month);
  const words = daysOfUnit(i18n, on, unit === 'week' && interval === 1);
  return month === undefined ? words : i18n.t('repeat.inMonth', { words, month: monthName(i18n, month) });
}

function daysOfUnit(i18n: I18n, on: RepeatDays, weekly: boolean): string {
  const { t } = i18n;
  switch (on.kind) {
    case 'same':
      return '';
    case 'weekdays':
      if (weekly && on.weekdays.join('') === '12345') return '';
      return t('repeat.onWeekdays', {
        days: listed(
          i18n,
          on.weekdays.map(day => t('repeat.weekday', { day })),
        ),
      });
    case 'nthWeekdays':
      return listed(
        i18n,
        on.nths.map(({ nth, weekday }) => t('repeat.nthWeekday', { nth, weekday })),
      );
    case 'workday':
      return t('repeat.nthWorkday', { nth: on.nth });
    case 'monthDays':
      return monthDays(i18n, on.days);
    case 'atMost':
      return t('repeat.atMost', { day: on.day });
  }
}

function monthDays(i18n: I18n, days: readonly number[]): string {
  const { t } = i18n;
  const numbered = days.filter(day => day > 0).map(day => t('repeat.dayOfMonth', { day }));
  const parts = numbered.length > 0 ? [t('repeat.onDays', { days: listed(i18n, numbered) })] : [];
  return listed(i18n, days.includes(-1) ? [...parts, t('repeat.lastDay')] : parts);
}

function dates(i18n: I18n, on: RepeatDays, month: number): string {
  if (on.kind === 'atMost') return i18n.t('repeat.leapDay');
  const days = on.kind === 'monthDays' ? on.days : [];
  return listed(
    i18n,
    days.map(day =>
      day === -1
        ? i18n.t('repeat.inMonth', { words: i18n.t('repeat.lastDay'), month: monthName(i18n, month) })
        : i18n.t('repeat.onDate', { date: date(i18n, month, day) }),
    ),
  );
}

const listed = ({ language }: I18n, parts: readonly string[]) => new Intl.ListFormat(language).format(parts);

/** «марта» in Russian: the form that a month has beside a day. */
function monthName(i18n: I18n, month: number): string {
  return dateParts(i18n, month, 1).find(({ type }) => type === 'month')?.value ?? '';
}

function date(i18n: I18n, month: number, day: number): string {
  return dateParts(i18n, month, day)
    .map(({ value }) => value)
    .join('');
}

/** In a leap year, so that 29 February can be told. */
function dateParts({ language }: I18n, month: number, day: number): Intl.DateTimeFormatPart[] {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.formatToParts(Date.UTC(2028, month - 1, day));
}
