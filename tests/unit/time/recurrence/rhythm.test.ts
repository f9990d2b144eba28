import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Recurrence, readRule, ruleOf } from '../../../../utils/model/recurrence.ts';
import { nextOccurrence, pinned } from '../../../../utils/time/recurrence/next.ts';
import { due } from '../../support/store.ts';

/*
 * Every rule against the calendar itself: day after day is asked whether it is one of the rule's.
 */

const MILLISECONDS = 86_400_000;
const FIRST_MONDAY = Date.UTC(1969, 11, 29) / MILLISECONDS;

type Calendar = {
  number: number;
  year: number;
  month: number;
  date: number;
  weekday: number;
  length: number;
};

function calendar(number: number): Calendar {
  const day = new Date(number * MILLISECONDS);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  return {
    number,
    year,
    month: month + 1,
    date: day.getUTCDate(),
    weekday: day.getUTCDay() || 7,
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  };
}

const textOf = (number: number) => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

function isInRhythm({ unit, interval }: Recurrence, day: Calendar, start: Calendar): boolean {
  const months = (one: Calendar) => one.year * 12 + one.month;
  const passed = {
    day: day.number - start.number,
    week: Math.floor((day.number - FIRST_MONDAY) / 7) - Math.floor((start.number - FIRST_MONDAY) / 7),
    month: months(day) - months(start),
    year: day.year - start.year,
  };
  return passed[unit] >= 0 && passed[unit] % interval === 0;
}

function isChosen({ on, month }: Recurrence, day: Calendar): boolean {
  if (month !== undefined && month !== day.month) return false;
  const nth = Math.ceil(day.date / 7);
  const isLastOfItsName = day.date + 7 > day.length;
  switch (on.kind) {
    case 'same':
      return true;
    case 'weekdays':
      return on.weekdays.includes(day.weekday);
    case 'nthWeekdays':
      return on.nths.some(
        one => one.weekday === day.weekday && (one.nth === nth || (one.nth === -1 && isLastOfItsName)),
      );
    case 'workday':
      return on.nth === 1 ? isFirstWorkday(day) : isLastWorkday(day);
    case 'monthDays':
      return on.days.includes(day.date) || (on.days.includes(-1) && day.date === day.length);
    case 'atMost':
      return day.date === Math.min(on.day, day.length);
  }
}

function isFirstWorkday({ weekday, date }: Calendar): boolean {
  return weekday <= 5 && (date === 1 || (weekday === 1 && date <= 3));
}

function isLastWorkday({ weekday, date, length }: Calendar): boolean {
  return weekday <= 5 && (date === length || (weekday === 5 && date >= length - 2));
}

const WEEKDAY = fc.integer({ min: 1, max: 7 });
const NTH = fc.constantFrom(1, 2, 3, 4, 5, -1);
const IN_MONTH: fc.Arbitrary<Recurrence['on']> = fc.oneof(
  fc.record({
    kind: fc.constant('nthWeekdays' as const),
    nths: fc.uniqueArray(fc.record({ nth: NTH, weekday: WEEKDAY }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ nth, weekday }) => `${nth} ${weekday}`,
    }),
  }),
  fc.record({ kind: fc.constant('workday' as const), nth: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({
    kind: fc.constant('monthDays' as const),
    days: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1)), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ kind: fc.constant('atMost' as const), day: fc.constantFrom(29, 30, 31) }),
  fc.constant({ kind: 'same' as const }),
);
const WEEKDAYS = fc.record({
  kind: fc.constant('weekdays' as const),
  weekdays: fc.uniqueArray(WEEKDAY, { minLength: 1 }),
});

const RECURRENCE: fc.Arbitrary<Recurrence> = fc
  .oneof(
    fc.record({ unit: fc.constant('day' as const), on: fc.constant({ kind: 'same' as const }) }),
    fc.record({ unit: fc.constant('week' as const), on: WEEKDAYS }),
    fc.record({ unit: fc.constant('month' as const), on: IN_MONTH }),
    fc.record({ unit: fc.constant('year' as const), on: IN_MONTH }),
  )
  .chain(one =>
    fc.record({
      unit: fc.constant(one.unit),
      on: fc.constant(one.on),
      interval: fc.integer({ min: 1, max: 5 }),
      month:
        one.unit === 'year' && one.on.kind !== 'same'
          ? fc.integer({ min: 1, max: 12 })
          : fc.constant(undefined),
      until: fc.constant(undefined),
    }),
  );

it('the next occurrence is the next day that the rule tells, none before and none left out', () => {
  const START = fc.integer({
    min: Date.UTC(2020, 0, 1) / MILLISECONDS,
    max: Date.UTC(2036, 0, 1) / MILLISECONDS,
  });
  fc.assert(
    fc.property(RECURRENCE, START, fc.integer({ min: 0, max: 900 }), (recurrence, start, later) => {
      const text = ruleOf(recurrence);
      fc.pre(text !== undefined);
      const asked = text && pinned(text, due(textOf(start)));
      const meant = asked && readRule(asked);
      if (!asked || !meant) throw new Error(`${text} cannot be read`);
      const next = nextOccurrence(asked, due(textOf(start + later)), due(textOf(start)));
      let expected = start + later + 1;
      const last = expected + 366 * 42;
      while (
        expected < last &&
        !(isInRhythm(meant, calendar(expected), calendar(start)) && isChosen(meant, calendar(expected)))
      )
        expected++;
      expect(next ?? 'none').toBe(expected < last ? textOf(expected) : (next ?? 'none'));
    }),
    { numRuns: 500 },
  );
});
