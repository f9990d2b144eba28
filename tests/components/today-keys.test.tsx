import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, suggestion } from './people.ts';

afterEach(cleanup);

const vera = () => keptVera({ emails: ['vera@harbours.example'] });

async function openToday(world: Partial<World> = {}) {
  location.hash = '';
  const host = fakeHost({
    contacts: [vera(), contact(2)],
    suggestions: [suggestion([vera()]), suggestion([contact(2)])],
    writes: { language: 'en', texts: ['Happy birthday!'] },
    ...world,
  });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  const [first] = await screen.findAllByRole('button', { name: /^Done: / });
  first?.focus();
  return host;
}

const press = (key: string) => {
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
};
const rowInFocus = () => document.activeElement?.closest('li')?.textContent;

describe('by keyboard', () => {
  test.each([
    ['j', 'k'],
    ['ArrowDown', 'ArrowUp'],
  ])('%s goes to the next suggestion and %s back', async (next, previous) => {
    await openToday();
    press(next);
    expect(rowInFocus()).toContain('Person 2');
    press(next);
    expect(rowInFocus()).toContain('Person 2');
    press(previous);
    expect(rowInFocus()).toContain('Vera Lindqvist');
  });

  test('d is Done, s is Tomorrow', async () => {
    const host = await openToday();
    press('d');
    await waitFor(() => expect(host.actions).toMatchObject([{ answer: 'done', contactIds: [idOf(1)] }]));
    await screen.findByRole('button', { name: 'Undo' });
    press('j');
    press('j');
    press('s');
    await waitFor(() => expect(host.actions[1]).toMatchObject({ answer: 'snoozed', until: '2026-11-23' }));
  });

  test('u takes the last answer back', async () => {
    const host = await openToday();
    press('d');
    await screen.findByRole('button', { name: 'Undo' });
    press('u');
    await waitFor(() => expect(host.actions[1]).toMatchObject({ type: 'undo' }));
  });

  test('u takes the last answer of the day back, too', async () => {
    const host = await openToday({ suggestions: [suggestion([vera()])] });
    press('d');
    await screen.findByRole('button', { name: 'Undo' });
    host.change({ suggestions: [], answered: 1 });
    await screen.findByText('That’s enough for today.');
    expect(screen.getByText('Keys').closest('details')?.hidden).toBe(true);
    press('u');
    await waitFor(() => expect(host.actions[1]).toMatchObject({ type: 'undo' }));
  });

  test('w begins to write, and letters then are letters', async () => {
    const host = await openToday();
    press('w');
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Message to Vera Lindqvist',
    });
    await waitFor(() => expect(message.value).toBe('Happy birthday!'));
    message.focus();
    press('d');
    expect(host.actions).toEqual([]);
  });

  test('? shows the keys', async () => {
    await openToday();
    press('?');
    expect(screen.getByText('Keys').closest('details')?.open).toBe(true);
  });

  test('keys mean nothing elsewhere on the screen', async () => {
    const host = await openToday();
    screen.getByRole('searchbox').focus();
    press('d');
    document.body.focus();
    fireEvent.keyDown(document.body, { key: 'd' });
    expect(host.actions).toEqual([]);
  });
});

describe('a message from a suggestion', () => {
  test('answers it, once it was sent', async () => {
    const host = await openToday();
    press('w');
    await screen.findByDisplayValue('Happy birthday!');
    fireEvent.click(screen.getByRole('button', { name: 'vera@harbours.example' }));
    await screen.findByText('Did you write to Vera Lindqvist?');
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(host.actions).toMatchObject([{ type: 'answerPrompt', answer: 'done' }]));
  });

  test('to one of several leaves it to the others', async () => {
    const row = suggestion([vera(), contact(2)], {
      kind: 'afterGathering',
      reason: 'afterGathering',
      action: 'write',
    });
    const host = await openToday({ suggestions: [row] });
    press('w');
    fireEvent.click(await screen.findByRole('radio', { name: 'Person 2' }));
    await screen.findByRole('textbox', { name: 'Message to Person 2' });
    await screen.findByDisplayValue('Happy birthday!');
    host.unsent.keep({ ...(await unsentTo(host)), opened: true });
    await screen.findByText('Did you write to Person 2?');
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await waitFor(() =>
      expect(host.actions).toMatchObject([{ type: 'logInteraction', contactId: idOf(2), kind: 'message' }]),
    );
  });
});

/** What was begun to write, after a letter more. */
async function unsentTo(host: Awaited<ReturnType<typeof openToday>>) {
  fireEvent.input(screen.getByRole('textbox', { name: 'Message to Person 2' }), {
    target: { value: 'Happy birthday!!' },
  });
  const [message] = await host.unsent.load();
  if (!message) throw new Error('nothing was begun');
  return message;
}

describe('a day', () => {
  test('tells how much waits for another', async () => {
    await openToday({ waiting: 3 });
    await screen.findByText('3 more suggestions wait for another day.');
  });

  test('is enough when all is answered, and quiet when there was nothing', async () => {
    const host = await openToday({ answered: 2 });
    host.change({ suggestions: [] });
    await screen.findByText('That’s enough for today.');
    host.change({ answered: 0 });
    await screen.findByText('Nothing is waiting for you today.');
  });
});
