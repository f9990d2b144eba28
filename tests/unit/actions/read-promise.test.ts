import { describe, expect, test } from 'vitest';
import { readPromise } from '../../../utils/actions/background/read-promise.ts';
import { readDue } from '../../../utils/time/plain/index.ts';

/** A Sunday morning. */
const NOW = new Date('2026-11-22T09:30');

/** A selected text, what is promised, who promises, the words of the date, and the day they mean. */
const TEXTS = [
  ["I'll send the deck next week", "I'll send the deck", 'mine', 'next week', '2026-11-23'],
  ['Скину презентацию в пятницу', 'Скину презентацию', 'mine', 'в пятницу', '2026-11-27'],
  ['скину презентацию в пятницу.', 'скину презентацию', 'mine', 'в пятницу', '2026-11-27'],
  ['He will call back tomorrow at 10.', 'He will call back', 'theirs', 'tomorrow at 10', '2026-11-23T10:00'],
  [
    'Марина пришлёт договор через 2 недели',
    'Марина пришлёт договор',
    'theirs',
    'через 2 недели',
    '2026-12-06',
  ],
  [
    'In two weeks we will meet again',
    'In two weeks we will meet again',
    'mine',
    'In two weeks',
    '2026-12-06',
  ],
  [
    'It was good to meet you. I will introduce you to Omar by Friday! Best, Vera',
    'I will introduce you to Omar',
    'mine',
    'by Friday',
    '2026-11-27',
  ],
  ['Увидимся в следующий вторник в 10', 'Увидимся', 'mine', 'в следующий вторник в 10', '2026-11-24T10:00'],
  ['Tomorrow', 'Tomorrow', 'mine', 'Tomorrow', '2026-11-23'],
] as const;

describe('a selected promise', () => {
  test.each(TEXTS)('%s', (quote, text, direction, dueText, due) => {
    expect(readPromise(quote, NOW, 'en')).toEqual({ text, direction, dueText });
    expect(readDue(dueText, NOW, 'en')).toEqual({ kind: 'due', due });
  });

  test.each([
    ['without a date', 'I like bridges a lot.'],
    ['with two dates', 'Monday is out. Let us meet on Tuesday. Or on Thursday.'],
    ['of the past', 'She wrote to me yesterday.'],
  ])('%s asks for one', (_, quote) => {
    expect(readPromise(quote, NOW, 'en').dueText).toBe('');
  });

  test('is cut at a word when it is long', () => {
    const { text } = readPromise('bridge '.repeat(100), NOW, 'en');
    expect(text).toMatch(/^(?:bridge )*bridge…$/u);
    expect(text.length).toBeLessThanOrEqual(140);
  });

  test.each([
    ["they'll send the slides", 'theirs'],
    ['Она обещала перезвонить', 'theirs'],
    ['перезвонят завтра', 'theirs'],
    ['I think she will like it', 'mine'],
    ['я отправлю, а он ответит', 'mine'],
    ['The meeting will start at noon', 'mine'],
    ['ответ до пятницы', 'mine'],
  ])('%s: %s', (text, direction) => {
    expect(readPromise(text, NOW, 'ru').direction).toBe(direction);
  });
});
