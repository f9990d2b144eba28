import { describe, expect, it } from 'vitest';
import { genderOf, splitName } from '../../../utils/identity/names.ts';

/** What a name is split into, as "given / patronymic / family", with – for what is not told. */
function split(text: string): string {
  const { given, patronymic, family } = splitName(text);
  return [given, patronymic, family].map(part => part ?? '–').join(' / ');
}

describe('Russian names', () => {
  it.each([
    ['Лебедева Вера Игоревна', 'Вера / Игоревна / Лебедева'],
    ['Вера Игоревна Лебедева', 'Вера / Игоревна / Лебедева'],
    ['Вера Лебедева', 'Вера / – / Лебедева'],
    ['Лебедева Вера', 'Вера / – / Лебедева'],
    ['Вера Игоревна', 'Вера / Игоревна / –'],
    ['Vera Igorevna Lebedeva', 'Vera / Igorevna / Lebedeva'],
    ['Lebedeva Vera Igorevna', 'Vera / Igorevna / Lebedeva'],
    ['Lebedeva Vera', 'Vera / – / Lebedeva'],
    ['Vera I. Lebedeva', 'Vera / – / Lebedeva'],
    ['Лебедева В. И.', '– / – / Лебедева'],
    ['В.И. Лебедева', '– / – / Лебедева'],
    ['Вера Л.', 'Вера / – / –'],
    ['Лебедева, Вера Игоревна', 'Вера / Игоревна / Лебедева'],
    ['Вера Цой', 'Вера / – / Цой'],
    ['Цой Вера', 'Вера / – / Цой'],
    ['Вера Лебедева-Цой', 'Вера / – / Лебедева-Цой'],
    ['Анна-Мария Лебедева', 'Анна-Мария / – / Лебедева'],
    ['Вера ЛЕБЕДЕВА', 'Вера / – / ЛЕБЕДЕВА'],
    ['Якович Марк Ильич', 'Марк / Ильич / Якович'],
    ['Марк Ильич Якович', 'Марк / Ильич / Якович'],
    ['Гусейнов Рауф Алирза оглы', 'Рауф / Алирза оглы / Гусейнов'],
    ['Рауф Алирза оглы Гусейнов', 'Рауф / Алирза оглы / Гусейнов'],
    ['Бойко Тарас Григорович', 'Тарас / Григорович / Бойко'],
    ['Оксана Тарасівна Бойко', 'Оксана / Тарасівна / Бойко'],
    ['Лебедев Марк Абдул-Азизович', 'Марк / Абдул-Азизович / Лебедев'],
    ['Турсунай Ковалёва', 'Турсунай / – / Ковалёва'],
  ])('%s', (text, parts) => {
    expect(split(text)).toBe(parts);
  });

  it('leaves «Марк Якович» open: the second word may be the father’s name or the family’s', () => {
    expect(split('Марк Якович')).toBe('Марк / – / –');
  });

  it.each(['Анна Мария', 'Роман Мартин', 'Заря Степная Вольная', 'Ветер Северный Ветер'])(
    'does not guess at %s',
    text => {
      expect(split(text)).toBe('– / – / –');
    },
  );
});

describe('names from elsewhere', () => {
  it.each([
    ['Tomas Lindqvist', 'Tomas / – / Lindqvist'],
    ['Sean O’Brien', 'Sean / – / O’Brien'],
    ['Ludwig van Aarden', 'Ludwig / – / van Aarden'],
    ['Maria De Luca', 'Maria / – / De Luca'],
    ['Smith, John A.', 'John / – / Smith'],
    ['John Smith Jr.', 'John / – / Smith'],
    ['J. R. R. Aldous', '– / – / Aldous'],
    ['Claire DUMONT', 'Claire / – / DUMONT'],
    ['Вера', 'Вера / – / –'],
  ])('%s', (text, parts) => {
    expect(split(text)).toBe(parts);
  });

  it.each([
    'Kim Minho',
    'Nguyen Van Anh',
    'Juan Carlos Pérez Ruiz',
    'Mohammed bin Rashid',
    '山田太郎',
    'Moonlight',
    'Petrova Ivanova',
    'user_42',
  ])('does not guess at %s', text => {
    expect(split(text)).toBe('– / – / –');
  });
});

describe('what people put around their names', () => {
  it.each([
    ['🚀 Вера Лебедева ✨🇷🇺', 'Вера Лебедева'],
    ['Dr. Vera Lebedeva, PhD, MBA', 'Vera Lebedeva'],
    ['Prof. Dr. Hans Aarden', 'Hans Aarden'],
    ['Vera Lebedeva, SHRM-SCP', 'Vera Lebedeva'],
    ['Vera Lebedeva PMP', 'Vera Lebedeva'],
    ['к.т.н. Вера Лебедева', 'Вера Лебедева'],
    ['Вера Лебедева, психолог', 'Вера Лебедева'],
    ['г-жа Лебедева', 'Лебедева'],
    ['Vera Lebedeva (She/Her)', 'Vera Lebedeva'],
    ['Vera Lebedeva | HR | Hiring!', 'Vera Lebedeva'],
    ['Вера Лебедева — коуч', 'Вера Лебедева'],
    ['«Вера Лебедева»', 'Вера Лебедева'],
    ['John Smith Jr.', 'John Smith Jr.'],
    ['Yo-Yo Ma', 'Yo-Yo Ma'],
    ['Anna Lee Ma', 'Anna Lee Ma'],
    ['Dr', 'Dr'],
    ['🚀', '🚀'],
  ])('%s is %s', (text, name) => {
    expect(splitName(text).full).toBe(name);
  });

  it.each([
    ['Вера Лебедева (Соколова)', ['Соколова']],
    ['Vera Lebedeva (née Sokolova)', ['Sokolova']],
    ['Vera Lebedeva née Sokolova', ['Sokolova']],
    ['Вера Лебедева (урожд. Соколова)', ['Соколова']],
    ['William “Bill” Aarden', ['Bill']],
    ["William 'Bill' Aarden", ['Bill']],
    ['Вера Лебедева / Vera Lebedeva', ['Vera Lebedeva']],
    ['Vera Lebedeva (She/Her)', []],
    ['Vera Lebedeva (HR)', []],
  ])('%s is also known as %s', (text, others) => {
    expect(splitName(text).others).toEqual(others);
  });

  it('takes a hostile line for text and cuts it', () => {
    const { full } = splitName(`<img src=x onerror=alert(1)>${'Я'.repeat(100_000)}`);
    expect(full.length).toBeLessThanOrEqual(200);
  });
});

describe('gender, where the name states it', () => {
  it.each([
    ['Вера Игоревна', 'female'],
    ['Саша Лебедева', 'female'],
    ['Саша Игоревич Цой', 'male'],
    ['Айгуль Цой', 'female'],
    ['Якович Марк', 'male'],
    ['Vera Lebedeva', 'female'],
  ])('%s: %s', (text, gender) => {
    expect(genderOf(splitName(text))).toBe(gender);
  });

  it('is not told for a form of both', () => {
    expect(genderOf(splitName('Саша Цой'))).toBeUndefined();
    expect(genderOf({})).toBeUndefined();
  });
});
