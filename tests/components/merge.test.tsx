import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, promise } from './people.ts';

afterEach(cleanup);

/** Vera once more, from another site: read later, with a name typed by the user. */
const otherVera = () =>
  contact(2, {
    name: 'Вера Линдквист',
    typed: ['name'],
    role: 'Engineer',
    company: 'Northern Harbours',
    location: 'Turku',
    identities: [{ key: 'vk:vera', platform: 'vk', url: 'https://vk.com/vera' }],
    note: 'Promised a map.',
    createdAt: Date.parse('2026-11-03'),
    updatedAt: 7,
  });

function open(hash: string, world: Partial<World> = {}): FakeHost {
  location.hash = hash;
  const host = fakeHost({ contacts: [keptVera({ updatedAt: 5 }), otherVera()], ...world });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  return host;
}

async function sideBySide(world: Partial<World> = {}, query = '') {
  const host = open(`#/merge/${idOf(1)}/${idOf(2)}${query}`, world);
  await screen.findByRole('form', { name: 'Is this one person?' });
  return host;
}

const field = (name: string) => within(screen.getByRole('group', { name }));
const result = () => screen.getByRole('region', { name: 'Together' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('two contacts side by side', () => {
  test('show the profiles, promises and history of both', async () => {
    await sideBySide({ followUps: [promise(101, 1), promise(102, 2), promise(103, 2)] });
    const [one, other] = ['Vera Lindqvist', 'Вера Линдквист'].map(name =>
      screen.getByRole('region', { name }),
    );
    expect(one?.textContent).toContain('club.example/people/vera-lindqvist');
    expect(one?.textContent).toContain('1 promise');
    expect(other?.textContent).toContain('vk.com/vera');
    expect(other?.textContent).toContain('2 promises');
    expect(result().textContent).toContain('3 promises');
  });

  test('ask only where they differ, and say why a value is proposed', async () => {
    await sideBySide();
    expect(screen.getAllByRole('group').map(one => one.querySelector('legend')?.textContent)).toEqual([
      'Name',
      'Company',
    ]);
    expect(field('Name').getByRole('radio', { checked: true }).closest('label')?.textContent).toBe(
      'Вера Линдквистyou typed it',
    );
    expect(field('Company').getByRole('radio', { checked: true }).closest('label')?.textContent).toBe(
      'Northern Harboursread later: Tue 3 November',
    );
  });

  test('are merged as the user has chosen, and the result is shown before', async () => {
    const host = await sideBySide();
    expect(result().textContent).toContain('Вера Линдквист');
    fireEvent.click(field('Name').getByRole('radio', { name: /^Vera Lindqvist/u }));
    await waitFor(() => expect(result().textContent).toContain('Vera Lindqvist'));
    expect(result().textContent).toContain('Met at the lighthouse walk.\nPromised a map.');
    press('Merge');
    await screen.findByText('Merged: Vera Lindqvist');
    expect(host.actions).toMatchObject([
      {
        type: 'mergeContacts',
        contactId: idOf(1),
        otherId: idOf(2),
        sides: { name: 'chosen' },
        seen: { chosen: 5, other: 7 },
      },
    ]);
    await waitFor(() => expect(location.hash).toBe(`#/contact/${idOf(1)}`));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  });

  test('are told apart, and that can be taken back', async () => {
    const host = await sideBySide({ isToldApart: true });
    press('Take that back');
    await screen.findByText('Forgotten');
    press('Not the same');
    await screen.findByText('Remembered: two people');
    expect(host.actions).toMatchObject([
      { type: 'tellApart', apart: false },
      { type: 'tellApart', apart: true },
    ]);
  });

  test('stay two when one was changed in another window, with a clear word and the choices made', async () => {
    const host = await sideBySide({ replies: [{ ok: false, problem: 'changed-meanwhile' }] });
    fireEvent.click(field('Company').getByRole('radio', { name: 'Southern Docks' }));
    host.change({ contacts: [keptVera({ updatedAt: 6, role: 'Harbour master' }), otherVera()] });
    await screen.findByRole('group', { name: 'Role' });
    press('Merge');
    await screen.findByText(/^One of the two was changed in another window meanwhile\./u);
    expect(location.hash).toContain('#/merge/');
    expect(field('Company').getByRole('radio', { checked: true }).closest('label')?.textContent).toBe(
      'Southern Docks',
    );
  });

  test('offer both photos, and show the chosen one', async () => {
    const photos = new Map([
      [keptVera().id, 'data:image/png;base64,one'],
      [otherVera().id, 'data:image/png;base64,two'],
    ]);
    await sideBySide({ photos });
    fireEvent.click(field('Photo').getByRole('radio', { name: 'Вера Линдквист' }));
    await waitFor(() =>
      expect(result().querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,two'),
    );
  });

  test('of whom one is gone are told so', async () => {
    open(`#/merge/${idOf(1)}/${idOf(9)}`);
    await screen.findByText(/^One of the two is no longer kept/u);
  });
});

test('a contact’s page names who may be the same person, and leads to both side by side', async () => {
  const { id, name, company } = otherVera();
  const possible = [{ id, name, company, reasons: ['handle' as const] }];
  open(`#/contact/${idOf(1)}`, { possible });
  const maybe = await screen.findByRole('region', { name: 'Maybe the same person' });
  expect(maybe.textContent).toContain('same user name');
  const link = within(maybe).getByRole('link', { name: `Compare with ${name}` });
  expect(link.getAttribute('href')).toBe(`#/merge/${idOf(1)}/${idOf(2)}`);
});

test('anybody else can be found by name to merge with', async () => {
  open(`#/merge/${idOf(1)}`, { contacts: [keptVera(), otherVera(), contact(3, { name: 'Oleg' })] });
  await screen.findByRole('heading', { name: 'Who is the same person as Vera Lindqvist?' });
  const choice = within(screen.getByRole('region', { name: /^Who is the same person/u }));
  fireEvent.input(choice.getByRole('searchbox'), { target: { value: 'Вера' } });
  await waitFor(() => expect(choice.queryByRole('link', { name: /Oleg/u })).toBeNull());
  expect(choice.queryByRole('link', { name: /Vera Lindqvist/u })).toBeNull();
  expect(choice.getByRole('link', { name: /Вера Линдквист/u }).getAttribute('href')).toBe(
    `#/merge/${idOf(1)}/${idOf(2)}`,
  );
});

test('a contact that was merged leads on to the one it became', async () => {
  const gone = { ...otherVera(), deletedAt: 1, mergedInto: keptVera().id };
  open(`#/contact/${idOf(2)}`, { contacts: [keptVera(), gone] });
  const link = await screen.findByRole('link', { name: 'Open that card' });
  expect(link.getAttribute('href')).toBe(`#/contact/${idOf(1)}`);
});

describe('the search for people kept twice', () => {
  const line = (number: number, name: string) => ({ id: contact(number).id, name });
  const pair = (number: number) => ({
    one: line(number, `Anna ${number}`),
    other: { ...line(number + 500, `Анна ${number}`), reasons: ['company' as const] },
  });

  test('goes on step by step until everybody was looked at', async () => {
    const steps = [
      { pairs: [pair(1)], looked: 100, next: contact(1).id },
      { pairs: [pair(2)], looked: 30 },
    ];
    open('#/pairs', { pairs: steps });
    await screen.findByText('That is all among 130 people.');
    const link = screen.getByRole('link', { name: 'Compare Anna 2 and Анна 2' });
    expect(link.getAttribute('href')).toBe(`#/merge/${idOf(2)}/${idOf(502)}?from=pairs`);
  });

  test('waits for the user when it has found enough', async () => {
    const many = Array.from({ length: 20 }, (_, index) => pair(index + 10));
    const steps = [
      { pairs: many, looked: 100, next: contact(1).id },
      { pairs: [pair(2)], looked: 30 },
    ];
    open('#/pairs', { pairs: steps });
    fireEvent.click(await screen.findByRole('button', { name: 'Look further' }));
    await screen.findByRole('link', { name: 'Compare Anna 2 and Анна 2' });
  });

  test('says so when nobody is kept twice', async () => {
    open('#/pairs', { pairs: [{ pairs: [], looked: 2 }] });
    await screen.findByText('Looked at 2 people: nobody seems to be kept twice.');
  });

  test('is where the user comes back to after an answer', async () => {
    await sideBySide({}, '?from=pairs');
    press('Not the same');
    await waitFor(() => expect(location.hash).toBe('#/pairs'));
  });
});
