import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Capture } from '../../utils/model/reading.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { fakeHost, type World } from './fake-host.ts';
import { contact, keptVera, PAGE, person, vera } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const signals = [
  {
    person: person('Omar Haddad', 'club:omar'),
    kind: 'work-anniversary' as const,
    text: '3 years at Spanwerk',
    when: 'Nov 20',
  },
  { person: vera(), kind: 'birthday' as const, text: 'Birthday' },
];
const capture: Capture = {
  readable: true,
  reading: { kind: 'signals', page: PAGE, site: 'Harbour Club', signals },
};
const keptOmar = contact(2, { name: 'Omar Haddad', identities: [{ key: 'club:omar', platform: 'club' }] });

function openPopup(world: Partial<World>, language: 'en' | 'ru' = 'en') {
  const host = fakeHost({ capture, ...world });
  showPopup(host, { language });
  return host;
}

const items = () => screen.getAllByRole('listitem').map(item => item.textContent);
const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });

describe('a page of news', () => {
  test('shows the people one knows with what happened, and no stranger', async () => {
    openPopup({ contacts: [keptOmar] });
    await screen.findByText('1 person you know has news');
    expect(items()).toEqual([expect.stringContaining('Omar Haddad3 years at Spanwerk · Nov 20')]);
  });

  test('counts a person with two pieces of news once', async () => {
    const twice = [...signals, { person: vera(), kind: 'other' as const, text: 'New lighthouse' }];
    openPopup({
      capture: { readable: true, reading: { kind: 'signals', page: PAGE, site: 'x', signals: twice } },
      contacts: [keptVera()],
    });
    await screen.findByText('1 person you know has news');
    expect(items()).toHaveLength(2);
  });

  test('leaves out who lies in the trash', async () => {
    openPopup({ contacts: [keptOmar, keptVera({ deletedAt: 1 })] });
    await screen.findByText('1 person you know has news');
    expect(items()).toHaveLength(1);
  });

  test.each([
    ['en', 'Congratulate: Birthday', 'today'],
    ['ru', 'Поздравить: Birthday', 'сегодня'],
  ] as const)(
    'leads to the person’s card with the promise to congratulate today (%s)',
    async (language, what, when) => {
      const host = openPopup(
        { contacts: [keptVera()], settings: { ...DEFAULT_SETTINGS, language } },
        language,
      );
      fireEvent.click(await screen.findByRole('button', { name: /Vera Lindqvist/u }));
      await screen.findByRole('region', { name: /Vera Lindqvist/u });
      expect((await field(language === 'en' ? 'What' : 'Что')).value).toBe(what);
      const due = await field(language === 'en' ? 'When' : 'Когда');
      expect(due.value).toBe(when);
      fireEvent.keyDown(due, { key: 'Enter' });
      await waitFor(() =>
        expect(host.actions).toMatchObject([
          { type: 'saveContact', contactId: keptVera().id, promise: { text: what, due: '2026-11-22' } },
        ]),
      );
    },
  );

  test('takes a person without the promise when the user empties it', async () => {
    const host = openPopup({ contacts: [keptVera()] });
    fireEvent.click(await screen.findByRole('button', { name: /Vera Lindqvist/u }));
    fireEvent.input(await field('What'), { target: { value: '' } });
    fireEvent.input(await field('When'), { target: { value: '' } });
    fireEvent.keyDown(await field('When'), { key: 'Enter' });
    await screen.findByText('Kept: Vera Lindqvist');
    expect(host.actions[0]).not.toHaveProperty('promise');
  });

  test('is noted as occasions with one press, and that can be taken back', async () => {
    const host = openPopup({ contacts: [keptOmar, keptVera()] });
    fireEvent.click(await screen.findByRole('button', { name: 'Suggest congratulating' }));
    await screen.findByText('2 occasions noted. Kept will suggest congratulating.');
    expect(host.actions).toEqual([
      {
        type: 'noteNews',
        url: PAGE.url,
        news: [
          { contactId: keptOmar.id, kind: 'work-anniversary', text: '3 years at Spanwerk', when: 'Nov 20' },
          { contactId: keptVera().id, kind: 'birthday', text: 'Birthday' },
        ],
      },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('2 people you know have news');
  });

  test('of strangers alone says so and offers an empty card', async () => {
    openPopup({});
    await screen.findByText(/None of the people with news on this page is kept/u);
    expect((await field('Name')).value).toBe('');
    expect((await field('Profile')).value).toBe('');
  });

  test('offers an empty card when the store does not answer', async () => {
    openPopup({ broken: true });
    await screen.findByText(/cannot be read right now/u);
    expect((await field('Name')).value).toBe('');
  });
});
