import { expect, test } from 'vitest';
import { chooseLanguage, createI18n } from '../../../utils/i18n/index.ts';

test('Russian counts follow the CLDR plural rules', () => {
  const { t } = createI18n('ru');
  expect([1, 2, 5, 21].map(count => t('due.count', { count }))).toEqual([
    'Ждёт 1 обещание',
    'Ждут 2 обещания',
    'Ждут 5 обещаний',
    'Ждёт 21 обещание',
  ]);
});

test('the language is the first preferred one that Kept speaks, else English', () => {
  expect(chooseLanguage(['de-DE', 'ru-RU', 'en'])).toBe('ru');
  expect(chooseLanguage(['de', 'fr'])).toBe('en');
});
