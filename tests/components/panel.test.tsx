import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { promiseRule } from '../../utils/relations/rules/promise.ts';
import { toRow } from '../../utils/store/reads/contacts.ts';
import { wallTimeOf } from '../../utils/time/wall.ts';
import { fakeHost, type World } from './fake-host.ts';
import { contact, keptVera, promise } from './people.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function openPanel(world: Partial<World> = {}) {
  const host = fakeHost(world);
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  return host;
}

const people = () => screen.getByRole('region', { name: 'People' });
const names = () =>
  within(people())
    .getAllByRole('link')
    .map(link => link.querySelector('.row-name')?.textContent);

describe('today', () => {
  const world = {
    contacts: [keptVera(), contact(2, { name: 'Omar Haddad' })],
    followUps: [
      promise(101, 1),
      promise(102, 2, { text: 'Call back', direction: 'theirs', due: '2026-11-25' }),
    ],
  };

  test('shows what is due with the person, and what comes next', async () => {
    openPanel(world);
    const today = await screen.findByRole('region', { name: 'Today' });
    await within(today).findByText('Send the tide tables');
    expect(within(today).getByRole('link', { name: 'Vera Lindqvist' })).toBeTruthy();
    await within(today).findByText('Next seven days');
    expect(today.textContent).toContain('promised to you · in 3 days');
  });

  test('what is ready is shown in the first frame, and what the store has after it', async () => {
    const host = fakeHost(world);
    const [vera] = world.contacts;
    const followUp = promise(101, 1, { text: 'Send the old tide tables' });
    const prompt = promiseRule(followUp, wallTimeOf(host.now()));
    if (!vera || !prompt) throw new Error('nothing is due');
    const firstToday = {
      prompts: [{ prompt, followUp, people: [toRow(vera)], note: '' }],
      more: false,
      waiting: 0,
      hasAnswered: false,
      upcoming: [],
      soon: [],
    };
    const look = { language: 'en', theme: 'auto', browserLanguages: ['en'] } as const;
    render(<PanelApp host={host} firstToday={firstToday} {...look} />);
    const today = screen.getByRole('region', { name: 'Today' });
    expect(today.textContent).toContain('Send the old tide tables');
    expect(today.getAttribute('aria-busy')).toBe('true');
    await within(today).findByText('Send the tide tables');
    expect(today.textContent).not.toContain('old tide tables');
    expect(today.getAttribute('aria-busy')).toBeNull();
  });

  test('answers a promise with one press and offers to take it back', async () => {
    const host = openPanel(world);
    fireEvent.click(await screen.findByRole('button', { name: 'Done: Send the tide tables' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    await screen.findByText('Taken back');
    expect(host.actions.map(action => action.type)).toEqual(['closeFollowUp', 'undo']);
  });

  test('shows a long list bit by bit', async () => {
    const followUps = Array.from({ length: 20 }, (_, index) => promise(200 + index, 1));
    openPanel({ ...world, followUps });
    const today = await screen.findByRole('region', { name: 'Today' });
    await waitFor(() => expect(within(today).getAllByRole('listitem')).toHaveLength(15));
    fireEvent.click(within(today).getByRole('button', { name: 'Show more of what is due' }));
    await waitFor(() => expect(within(today).getAllByRole('listitem')).toHaveLength(20));
  });

  test('follows what another window did', async () => {
    const host = openPanel(world);
    await screen.findByText('Send the tide tables');
    host.change({ followUps: [] });
    await screen.findByText('Nothing is waiting for you today.');
  });
});

describe('people', () => {
  test('tells the first step while nobody is kept', async () => {
    openPanel();
    await screen.findByText('No one is kept yet');
    await waitFor(() => expect(performance.getEntriesByName('kept:list-shown').length).toBeGreaterThan(0));
  });

  test('are found by name, company or tag', async () => {
    openPanel({ contacts: [keptVera(), contact(2, { name: 'Omar Haddad', company: 'Atlas' })] });
    await waitFor(() => expect(names()).toEqual(['Vera Lindqvist', 'Omar Haddad']));
    const search = screen.getByRole('searchbox', { name: 'Search by name, company, tag or community' });
    fireEvent.input(search, { target: { value: 'atl' } });
    await waitFor(() => expect(names()).toEqual(['Omar Haddad']));
    fireEvent.input(search, { target: { value: 'nobody at all' } });
    await screen.findByText('Nobody matches “nobody at all”.');
  });

  test('come a page at a time', async () => {
    openPanel({ contacts: Array.from({ length: 50 }, (_, index) => contact(index + 1)) });
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(names()).toHaveLength(50));
  });

  test('a store that does not open is said plainly', async () => {
    openPanel({ broken: true });
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot open its database/u);
  });
});

describe('settings', () => {
  test('change the language of the screen', async () => {
    location.hash = '#/settings';
    const host = openPanel();
    fireEvent.click(await screen.findByRole('radio', { name: 'Русский' }));
    await waitFor(() => expect(host.actions).toMatchObject([{ settings: { language: 'ru' } }]));
    await screen.findByText('Сохранено');
    host.change({ settings: { ...DEFAULT_SETTINGS, language: 'ru' } });
    await screen.findByRole('heading', { name: 'Настройки' });
    expect(document.documentElement.lang).toBe('ru');
  });

  test('fix the theme', async () => {
    openPanel({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' } });
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  });

  test('keep the morning as it was while the time is no time', async () => {
    location.hash = '#/settings';
    const host = openPanel();
    const morning = await screen.findByLabelText('Morning');
    fireEvent.change(morning, { target: { value: '' } });
    fireEvent.change(morning, { target: { value: '07:30' } });
    await waitFor(() => expect(host.actions).toMatchObject([{ settings: { morning: '07:30' } }]));
  });
});
