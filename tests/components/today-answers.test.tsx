import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, promise, suggestion } from './people.ts';

afterEach(cleanup);

const vera = () => keptVera({ emails: ['vera@harbours.example'] });

async function openToday(world: Partial<World> = {}, hash = ''): Promise<FakeHost> {
  location.hash = hash;
  const host = fakeHost({
    contacts: [vera()],
    writes: { language: 'en', texts: ['Here are the tables'] },
    ...world,
  });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  await screen.findAllByRole('button', { name: /^Done: / });
  return host;
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const day = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'When to suggest it again' });
const typeDay = (value: string) => fireEvent.input(day(), { target: { value } });
const putOff = () => fireEvent.click(button('Put off'));

describe('a suggestion put off to a typed day', () => {
  const openForm = async () => {
    const host = await openToday({ suggestions: [suggestion([vera()])] });
    fireEvent.click(button('Another day: Vera Lindqvist'));
    expect(document.activeElement).toBe(day());
    return host;
  };

  test('shows the day that is meant before it is saved', async () => {
    const host = await openForm();
    await screen.findByText('When should Kept remind you?');
    typeDay('in two weeks');
    await screen.findByText('Sun 6 December');
    expect(host.actions).toEqual([]);
    putOff();
    await waitFor(() =>
      expect(host.actions).toMatchObject([
        { type: 'answerPrompt', answer: 'snoozed', until: '2026-12-06', contactIds: [] },
      ]),
    );
    await screen.findByText('Moved to Sun 6 December');
  });

  test.each([
    ['tomorrow at 10', 'Mon 23 November', '2026-11-23'],
    ['every Friday', 'Fri 27 November', '2026-11-27'],
  ])('takes the day alone of "%s"', async (typed, shown, until) => {
    const host = await openForm();
    typeDay(typed);
    await screen.findByText(shown);
    putOff();
    await waitFor(() => expect(host.actions).toMatchObject([{ until }]));
  });

  test.each([
    ['', 'When should Kept remind you?'],
    ['some day, perhaps', /not clear/u],
    ['yesterday', /is in the past/u],
    ['today', 'Please choose a day after today.'],
    ['at 18:00', 'Please choose a day after today.'],
  ])('is not saved for "%s", and says why', async (typed, said) => {
    const host = await openForm();
    typeDay(typed);
    await screen.findByText(said);
    putOff();
    await waitFor(() => expect(day().value).toBe(typed));
    expect(host.actions).toEqual([]);
  });

  test('gives the keyboard back when it is not wanted', async () => {
    await openForm();
    fireEvent.keyDown(day(), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(button('Another day: Vera Lindqvist')));
  });
});

describe('a message about a promise', () => {
  const message = () =>
    screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message to Vera Lindqvist' });
  const slides = { text: 'send the slides', due: '2026-11-22' } as const;
  const tables = { text: 'send the tables', due: '2026-11-21' } as const;

  test('begins with a draft, by its key', async () => {
    await openToday({ followUps: [promise(101, 1, slides)] });
    button('Done: send the slides').focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'w' });
    await waitFor(async () => expect((await message()).value).toBe('Here are the tables'));
  });

  test('goes into the history, and the promise waits until it is kept', async () => {
    const host = await openToday({ followUps: [promise(101, 1, slides)] });
    fireEvent.click(button('Write to Vera Lindqvist'));
    await screen.findByDisplayValue('Here are the tables');
    fireEvent.click(button('vera@harbours.example'));
    await screen.findByText('Did you write to Vera Lindqvist?');
    fireEvent.click(button('Yes'));
    await waitFor(() =>
      expect(host.actions).toMatchObject([{ type: 'logInteraction', contactId: idOf(1), kind: 'message' }]),
    );
    expect(button('Done: send the slides')).toBeTruthy();
  });

  test('is there with all answers unfolded, too', async () => {
    await openToday({ followUps: [promise(101, 1, slides)] });
    fireEvent.click(button('More: send the slides'));
    expect(button('Write to Vera Lindqvist')).toBeTruthy();
  });

  test('is not lost for one about another promise to the same person', async () => {
    const host = await openToday({ followUps: [promise(101, 1, slides), promise(102, 1, tables)] });
    const [first, second] = screen.getAllByRole('button', { name: 'Write to Vera Lindqvist' });
    for (const [write, text] of [
      [first, 'About the slides'],
      [second, 'About the tables'],
    ] as const) {
      if (write) fireEvent.click(write);
      await screen.findByDisplayValue('Here are the tables');
      fireEvent.input(await message(), { target: { value: text } });
      if (write) fireEvent.click(write);
    }
    expect(host.world.unsent.map(({ text }) => text)).toEqual(['About the tables', 'About the slides']);
    if (first) fireEvent.click(first);
    await screen.findByDisplayValue('About the slides');
  });

  test('is not asked about for ever when its suggestion was answered elsewhere', async () => {
    const row = suggestion([vera()]);
    const host = await openToday({
      suggestions: [row],
      unsent: [
        {
          contactId: vera().id,
          name: 'Vera Lindqvist',
          reason: 'birthday',
          promptKey: row.prompt.key,
          text: 'Happy birthday!',
          opened: true,
        },
      ],
      replies: [{ ok: false, problem: 'changed-since' }],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(host.world.unsent).toEqual([]));
  });
});

test('a promise without anyone has nobody to write to', async () => {
  await openToday({ contacts: [contact(1)], followUps: [promise(101, 9)] });
  expect(screen.queryByRole('button', { name: /^Write/u })).toBeNull();
});

test('a promise that repeats says how', async () => {
  await openToday({
    followUps: [promise(101, 1, { repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-11-16' } })],
  });
  await screen.findByText(/every week on Monday/u);
});

describe('from a notification', () => {
  const bo = contact(2, { name: 'Bo Ek' });
  const two = { contacts: [vera(), bo], suggestions: [suggestion([vera()]), suggestion([bo])] };
  const focused = () => document.activeElement?.textContent ?? '';

  test('the suggestion has the keyboard, and is answered by its keys', async () => {
    const host = await openToday(two, `#/?show=${encodeURIComponent(suggestion([bo]).prompt.key)}`);
    await waitFor(() => expect(focused()).toContain('Bo Ek'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'd' });
    await waitFor(() => expect(host.actions).toMatchObject([{ answer: 'done', contactIds: [idOf(2)] }]));
  });

  test.each([
    ['all of today', 'today'],
    ['a suggestion that was answered meanwhile', suggestion([contact(3)]).prompt.key],
  ])('%s is shown from its title on', async (_, show) => {
    await openToday(two, `#/?show=${encodeURIComponent(show)}`);
    await waitFor(() => expect(focused()).toBe('Today'));
  });

  test('a panel that is open already goes there', async () => {
    await openToday(two);
    expect(document.activeElement).toBe(document.body);
    location.hash = `#/?show=${encodeURIComponent(suggestion([bo]).prompt.key)}`;
    await waitFor(() => expect(focused()).toContain('Bo Ek'));
  });

  test('what names no prompt is the panel as ever', async () => {
    await openToday(two, '#/?show=nonsense');
    expect(document.activeElement).toBe(document.body);
  });
});
