import { describe, expect, test } from 'vitest';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import { suggestionId } from '../../../utils/actions/remind/suggestion-notice.ts';
import type { Notice } from '../../../utils/platform/notifications.ts';
import { keepBirthdays } from '../support/birthdays.ts';
import { createReminderBrowser } from '../support/reminders.ts';
import { act, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

/** 23 November 2026 is a Monday. Everything is kept long before, so that nobody is a new acquaintance. */
const LONG_AGO = '2026-01-05T10:00';

const birthdays = (on: string, ...names: string[]) => keepBirthdays(store(), on, names, LONG_AGO);

async function promises(...whens: string[]) {
  for (const when of whens) {
    const promise = { text: 'write', direction: 'mine' as const, due: due(when) };
    await act(store(), { type: 'addFollowUp', contactIds: [], promise }, LONG_AGO);
  }
}

const titles = ({ seen }: { seen: { notices: Notice[] } }) => seen.notices.map(({ title }) => title);

describe('the digest of the morning', () => {
  test('counts what the day brings in one notification, once', async () => {
    await promises('2026-11-23', '2026-11-23', '2026-11-23');
    await birthdays('--11-23', 'Ada Brunn', 'Ben Ito');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T08:59');
    expect(titles(browser)).toEqual([]);
    await browser.at('2026-11-23T09:00');
    await browser.at('2026-11-23T09:01');
    await browser.at('2026-11-24T09:00');
    expect(browser.seen.notices).toMatchObject([
      { title: '3 promises, 2 congratulations', lines: ['Ada Brunn, Ben Ito'], buttons: [] },
    ]);
  });

  test('speaks Russian', async () => {
    await promises('2026-11-23', '2026-11-23', '2026-11-23');
    await birthdays('--11-23', 'Ada Brunn', 'Ben Ito');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00', {}, 'ru');
    expect(titles(browser)).toEqual(['3 обещания, 2 поздравления']);
  });

  test('names nobody when names are hidden', async () => {
    await birthdays('--11-23', 'Ada Brunn');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00', { hideNames: true });
    expect(browser.seen.notices).toMatchObject([{ title: '1 congratulation', lines: [] }]);
  });

  test('leaves a promise with a time to its time', async () => {
    await promises('2026-11-23', '2026-11-23', '2026-11-23T15:00');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00');
    await browser.at('2026-11-23T15:00');
    expect(titles(browser)).toEqual(['2 promises are due', 'Reminder']);
  });

  test('comes only on its days, with what waited for it; promises with a time do not wait', async () => {
    await promises('2026-11-21', '2026-11-22', '2026-11-22T15:00');
    const browser = createReminderBrowser(store);
    const workdays = { digestDays: [1, 2, 3, 4, 5] };
    for (const now of ['2026-11-21T09:00', '2026-11-22T09:00', '2026-11-22T14:59'])
      await browser.at(now, workdays);
    expect(titles(browser)).toEqual([]);
    await browser.at('2026-11-22T15:00', workdays);
    await browser.at('2026-11-23T08:59', workdays);
    expect(titles(browser)).toEqual(['Reminder']);
    await browser.at('2026-11-23T09:00', workdays);
    expect(titles(browser)).toEqual(['Reminder', '2 promises are due']);
  });

  test('tells a suggestion that was put off when it comes back', async () => {
    const contactId = await save(store(), { fields: { name: 'Ada Brunn' }, identities: [] }, LONG_AGO);
    await act(
      store(),
      { type: 'setCadence', of: { of: 'contact', contactId }, cadence: { every: 1, unit: 'month' } },
      LONG_AGO,
    );
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00');
    const { prompts } = await readToday(store(), new Date('2026-11-23T09:05'), 10);
    const [row] = prompts;
    if (!row) throw new Error('nothing is suggested');
    await act(
      store(),
      {
        type: 'answerPrompt',
        key: row.prompt.key,
        contactIds: [contactId],
        answer: 'snoozed',
        until: day('2026-11-25'),
      },
      '2026-11-23T09:05',
    );
    for (const now of ['2026-11-24T09:00', '2026-11-25T09:00', '2026-11-26T09:00']) await browser.at(now);
    // Put off, its day is another one, and so is its key.
    const put = suggestionId(row.prompt.key);
    const back = `${put.slice(0, -'2026-11-23'.length)}2026-11-25`;
    expect(browser.seen.notices.map(({ id }) => id)).toEqual([put, back]);
  });

  test('is taken away when everything in it was answered elsewhere', async () => {
    await promises('2026-11-23', '2026-11-23');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00');
    const [one, other] = await store().getAll('followUps');
    if (!one || !other) throw new Error('a promise is gone');
    await act(store(), { type: 'closeFollowUp', followUpId: one.id, state: 'kept' });
    await browser.at('2026-11-23T09:10');
    expect([...browser.seen.standing]).toEqual(['digest 2026-11-23']);
    await act(store(), { type: 'closeFollowUp', followUpId: other.id, state: 'kept' });
    await browser.at('2026-11-23T09:11');
    expect([...browser.seen.standing]).toEqual([]);
  });

  test('is not shown again by a worker that died before it was noted, nor after the clock was set back', async () => {
    await birthdays('--11-23', 'Ada Brunn', 'Ben Ito');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00');
    await store().delete('settings', 'digest');
    await browser.at('2026-11-23T09:01');
    browser.seen.standing.clear();
    await browser.at('2026-11-22T10:00');
    await browser.at('2026-11-23T09:02');
    expect(titles(browser)).toEqual(['2 congratulations']);
  });

  test('tells nothing again when the clock was set back by weeks and put right', async () => {
    await birthdays('--11-23', 'Ada Brunn');
    await birthdays('--11-02', 'Ben Ito');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00');
    browser.seen.standing.clear();
    for (const now of ['2026-11-01T09:00', '2026-11-02T09:00', '2026-11-23T09:30']) await browser.at(now);
    expect(titles(browser)).toEqual(['Ada Brunn', 'Ben Ito']);
  });

  test('does not come back after the settings are changed, or put back', async () => {
    await birthdays('--11-23', 'Ada Brunn', 'Ben Ito');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T09:00');
    const { actionId } = await act(store(), { type: 'changeSettings', settings: { morning: '11:00' } });
    await browser.at('2026-11-23T11:00', { morning: '11:00' });
    await act(store(), { type: 'undo', undoes: actionId });
    await browser.at('2026-11-23T11:01');
    expect(titles(browser)).toEqual(['2 congratulations']);
  });
});

describe('quiet times', () => {
  test('what came due in the quiet hours is shown once, when they end', async () => {
    await promises('2026-11-23T23:00', '2026-11-24T06:00');
    const browser = createReminderBrowser(store);
    const quiet = { quietHours: { from: '22:00', to: '08:00' } };
    for (const now of ['2026-11-23T23:00', '2026-11-24T00:00', '2026-11-24T06:00'])
      await browser.at(now, quiet);
    expect(titles(browser)).toEqual([]);
    expect(browser.seen.alarm).toEqual(new Date('2026-11-24T08:00'));
    await browser.at('2026-11-24T08:00', quiet);
    await browser.at('2026-11-24T08:01', quiet);
    expect(titles(browser)).toEqual(['Reminder', 'Reminder']);
  });

  test('a digest whose morning lies in the quiet hours comes at their end', async () => {
    await promises('2026-11-23', '2026-11-23');
    const browser = createReminderBrowser(store);
    const quiet = { quietHours: { from: '08:30', to: '10:30' } };
    await browser.at('2026-11-23T09:00', quiet);
    expect([titles(browser), browser.seen.alarm]).toEqual([[], new Date('2026-11-23T10:30')]);
    await browser.at('2026-11-23T10:30', quiet);
    expect(titles(browser)).toEqual(['2 promises are due']);
  });

  test('hours that end when they begin are none', async () => {
    await promises('2026-11-23T12:00');
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-23T12:00', { quietHours: { from: '12:00', to: '12:00' } });
    expect(titles(browser)).toEqual(['Reminder']);
  });

  test.each([
    ['a quiet day', { quietDays: [1] }],
    ['a pause', { pausedUntil: day('2026-11-24') }],
  ])(
    'on %s nothing is shown but the badge, and what came due comes when it is over',
    async (_name, quiet) => {
      await promises('2026-11-23T12:00');
      const browser = createReminderBrowser(store);
      await browser.at('2026-11-23T12:00', quiet);
      expect([titles(browser), browser.seen.badge]).toEqual([[], '1']);
      expect(browser.seen.alarm).toEqual(new Date('2026-11-24T00:00'));
      await browser.at('2026-11-24T00:00', quiet);
      expect(titles(browser)).toEqual(['Reminder']);
    },
  );
});
