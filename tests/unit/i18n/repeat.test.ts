import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { createI18n } from '../../../utils/i18n/index.ts';
import { repeatWords } from '../../../utils/i18n/repeat.ts';
import { RuleSchema } from '../../../utils/model/recurrence.ts';
import { day } from '../support/store.ts';

const WORDS: [rule: string, en: string, ru: string][] = [
  ['FREQ=DAILY', 'every day', 'каждый день'],
  ['FREQ=DAILY;INTERVAL=21', 'every 21 days', 'каждый 21 день'],
  ['FREQ=WEEKLY', 'every week', 'каждую неделю'],
  ['FREQ=WEEKLY;BYDAY=FR', 'every week on Friday', 'каждую неделю по пятницам'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday', 'по будням'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU',
    'every 2 weeks on Monday, Wednesday, and Sunday',
    'каждые 2 недели по понедельникам, средам и воскресеньям',
  ],
  ['FREQ=MONTHLY;INTERVAL=5', 'every 5 months', 'каждые 5 месяцев'],
  ['FREQ=MONTHLY;BYDAY=1MO', 'every month on the first Monday', 'каждый месяц в первый понедельник'],
  [
    'FREQ=MONTHLY;BYDAY=2TU,-1WE',
    'every month on the second Tuesday and on the last Wednesday',
    'каждый месяц во второй вторник и в последнюю среду',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'every month on the last weekday',
    'каждый месяц в последний рабочий день',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,22,-1',
    'every month on the 1st and 22nd and on the last day',
    'каждый месяц 1-го и 22-го числа и в последний день',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    'every month on the 31st or the last day',
    'каждый месяц 31-го числа или в последний день',
  ],
  ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5', 'every year on 5 March', 'каждый год 5 марта'],
  [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1',
    'every year on 29 February, otherwise on the 28th',
    'каждый год 29 февраля, а если его нет, 28-го',
  ],
  [
    'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
    'every year on the second Sunday of May',
    'каждый год во второе воскресенье мая',
  ],
  [
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1',
    'every 2 years on the last day of December',
    'каждые 2 года в последний день декабря',
  ],
  ['FREQ=WEEKLY;UNTIL=20261231', 'every week, until Thu 31 December', 'каждую неделю, по чт, 31 декабря'],
];

it.each(WORDS)('%s is "%s" and «%s»', (text, en, ru) => {
  const rule = parse(RuleSchema, text);
  const today = day('2026-11-18');
  expect(repeatWords(createI18n('en'), rule, today)).toBe(en);
  expect(repeatWords(createI18n('ru'), rule, today)).toBe(ru);
});
