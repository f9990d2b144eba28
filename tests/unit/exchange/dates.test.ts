import { describe, expect, it } from 'vitest';
import { birthdayOn, isNoDate, pastDay, yearlyOn } from '../../../utils/exchange/dates/days.ts';
import { orderOf } from '../../../utils/exchange/dates/written.ts';
import { peopleIn, personIn, TODAY, table } from './reading.ts';

describe('a birthday', () => {
  it.each([
    ['1990-03-07', '1990-03-07'],
    ['19900307', '1990-03-07'],
    ['1990-03-07T00:00:00Z', '1990-03-07'],
    ['19900307T120000', '1990-03-07'],
    ['1990-03-07 12:30', '1990-03-07'],
    ['1990/3/7', '1990-03-07'],
    ['--0307', '--03-07'],
    ['--03-07', '--03-07'],
    ['--02-29', '--02-29'],
    ['29.02.2000', '2000-02-29'],
    ['07.03.1990', '1990-03-07'],
    ['7.3.90', '1990-03-07'],
    ['07.03', '--03-07'],
    ['7 марта 1990 г.', '1990-03-07'],
    ['7 марта', '--03-07'],
    ['7-го марта', '--03-07'],
    ['March 7, 1990', '1990-03-07'],
    ['Mar 7', '--03-07'],
    ['7th of March 1990', '1990-03-07'],
    ['Wed, 7 Mar 1990', '1990-03-07'],
    ['7. März 1990', '1990-03-07'],
    ['7 de marzo de 1990', '1990-03-07'],
    ['25/12/1984', '1984-12-25'],
    ['12/25/1984', '1984-12-25'],
    ['5/5/1985', '1985-05-05'],
    ['1604-03-07', '--03-07'],
    ['0001-03-07', '--03-07'],
    ['2031-03-07', '--03-07'],
    ['07.03.21', '--03-07'],
    ['07.03.05', '2005-03-07'],
  ])('%s is %s', (text, on) => {
    expect(birthdayOn(text, undefined, TODAY)).toBe(on);
  });

  it.each([
    '3/7/1990',
    '3-7-1990',
    '31.02.1990',
    '29.02.1985',
    '1990-13-01',
    '1990-00-00',
    '1990',
    '1990-03',
    'March 1990',
    'Mar-21',
    'circa 1990',
    '7 7 7',
    '45000',
    '99.99.9999',
    '７/３/1990',
    'ma 5',
    'jui 5',
    '',
  ])('%s is none', text => {
    expect(birthdayOn(text, undefined, TODAY)).toBeUndefined();
  });
});

describe('an order of day and month', () => {
  it('is told by one date that allows only one', () => {
    expect(orderOf(['3/7/1990', '', 'n/a', '25/12/1984'])).toBe('day-first');
    expect(orderOf(['3/7/1990', '12/25/1984'])).toBe('month-first');
  });

  it('is not told by dates that disagree, or by dates in words', () => {
    expect(orderOf(['25/12/1984', '12/25/1984'])).toBeUndefined();
    expect(orderOf(['3/7/1990', '13 May 1990', '1990-12-25', '25.12.1984'])).toBeUndefined();
  });

  it('holds for the whole file', () => {
    const people = peopleIn('Name,Birthday,Anniversary\nAnn,3/7/1990,\nBob,,25/12/2010\n');
    expect(people.map(({ occasions }) => occasions.map(({ on }) => on))).toEqual([
      ['1990-07-03'],
      ['2010-12-25'],
    ]);
  });
});

describe('other days', () => {
  it('a day of connecting has a year and is past', () => {
    expect(pastDay('08 Feb 2026', undefined, TODAY)).toBe('2026-02-08');
    expect(pastDay('4-Apr-21', undefined, TODAY)).toBe('2021-04-04');
    for (const text of ['30 Feb 2026', '8 Feb', '08 Feb 2031', '4/5/2021', ''])
      expect(pastDay(text, undefined, TODAY)).toBeUndefined();
  });

  it('a day that returns may lie ahead', () => {
    expect(yearlyOn('2031-05-21', undefined, TODAY)).toBe('2031-05-21');
    expect(yearlyOn('9999-12-31', undefined, TODAY)).toBe('--12-31');
  });

  it.each(['0/0/00', '00.00.0000', '0000-00-00', ' - '])('%s is no date at all', text => {
    expect(isNoDate(text)).toBe(true);
    expect(personIn(table({ Name: 'Ann', Birthday: text })).note).toBe('');
  });

  it('what cannot be read stays in the note', () => {
    expect(personIn(table({ Name: 'Ann', Birthday: '3/7/1990', Anniversary: 'in spring' })).note).toBe(
      'Birthday: 3/7/1990\nAnniversary: in spring',
    );
  });
});
