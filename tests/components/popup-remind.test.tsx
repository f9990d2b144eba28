import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { ReminderDraft } from '../../utils/model/reminder-draft.ts';
import { fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, PAGE } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const NOBODY = {
  readable: true,
  reading: { kind: 'nothing', reason: 'no-person', page: PAGE },
} as const;

function about(quote: string, pageKey?: string): ReminderDraft {
  const { url, title } = PAGE;
  return { quote, page: { url, title }, ...(pageKey ? { pageKey } : {}), typed: {} };
}

function openReminder(reminder: ReminderDraft, world: Partial<World> = {}) {
  const host = fakeHost({ capture: NOBODY, ...world, reminder });
  showPopup(host);
  return host;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save the reminder' }));

describe('"Remind me about this"', () => {
  test('shows what is promised and the day, and saves nothing before it is told to', async () => {
    const host = openReminder(about("I'll send the deck on Friday"));
    await screen.findByText('Fri 27 November');
    expect(field('What').value).toBe("I'll send the deck");
    expect(field('When').value).toBe('on Friday');
    expect(screen.getByText(PAGE.title)).toBeTruthy();
    expect(host.actions).toEqual([]);
    save();
    await screen.findByText('Kept will remind you: Fri 27 November');
    expect(host.actions).toEqual([
      {
        type: 'addFollowUp',
        contactIds: [],
        promise: {
          text: "I'll send the deck",
          direction: 'mine',
          due: '2026-11-27',
          quote: "I'll send the deck on Friday",
        },
        sourceUrl: PAGE.url,
      },
    ]);
    expect(host.world.reminder).toBeUndefined();
  });

  test('asks for the date where the text names none, and keeps the text', async () => {
    const host = openReminder(about('She built the bridge in Turku.'));
    await screen.findByText('When should Kept remind you?');
    save();
    await screen.findByText('A reminder needs a date.');
    expect(host.actions).toEqual([]);
    fireEvent.input(field('When'), { target: { value: 'tomorrow' } });
    await screen.findByText('Mon 23 November');
    save();
    await screen.findByText('Kept will remind you: Mon 23 November');
    expect(host.actions).toMatchObject([
      { promise: { text: 'She built the bridge in Turku.', due: '2026-11-23' } },
    ]);
  });

  test('what others promise is theirs, and the user can say otherwise', async () => {
    const host = openReminder(about('She will send the deck on Friday'));
    const theirs = await screen.findByRole<HTMLInputElement>('radio', { name: 'They promised' });
    await waitFor(() => expect(theirs.checked).toBe(true));
    fireEvent.click(screen.getByRole('radio', { name: 'I promised' }));
    save();
    await screen.findByText(/Kept will remind you/u);
    expect(host.actions).toMatchObject([{ promise: { direction: 'mine' } }]);
  });

  test('knows by its address whose page it is', async () => {
    const host = openReminder(about('Call back tomorrow', 'club:vera-lindqvist'), { contacts: [keptVera()] });
    await screen.findByRole('button', { name: 'Remove: Vera Lindqvist' });
    save();
    await screen.findByText(/Kept will remind you/u);
    expect(host.actions).toMatchObject([{ contactIds: [idOf(1)] }]);
  });

  test('knows from the page who it is about, and keeps who is not kept yet', async () => {
    const host = openReminder(about('Call back tomorrow'), { capture: fakeHost().world.capture });
    const newcomer = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Keep Vera Lindqvist too',
    });
    expect(newcomer.checked).toBe(true);
    save();
    await screen.findByText(/Kept will remind you/u);
    expect(host.actions).toMatchObject([
      {
        contactIds: [],
        newcomer: { fields: { name: 'Vera Lindqvist' }, identities: [{ key: 'club:vera-lindqvist' }] },
      },
    ]);
  });

  test('keeps nobody twice: a person who may be known is asked about first', async () => {
    const host = openReminder(about('Call back tomorrow'), {
      capture: fakeHost().world.capture,
      contacts: [contact(7, { name: 'Vera L.' })],
      possible: [{ id: contact(7).id, name: 'Vera L.', reasons: ['company'] }],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Or is it Vera L.?' }));
    save();
    await screen.findByText(/Kept will remind you/u);
    expect(host.actions).toMatchObject([{ contactIds: [idOf(7)] }]);
    expect(host.actions[0]).not.toHaveProperty('newcomer');
  });

  test('people are added by name and removed again, without a mouse', async () => {
    const host = openReminder(about('Call back tomorrow'), {
      contacts: [contact(2, { name: 'Omar Haddad' }), contact(3, { name: 'Olga Orlova' })],
    });
    const search = await screen.findByRole('searchbox', { name: 'People' });
    for (const name of ['Omar', 'Olga']) {
      fireEvent.input(search, { target: { value: name } });
      await screen.findByRole('button', { name: new RegExp(`^${name}`, 'u') });
      fireEvent.keyDown(search, { key: 'Enter' });
      await screen.findByRole('button', { name: new RegExp(`^Remove: ${name}`, 'u') });
    }
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Omar Haddad' }));
    save();
    await screen.findByText(/Kept will remind you/u);
    expect(host.actions).toMatchObject([{ contactIds: [idOf(3)] }]);
  });

  test('what was typed is there again after the popup closed', async () => {
    const host = openReminder(about('Call back tomorrow'));
    await screen.findByText('Mon 23 November');
    fireEvent.input(field('What'), { target: { value: 'Call Vera back' } });
    const left = host.world.reminder;
    cleanup();
    if (!left) throw new Error('nothing was kept');
    openReminder(left);
    await waitFor(() => expect(field('What').value).toBe('Call Vera back'));
    await waitFor(() => expect(field('When').value).toBe('tomorrow'));
  });

  test('is forgotten when it is not needed: the card of the page comes instead', async () => {
    const host = openReminder(about('Call back tomorrow'), { capture: fakeHost().world.capture });
    fireEvent.click(await screen.findByRole('button', { name: 'Not needed' }));
    await screen.findByRole('form', { name: 'Card' });
    expect(host.world.reminder).toBeUndefined();
    expect(host.actions).toEqual([]);
  });

  test('is still there when the disk is full, and comes back when it is taken back', async () => {
    const host = openReminder(about('Call back tomorrow'), {
      replies: [{ ok: false, problem: 'storage-full' }],
    });
    await screen.findByText('Mon 23 November');
    save();
    await screen.findByText(/storage is full/u);
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Mon 23 November');
    expect(host.world.reminder?.quote).toBe('Call back tomorrow');
  });

  test('a store that does not answer leaves the text to be typed on', async () => {
    const host = openReminder(about('Call back tomorrow', 'club:vera-lindqvist'), { broken: true });
    await waitFor(() => expect(field('What').value).toBe('Call back'));
    expect(host.actions).toEqual([]);
  });
});
