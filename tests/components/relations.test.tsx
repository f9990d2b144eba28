import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { ContactIdSchema } from '../../utils/model/ids.ts';
import { OccasionSchema } from '../../utils/model/occasion.ts';
import type { PromptKind } from '../../utils/model/prompt.ts';
import { promptKey } from '../../utils/model/prompt.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { DaySchema } from '../../utils/model/time.ts';
import type { PromptRow } from '../../utils/model/views.ts';
import { fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, NOW } from './people.ts';

afterEach(cleanup);

const VERA = v.parse(ContactIdSchema, idOf(1));
const day = (text: string) => v.parse(DaySchema, text);

function open(hash: string, world: Partial<World>, language: 'en' | 'ru' = 'en') {
  location.hash = hash;
  const host = fakeHost({ contacts: [keptVera()], settings: { ...DEFAULT_SETTINGS, language }, ...world });
  render(<PanelApp host={host} language={language} theme="auto" browserLanguages={[language]} />);
  return host;
}

function suggestion(kind: PromptKind, prompt: Partial<PromptRow['prompt']>): PromptRow {
  return {
    prompt: {
      key: promptKey(kind, idOf(1), '2026-11-22'),
      kind,
      contactIds: [VERA],
      reason: 'birthday',
      facts: { day: day('2026-11-22'), years: 36 },
      action: 'congratulate',
      stage: 'due',
      since: day('2026-11-22'),
      rank: 100,
      ...prompt,
    },
    people: [contact(1, { name: 'Vera Lindqvist' })],
    note: 'Met at the lighthouse walk.\nLikes tea.',
  };
}
const birthday = () => suggestion('congratulate', {});
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a suggestion of today', () => {
  test('tells the reason, the person and the last context', async () => {
    open('', { suggestions: [birthday()] });
    const item = (await screen.findByText('Birthday: today, 36 years')).closest('li');
    expect(item?.textContent).toContain('Vera Lindqvist');
    expect(item?.textContent).toContain('Met at the lighthouse walk.');
    expect(item?.textContent).not.toContain('Likes tea');
  });

  test.each([
    [36, 'День рождения: сегодня, 36 лет'],
    [41, 'День рождения: сегодня, 41 год'],
    [0, 'День рождения: сегодня'],
  ])('counts years as Russian does: %s', async (years, words) => {
    const row = suggestion('congratulate', { facts: { day: day('2026-11-22'), years } });
    open('', { suggestions: [row] }, 'ru');
    expect((await screen.findByText(words)).textContent).toBe(words);
  });

  test('names the rhythm', async () => {
    const facts = { day: day('2026-10-01'), rhythm: { every: 2, unit: 'week' } as const };
    open('', { suggestions: [suggestion('keepInTouch', { reason: 'keepInTouch', facts })] }, 'ru');
    await screen.findByText('Быть на связи раз в 2 недели. Последний контакт: чт, 1 октября');
  });

  test.each([
    ['Done: Vera Lindqvist', { answer: 'done', contactIds: [VERA] }],
    ['Tomorrow: Vera Lindqvist', { answer: 'snoozed', until: '2026-11-23' }],
    ['In a week: Vera Lindqvist', { answer: 'snoozed', until: '2026-11-29' }],
    ['Not this time: Vera Lindqvist', { answer: 'dismissed' }],
    ['Never for this reason: Vera Lindqvist', { answer: 'never' }],
  ])('is answered by "%s", with an undo in reach', async (name, expected) => {
    const host = open('', { suggestions: [birthday()] });
    await press(name);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    expect(host.actions).toMatchObject([{ type: 'answerPrompt', key: birthday().prompt.key, ...expected }]);
  });

  test('that only comes up has nothing to answer yet', async () => {
    open('', { suggestions: [suggestion('keepInTouch', { stage: 'soon' })] });
    await screen.findByText('Next seven days');
    expect(screen.queryByRole('button', { name: 'Done: Vera Lindqvist' })).toBeNull();
  });
});

const VERAS_PAGE = `#/contact/${idOf(1)}`;
const region = (name: string) => screen.findByRole('region', { name });
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

