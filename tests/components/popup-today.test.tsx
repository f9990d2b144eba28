import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, promise, suggestion } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const vera = () => keptVera({ emails: ['vera@harbours.example'] });

async function openPopup(world: Partial<World> = {}): Promise<FakeHost> {
  const host = fakeHost({ contacts: [vera()], suggestions: [suggestion([vera()])], ...world });
  showPopup(host);
  await screen.findByRole('textbox', { name: 'Note' });
  return host;
}

const toggle = () => screen.getByRole('button', { name: /^Today/u });

async function openToday(world: Partial<World> = {}): Promise<FakeHost> {
  const host = await openPopup(world);
  fireEvent.click(toggle());
  await screen.findByRole('heading', { name: 'Today' });
  return host;
}

const press = (key: string) => {
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
};

describe('Today in the popup', () => {
  test('is a button of the header that counts what is due', async () => {
    await openPopup({ followUps: [promise(101, 1), promise(102, 1)] });
    await screen.findByRole('button', { name: 'Today: 2 promises', pressed: false });
  });

  test('is there when nothing is due', async () => {
    await openPopup();
    expect(toggle().textContent).toBe('Today');
  });

  test('shows what there is to do in the place of the card', async () => {
    await openToday({ followUps: [promise(101, 1)] });
    expect(toggle().getAttribute('aria-pressed')).toBe('true');
    await screen.findByRole('button', { name: /^Done: Send/u });
    await screen.findByText('Birthday: today');
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  });

  test('takes an answer, and takes it back', async () => {
    const host = await openToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Done: Vera Lindqvist' }));
    await waitFor(() => expect(host.actions).toMatchObject([{ type: 'answerPrompt', answer: 'done' }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(host.actions[1]).toMatchObject({ type: 'undo' }));
  });

  test('takes the keys at once', async () => {
    const host = await openToday();
    await screen.findByText('Birthday: today');
    press('j');
    press('s');
    await waitFor(() => expect(host.actions).toMatchObject([{ answer: 'snoozed', until: '2026-11-23' }]));
  });

  test('leads to the person in the app', async () => {
    const host = await openToday();
    fireEvent.click(await screen.findByRole('link', { name: 'Vera Lindqvist' }));
    expect(host.opened).toEqual(['tab']);
    expect(location.hash).toBe('');
  });

  test('asks after a message that the popup was closed for', async () => {
    await openToday({
      unsent: [
        { contactId: vera().id, name: 'Vera Lindqvist', reason: 'birthday', text: 'Hi', opened: true },
      ],
    });
    await screen.findByText('Did you write to Vera Lindqvist?');
  });

  test('says that the store does not answer', async () => {
    const host = await openToday();
    host.change({ broken: true });
    await screen.findByText(/cannot open its database/u);
  });

  test('is in the app in a tab when the popup cannot load it', async () => {
    const host = fakeHost();
    showPopup(host, { loadToday: () => Promise.reject(new Error('no such file')) });
    fireEvent.click(toggle());
    await waitFor(() => expect(host.opened).toEqual(['tab']));
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the way back from Today', () => {
  test.each([
    ['the button of the header', /^Today/u],
    ['the way back above the list', 'Back to the card'],
  ])('by %s leads to the card as it was typed, and to the place of the keyboard', async (_, name) => {
    await openPopup();
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    note.focus();
    fireEvent.input(note, { target: { value: 'Half a thou' } });
    toggle().focus();
    fireEvent.click(toggle());
    await screen.findByRole('heading', { name: 'Today' });
    expect(document.activeElement?.textContent).toBe('Today');
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect(note.value).toBe('Half a thou');
    expect(screen.queryByRole('heading', { name: 'Today' })).toBeNull();
  });

  test('keeps a message that was begun in Today', async () => {
    const host = await openToday({ writes: { language: 'en', texts: ['Happy birthday!'] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Write to Vera Lindqvist' }));
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Message to Vera Lindqvist',
    });
    await waitFor(() => expect(message.value).toBe('Happy birthday!'));
    fireEvent.input(message, { target: { value: 'Happy birthday, dear' } });
    fireEvent.click(toggle());
    fireEvent.click(toggle());
    expect(message.value).toBe('Happy birthday, dear');
    expect(host.world.unsent).toMatchObject([{ contactId: idOf(1), text: 'Happy birthday, dear' }]);
  });
});

test('an empty day is calm', async () => {
  await openToday({ contacts: [contact(1)], suggestions: [] });
  await screen.findByText('Nothing is waiting for you today.');
});
