import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../scripts/corpus/compare.ts';
import { ExpectationSchema } from '../../../scripts/corpus/expectation.ts';
import { emptyPerson, setField } from '../../../utils/capture/person.ts';
import type { PersonField, PersonReading, Reading } from '../../../utils/model/reading.ts';

const URL_OF_PAGE = 'https://club.example/ann';
const PAGE = { url: URL_OF_PAGE, title: '', selection: '' };

function someone(
  fields: Partial<Record<PersonField, string>>,
  more: Partial<PersonReading> = {},
): PersonReading {
  const person = { ...emptyPerson(), ...more };
  for (const field of ['name', 'givenName', 'role', 'headline', 'profileUrl'] as const) {
    setField(person, field, fields[field], { layer: 'site', detail: field }, 0.9);
  }
  return person;
}

function asPerson(person: PersonReading): Reading {
  return { kind: 'person', page: PAGE, site: 'club', person };
}

/** "expected found wrong invented" of a reading; the page shows the text "Alto". */
function score(reading: Reading, expectation: object): string {
  const expected = v.parse(ExpectationSchema, { url: URL_OF_PAGE, ...expectation });
  const { expected: all, found, wrong, invented } = compare(reading, expected, value => value === 'Alto');
  return [all, found, wrong, invented].join(' ');
}

const nobody: Reading = { kind: 'nothing', page: PAGE, reason: 'no-person' };

describe('a page about one person', () => {
  const profile = { kind: 'profile', person: { name: 'Ann Poe', role: 'Cook' }, absent: ['headline'] };

  it.each<[string, Reading, string]>([
    [
      'counts what is found, however it is spaced',
      asPerson(someone({ name: 'Ann Poe', role: ' Cook' })),
      '2 2 0 0',
    ],
    ['counts what is missing as missing only', asPerson(someone({ name: 'Ann Poe' })), '2 1 0 0'],
    ['counts another value as wrong', asPerson(someone({ name: 'Ann Poe', role: 'Chef' })), '2 1 1 0'],
    ['counts everything of a bystander', asPerson(someone({ name: 'Bea Roe', headline: 'Alto' })), '2 0 1 1'],
    ['excuses a part of the name', asPerson(someone({ name: 'Ann Poe', givenName: 'Ann' })), '2 1 0 0'],
    [
      'counts another given name as invented',
      asPerson(someone({ name: 'Ann Poe', givenName: 'Anna' })),
      '2 1 0 1',
    ],
    [
      'excuses the page’s own address',
      asPerson(someone({ name: 'Ann Poe', profileUrl: URL_OF_PAGE })),
      '2 1 0 0',
    ],
    [
      'counts an absent field as invented even if the text is there',
      asPerson(someone({ headline: 'Alto' })),
      '2 0 0 1',
    ],
    ['excuses other text that the page shows', asPerson(someone({}, { websites: ['Alto'] })), '2 0 0 0'],
    [
      'counts an e-mail address out of nowhere',
      asPerson(someone({}, { emails: ['a@b.example'] })),
      '2 0 0 1',
    ],
    ['counts a list in its place', { kind: 'people', page: PAGE, site: 'club', people: [] }, '2 0 1 0'],
    ['counts nothing found as missing', nobody, '2 0 0 0'],
  ])('%s', (_, reading, expected) => {
    expect(score(reading, profile)).toBe(expected);
  });

  it('counts a position as one value', () => {
    const positions = [{ title: 'Cook', company: 'Inn', start: '2019' }];
    const wanted = { kind: 'profile', person: { name: 'Ann', positions } };
    expect(score(asPerson(someone({ name: 'Ann' }, { positions })), wanted)).toBe('2 2 0 0');
    const otherDates = [{ title: 'Cook', company: 'Inn', start: '2018' }];
    expect(score(asPerson(someone({ name: 'Ann' }, { positions: otherDates })), wanted)).toBe('2 1 1 0');
  });
});

describe('a page of several people', () => {
  const list = { kind: 'people-list', people: [{ name: 'Ann', profileUrl: null }, { name: 'Bea' }] };
  const people = (...names: string[]): Reading => ({
    kind: 'people',
    page: PAGE,
    site: 'club',
    people: names.map(name => someone({ name })),
  });

  it('matches people by name in any order, and counts strangers as invented', () => {
    expect(score(people('Bea', 'Ann'), list)).toBe('2 2 0 0');
    expect(score(people('Ann', 'Cid'), list)).toBe('2 1 0 1');
  });

  it('counts one of them taken for the page’s person as wrong', () => {
    expect(score(asPerson(someone({ name: 'Ann' })), list)).toBe('2 1 1 0');
  });
});

describe('a page about nobody', () => {
  it('counts every value of anybody as invented', () => {
    expect(score(asPerson(someone({ name: 'Ann', role: 'Alto' })), { kind: 'not-a-person' })).toBe('0 0 1 2');
    expect(score(nobody, { kind: 'not-a-person' })).toBe('0 0 0 0');
  });
});