describe('keeping in touch', () => {
  test('says when the next time is', async () => {
    const touch = { rhythm: { every: 1, unit: 'month' } as const, nextTouchOn: day('2026-11-25') };
    open(VERAS_PAGE, { touches: new Map([[VERA, touch]]) });
    await screen.findByText('In touch every month. Next: in 3 days.');
  });

  test.each([
    ['1 quarter', { every: 1, unit: 'quarter' }],
    ['none', 'none'],
  ])('takes a usual rhythm: %s', async (value, cadence) => {
    const host = open(VERAS_PAGE, {});
    await region('Keep in touch');
    choose('How often', value);
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([
      { type: 'setCadence', of: { of: 'contact', contactId: VERA }, cadence },
    ]);
  });

  test('takes any other rhythm', async () => {
    const host = open(VERAS_PAGE, {});
    await region('Keep in touch');
    choose('How often', 'other');
    fireEvent.input(screen.getByRole('spinbutton', { name: 'Number' }), { target: { value: '10' } });
    choose('Unit', 'day');
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ cadence: { every: 10, unit: 'day' } }]);
  });

  test('goes back to what the tags say', async () => {
    const host = open(VERAS_PAGE, { contacts: [keptVera({ cadence: 'none' })] });
    await region('Keep in touch');
    choose('How often', 'inherited');
    await screen.findByText('Saved');
    expect(host.actions).toEqual([{ type: 'setCadence', of: { of: 'contact', contactId: VERA } }]);
  });

  test('gives everyone with a tag a rhythm, makes a mentor, and pauses', async () => {
    const host = open(VERAS_PAGE, {});
    fireEvent.click(
      within(await region('Keep in touch')).getByText('Mentor, pause, rhythms of tags and communities'),
    );
    choose('Everyone tagged “harbours”', '1 year');
    choose('Mentoring', 'mentor');
    fireEvent.change(screen.getByLabelText('Pause until'), { target: { value: '2027-02-01' } });
    await waitFor(() => expect(host.actions).toHaveLength(3));
    expect(host.actions).toMatchObject([
      { type: 'setCadence', of: { of: 'tag', tag: 'harbours' }, cadence: { every: 1, unit: 'year' } },
      { type: 'setMentorship', mentorship: 'mentor' },
      { type: 'pauseTouch', until: '2027-02-01' },
    ]);
  });
});

describe('occasions', () => {
  const type = (name: string, value: string) =>
    fireEvent.input(within(occasions()).getByRole('textbox', { name }), { target: { value } });
  const occasions = () => screen.getByRole('region', { name: 'Occasions' });
  const add = async () => {
    fireEvent.click(within(await region('Occasions')).getByText('Add an occasion'));
    const details = within(occasions()).getByText('Add an occasion').closest('details');
    if (details) details.open = true;
    fireEvent(details ?? occasions(), new Event('toggle'));
    await within(occasions()).findByRole('combobox', { name: 'Month' });
  };
  const submit = () => fireEvent.click(within(occasions()).getByRole('button', { name: 'Add' }));

  test('take a birthday without a year', async () => {
    const host = open(VERAS_PAGE, {});
    await add();
    type('Day', '5');
    choose('Month', '12');
    submit();
    await screen.findByText('Noted');
    expect(host.actions).toMatchObject([
      {
        type: 'addOccasions',
        occasions: [{ contactId: VERA, draft: { kind: 'birthday', on: '--12-05', yearly: true } }],
      },
    ]);
  });

  test('take what happened once, this year unless another is typed', async () => {
    const host = open(VERAS_PAGE, {});
    await add();
    choose('Occasion', 'award');
    type('Day', '20');
    choose('Month', '11');
    type('In a few words', 'Lighthouse of the year');
    submit();
    await screen.findByText('Noted');
    expect(host.actions).toMatchObject([
      {
        occasions: [
          { draft: { kind: 'award', on: '2026-11-20', yearly: false, text: 'Lighthouse of the year' } },
        ],
      },
    ]);
  });

  test('refuse a day that does not exist, and keep what was typed', async () => {
    const host = open(VERAS_PAGE, {});
    await add();
    type('Day', '30');
    choose('Month', '02');
    submit();
    await screen.findByText(/There is no such day/u);
    expect(host.actions).toEqual([]);
    expect(within(occasions()).getByRole<HTMLInputElement>('textbox', { name: 'Day' }).value).toBe('30');
  });

  const known = v.parse(OccasionSchema, {
    ...{ id: idOf(300), contactId: idOf(1), kind: 'birthday', on: '1990-05-12', yearly: true, text: '' },
    ...{ source: { from: 'hand' }, createdAt: NOW.getTime() },
  });

  test('can be changed and removed', async () => {
    const host = open(VERAS_PAGE, { occasions: [known] });
    await screen.findByText('12 May 1990 · every year');
    await press('Change: Birthday');
    type('Year', '');
    fireEvent.click(within(occasions()).getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved');
    await press('Remove: Birthday');
    await screen.findByText('Removed');
    expect(host.actions).toMatchObject([
      { type: 'editOccasion', occasionId: known.id, draft: { on: '--05-12' } },
      { type: 'removeOccasion', occasionId: known.id },
    ]);
  });
});
