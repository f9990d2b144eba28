import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseSuggestionId, suggestionId } from '../../../utils/actions/remind/suggestion-notice.ts';
import type { Action } from '../../../utils/model/commands.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import { PromptKeySchema } from '../../../utils/model/prompt.ts';
import { keepBirthdays } from '../support/birthdays.ts';
import { createReminderBrowser } from '../support/reminders.ts';
import { act, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

/** 23 November 2026 is a Monday. */
const LONG_AGO = '2026-01-05T10:00';
const MORNING = '2026-11-23T09:00';

async function birthday(name = 'Ada Brunn', on = '--11-23'): Promise<ContactId> {
  const [id] = await keepBirthdays(store(), on, [name], LONG_AGO);
  if (!id) throw new Error('nobody is kept');
  return id;
}

async function shownAt(now = MORNING, hideNames = false) {
  const browser = createReminderBrowser(store);
  await browser.at(now, { hideNames });
  return browser;
}

/** The key of the one suggestion that a browser shows. */
function keyOf({ seen }: Awaited<ReturnType<typeof shownAt>>) {
  const [id = ''] = seen.standing;
  return v.parse(PromptKeySchema, parseSuggestionId(id));
}

describe('a suggestion that is all there is in the morning', () => {
  test('says for whom, why and what was last, and can be answered', async () => {
    const contactId = await birthday();
    const talk = { contactId, kind: 'call' as const, on: day('2026-10-01'), text: 'about the arches' };
    await act(store(), { type: 'logInteraction', ...talk }, LONG_AGO);
    const { seen } = await shownAt();
    expect(seen.notices).toMatchObject([
      {
        id: expect.stringMatching(/^suggestion congratulate:[\da-f-]{36}:2026-11-23$/u),
        title: 'Ada Brunn',
        lines: ['Birthday: today', 'Last contact: Thu 1 October — about the arches'],
        buttons: ['Done', 'Tomorrow'],
      },
    ]);
  });

  test('speaks Russian', async () => {
    await birthday();
    const browser = createReminderBrowser(store);
    await browser.at(MORNING, {}, 'ru');
    expect(browser.seen.notices).toMatchObject([
      { lines: ['День рождения: сегодня'], buttons: ['Готово', 'Завтра'] },
    ]);
  });

  test('names nobody when names are hidden, and can be answered all the same', async () => {
    await birthday();
    const { seen } = await shownAt(MORNING, true);
    expect(seen.notices).toMatchObject([
      { title: '1 congratulation', lines: [], buttons: ['Done', 'Tomorrow'] },
    ]);
    expect(JSON.stringify(seen.notices)).not.toContain('Ada');
  });

  test('is shown once', async () => {
    await birthday();
    const browser = await shownAt();
    for (const now of ['2026-11-23T09:01', '2026-11-23T18:00', '2026-11-24T09:00']) await browser.at(now);
    expect(browser.seen.notices).toHaveLength(1);
  });

  test('is not shown again by a worker that died before it was noted', async () => {
    await birthday();
    const browser = await shownAt();
    await store().delete('settings', 'digest');
    await browser.at('2026-11-23T09:01');
    expect(browser.seen.notices).toHaveLength(1);
  });

  test.each(['a promise of the day', 'another suggestion'])('comes in the digest with %s', async other => {
    await birthday();
    if (other === 'another suggestion') await birthday('Ben Ito');
    else {
      const promise = { text: 'write', direction: 'mine' as const, due: due('2026-11-23') };
      await act(store(), { type: 'addFollowUp', contactIds: [], promise }, LONG_AGO);
    }
    const { seen } = await shownAt();
    expect([...seen.standing]).toEqual(['digest 2026-11-23']);
  });

  test.each([
    ['answered', 'done'],
    ['put off', 'snoozed'],
    ['not wanted', 'never'],
  ] as const)('is taken away once it was %s elsewhere', async (_, answer) => {
    const contactId = await birthday();
    const browser = await shownAt();
    const key = keyOf(browser);
    const until = answer === 'snoozed' ? { until: day('2026-11-24') } : {};
    await act(
      store(),
      { type: 'answerPrompt', key, contactIds: [contactId], answer, ...until },
      '2026-11-23T10:00',
    );
    await browser.at('2026-11-23T10:01');
    expect([...browser.seen.standing]).toEqual([]);
  });

  test('that was put off comes back on its day, by itself', async () => {
    await birthday();
    const browser = await shownAt();
    const key = keyOf(browser);
    const until = day('2026-11-25');
    await act(
      store(),
      { type: 'answerPrompt', key, contactIds: [], answer: 'snoozed', until },
      '2026-11-23T10:00',
    );
    await browser.at('2026-11-24T09:00');
    expect([...browser.seen.standing]).toEqual([]);
    await browser.at('2026-11-25T09:00');
    expect([...browser.seen.standing]).toEqual([suggestionId(key)]);
  });

  test('whose answer was taken back is the same suggestion, and is not told again', async () => {
    const contactId = await birthday();
    const browser = await shownAt();
    const key = keyOf(browser);
    const answer: Action = { type: 'answerPrompt', key, contactIds: [contactId], answer: 'done' };
    const { actionId } = await act(store(), answer, '2026-11-23T10:00');
    await browser.at('2026-11-23T10:01');
    await act(store(), { type: 'undo', undoes: actionId }, '2026-11-23T10:02');
    await browser.at('2026-11-23T10:03');
    expect(browser.seen.notices).toHaveLength(1);
    const { reply } = await act(store(), answer, '2026-11-23T10:04');
    expect(reply.ok).toBe(true);
  });

  test('is taken away when its person lies in the trash', async () => {
    const contactId = await birthday();
    const browser = await shownAt();
    await act(store(), { type: 'deleteContact', contactId }, '2026-11-23T10:00');
    await browser.at('2026-11-23T10:01');
    expect([...browser.seen.standing]).toEqual([]);
  });

  test('stands while others are answered, and while the day has no more room', async () => {
    await birthday();
    const browser = await shownAt();
    const standing = [...browser.seen.standing];
    await save(store(), { fields: { name: 'Cleo Marsh' }, identities: [] }, LONG_AGO);
    await act(store(), { type: 'changeSettings', settings: { dailyCap: 1 } }, '2026-11-23T10:00');
    await birthday('Ben Ito');
    await browser.at('2026-11-23T10:01', { dailyCap: 1 });
    expect([...browser.seen.standing]).toEqual(standing);
  });
});

describe('the id of its notification', () => {
  const key = v.parse(PromptKeySchema, 'keepInTouch:0192f000-0000-7000-8000-000000000001:2026-11-23');

  test('names the suggestion', () => {
    expect(parseSuggestionId(suggestionId(key))).toBe(key);
  });

  test.each([
    'digest 2026-11-23',
    'follow-up 0192f000-0000-7000-8000-000000000001 2026-11-23',
    `suggestion ${key} more`,
    'suggestion keepInTouch:../x',
    'suggestion everything:0192f000-0000-7000-8000-000000000001',
    'suggestion ',
    key,
    '',
  ])('"%s" is none', id => {
    expect(parseSuggestionId(id)).toBeUndefined();
  });
});
