import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { InteractionSchema } from '../../utils/model/interaction.ts';
import { IntroductionSchema } from '../../utils/model/introduction.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera } from './people.ts';

afterEach(cleanup);

const OMAR = contact(2, { name: 'Omar Haddad' });
const VERAS_PAGE = `#/contact/${idOf(1)}`;

function open(world: Partial<World> = {}, language: 'en' | 'ru' = 'en') {
  location.hash = VERAS_PAGE;
  const host = fakeHost({
    contacts: [keptVera(), OMAR],
    settings: { ...DEFAULT_SETTINGS, language },
    ...world,
  });
  render(<PanelApp host={host} language={language} theme="auto" browserLanguages={[language]} />);
  return host;
}

const entry = (fields: Partial<v.InferInput<typeof InteractionSchema>>) =>
  v.parse(InteractionSchema, {
    ...{ id: idOf(50), contactId: idOf(1), kind: 'introduction', on: '2026-11-20', text: '', createdAt: 0 },
    ...fields,
  });
const introduction = (fields: Partial<v.InferInput<typeof IntroductionSchema>>) => ({
  introduction: v.parse(IntroductionSchema, {
    ...{ id: idOf(60), contactIds: [idOf(1), idOf(2)], on: '2026-11-20', text: 'tides', outcome: 'open' },
    ...{ createdAt: 0, ...fields },
  }),
  people: [keptVera(), OMAR],
});
const history = () => screen.findByRole('region', { name: 'History' });
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** Unfolds the form and chooses what happened. */
async function note(what: string) {
  const form = await history();
  fireEvent.click(within(form).getByText('Note an introduction or a recommendation'));
  fireEvent.click(await within(form).findByLabelText(what));
  return form;
}

async function chooseOmar() {
  type('To whom', 'oma');
  fireEvent.click(await screen.findByRole('button', { name: 'Omar Haddad' }));
}
const send = (form: HTMLElement) => {
  const field = within(form).getByLabelText(/what for$/iu);
  fireEvent.submit(field.closest('form') ?? field);
};

describe('noting', () => {
  test('an introduction that I made takes one person more, a day and a reason', async () => {
    const host = open();
    const form = await note('I introduced them');
    await chooseOmar();
    type('What for', 'tide tables');
    send(form);
    await screen.findByText('Noted');
    expect(host.actions).toEqual([
      {
        type: 'addIntroduction',
        introduction: { contactIds: [idOf(1), idOf(2)], on: '2026-11-22', text: 'tide tables' },
      },
    ]);
  });

  test('it without the other person is refused with a word, and nothing typed is lost', async () => {
    const host = open();
    const form = await note('I introduced them');
    type('What for', 'tide tables');
    send(form);
    await within(form).findByText('Choose whom you introduced them to.');
    expect(host.actions).toEqual([]);
    expect(within(form).getByLabelText('What for')).toHaveProperty('value', 'tide tables');
  });

  test('nobody can be introduced to themselves', async () => {
    open();
    await note('I introduced them');
    type('To whom', 'a');
    await screen.findByRole('button', { name: 'Omar Haddad' });
    expect(screen.queryByRole('button', { name: /^Vera Lindqvist/u })).toBeNull();
  });

  test.each([
    [
      'They introduced me',
      true,
      { type: 'addIntroduction', introduction: { by: idOf(1), contactIds: [idOf(2)] } },
    ],
    ['They introduced me', false, { type: 'logInteraction', kind: 'introduction', direction: 'theirs' }],
    ['They recommended me', false, { type: 'logInteraction', kind: 'recommendation', direction: 'theirs' }],
  ])('%s (somebody kept: %s), to be thanked for', async (what, isKept, action) => {
    const host = open();
    const form = await note(what);
    if (isKept) await chooseOmar();
    send(form);
    await screen.findByText('Noted');
    expect(host.actions).toMatchObject([action]);
  });
});

describe('in the history', () => {
  const mine = {
    interactions: [entry({ direction: 'mine', introductionId: introduction({}).introduction.id })],
  };

  test('an introduction names the other person, and what came of it is noted there', async () => {
    const host = open({ ...mine, introductions: [introduction({})] });
    const list = await history();
    await within(list).findByRole('link', { name: 'Omar Haddad' });
    fireEvent.click(within(list).getByRole('button', { name: 'What came of it?' }));
    fireEvent.click(within(list).getByLabelText('Nothing came of it'));
    const form = within(list).getByRole('form', { name: 'What came of it?' });
    fireEvent.input(within(form).getByLabelText('In a few words'), { target: { value: 'no time' } });
    fireEvent.click(within(list).getByRole('button', { name: 'Save' }));
    await screen.findByText('Noted');
    expect(host.actions).toEqual([
      { type: 'closeIntroduction', introductionId: idOf(60), outcome: 'nothing', result: 'no time' },
    ]);
  });

  test('what came of it is told', async () => {
    open({ ...mine, introductions: [introduction({ outcome: 'met', result: 'a tide museum' })] });
    await screen.findByText('They are in touch · a tide museum');
  });

  test.each([
    ['a recommendation', { kind: 'recommendation', direction: 'theirs' } as const, [], 50],
    [
      'an introduction',
      { introductionId: idOf(60) },
      [introduction({ by: idOf(1), contactIds: [idOf(2)] })],
      60,
    ],
  ])('%s is thanked for with one tap', async (_what, fields, introductions, id) => {
    const host = open({ interactions: [entry(fields)], introductions });
    fireEvent.click(await screen.findByRole('button', { name: 'I have said thank you' }));
    expect(host.actions).toMatchObject([
      { type: 'answerPrompt', key: `thank:${idOf(id)}`, answer: 'done', contactIds: [idOf(1)] },
    ]);
  });

  test('what was thanked for is not asked for again', async () => {
    open({ interactions: [entry({ direction: 'theirs', kind: 'recommendation', thankedOn: '2026-11-21' })] });
    await screen.findByText('Recommendation', { selector: '.history-kind' });
    expect(screen.queryByRole('button', { name: 'I have said thank you' })).toBeNull();
  });

  test('an entry is removed with one tap and an undo', async () => {
    const host = open({ interactions: [entry({ kind: 'call' })] });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove from the history: Call, 2 days ago' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(host.actions).toEqual([{ type: 'removeInteraction', interactionId: idOf(50) }]);
  });
});

test('the form speaks Russian', async () => {
  open({}, 'ru');
  const region = await screen.findByRole('region', { name: 'История' });
  fireEvent.click(within(region).getByText('Отметить знакомство или рекомендацию'));
  for (const what of ['Знакомлю я', 'Знакомят меня', 'Рекомендуют меня'])
    await within(region).findByLabelText(what);
});
