import { describe, expect, it } from 'vitest';
import { comparisonKey, comparisonWords } from '../../../utils/identity/transliterate.ts';

/** Every spelling in a row is the same name. */
const SAME: string[][] = [
  ['Юлия', 'Yulia', 'Yuliya', 'Julia', 'Iuliia', 'Julija', 'Ûliâ', 'Юлія'],
  ['Анна Иванова', 'Anna Ivanova', 'ANNA IVANOVA', 'Анна  Иванова'],
  ['Щербаков', 'Shcherbakov', 'Scherbakov', 'Ščerbakov', 'Ŝerbakov', 'Chtcherbakov', 'Schtscherbakow'],
  ['Хабаров', 'Khabarov', 'Habarov', 'Xabarov'],
  ['Цветаева', 'Tsvetaeva', 'Tsvetayeva', 'Cvetaeva'],
  ['Фёдор', 'Федор', 'Fedor', 'Fyodor', 'Fëdor', 'Fiodor'],
  ['Артём', 'Artem', 'Artyom', 'Artyem'],
  ['Сергей', 'Sergey', 'Sergei', 'Sergej'],
  ['Юрий', 'Yuri', 'Yury', 'Yuriy', 'Iurii', 'Jurij', 'Youri'],
  ['Достоевский', 'Dostoevsky', 'Dostoyevskiy', 'Dostoevskii', 'Dostojevskij', 'Dostoevski'],
  ['Наталья', 'Наталия', 'Natalia', 'Natalya', "Natal'ya", 'Nataliya', 'Natal’ja'],
  ['Васильева', 'Vasilyeva', 'Vasileva', 'Vasilieva', "Vasil'eva"],
  ['Александр', 'Aleksandr', 'Alexandr'],
  ['Ксения', 'Ksenia', 'Kseniya', 'Xenia', 'Kseniia'],
  ['Чайковский', 'Tchaikovsky', 'Chaykovskiy', 'Čajkovskij', 'Tschaikowski'],
  ['Хрущёв', 'Khrushchev', 'Khrushchov'],
  ['Смирнов', 'Smirnov', 'Smirnoff', 'Smirnow'],
  ['Евгений', 'Evgeny', 'Yevgeny', 'Evgenii', 'Jevgenij'],
  ['Эдуард', 'Eduard', 'Èduard', 'Ėduard', 'Ehduard'],
  ['Подъяпольский', 'Podyapolsky', 'Podʺâpolʹskij'],
  ['Сара', 'Sara', 'Sarah'],
  ['Müller', 'Muller'],
];

/** Names that people would not take for one another. */
const DIFFERENT: [string, string][] = [
  ['Анна', 'Яна'],
  ['Анна', 'Инна'],
  ['Мария', 'Марина'],
  ['Иван', 'Ян'],
  ['Иванов', 'Иванова'],
  ['Жанна', 'Анна'],
  ['Зоя', 'Жоя'],
  ['Павел', 'Павла'],
  ['Ângela', 'Yangela'],
];

describe('comparing names across alphabets', () => {
  it.each(SAME)('%s is written %s too', (first, ...others) => {
    const key = comparisonKey(first);
    expect(others.map(other => [other, comparisonKey(other)])).toEqual(others.map(other => [other, key]));
  });

  it.each(DIFFERENT)('%s is not %s', (one, other) => {
    expect(comparisonKey(one)).not.toBe(comparisonKey(other));
  });

  it('gives the words one by one, parted at hyphens', () => {
    expect(comparisonWords('Анна-Мария Иванова')).toEqual(['ana', 'marja', 'ivanova']);
  });

  it('leaves words of other scripts as they are', () => {
    expect(comparisonKey('山田 太郎')).toBe('山田 太郎');
    expect(comparisonKey('Ἀλέξης')).toBe('αλεξης');
    expect(comparisonKey('अनन्या')).toBe('अनन्या');
  });

  it('is empty for a text without letters and digits', () => {
    expect(comparisonKey(' 🚀 — ’ ')).toBe('');
  });

  it('does not change when it is taken again', () => {
    const keys = SAME.flat().map(comparisonKey);
    expect(keys.map(comparisonKey)).toEqual(keys);
  });
});
