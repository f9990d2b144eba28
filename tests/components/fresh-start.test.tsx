import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import type { FreshStartOffer } from '../../utils/model/fresh-start.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { fakeHost } from './fake-host.ts';
import { keptVera, promise } from './people.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const AWAY: FreshStartOffer = { reason: 'away', awayDays: 20, promises: 12, suggestions: 30, days: 14 };

function open(freshStart: FreshStartOffer | undefined, language: 'en' | 'ru' = 'en') {
  const host = fakeHost({
    contacts: [keptVera()],
    followUps: [promise(101, 1)],
    freshStart,
    settings: { ...DEFAULT_SETTINGS, language },
  });
  render(<PanelApp host={host} language={language} theme="auto" browserLanguages={[language]} />);
  return host;
}

test('after an absence the panel says what a fresh start does, and shows everything all the same', async () => {
  open(AWAY);
  const card = await screen.findByRole('region', { name: 'You have been away for 20 days.' });
  expect(card.textContent).toContain('Spread what waits over the next two weeks?');
  expect(card.textContent).toContain('12 promises and 30 suggestions move');
  await screen.findByText('Send the tide tables');
});

test.each([
  ['Start fresh', 'start', 'Spread over the next two weeks'],
  ['No, leave it all', 'refuse', 'Everything stays where it is'],
])('"%s" is one action with an undo that has the keyboard', async (name, answer, words) => {
  const host = open(AWAY);
  fireEvent.click(await screen.findByRole('button', { name }));
  await screen.findByText(words);
  expect(host.actions).toEqual([{ type: 'answerFreshStart', answer }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
});

test('an impatient second click does nothing more', async () => {
  const host = open(AWAY);
  const button = await screen.findByRole('button', { name: 'Start fresh' });
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByText('Spread over the next two weeks');
  expect(host.actions).toHaveLength(1);
});

test('the offer goes when it was answered in another window', async () => {
  const host = open(AWAY);
  await screen.findByRole('button', { name: 'Start fresh' });
  host.change({ freshStart: undefined });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Start fresh' })).toBeNull());
});

test('without a reason there is no word of it, and the visit is noted once a day', async () => {
  const host = open(undefined);
  await screen.findByText('Send the tide tables');
  expect(screen.queryByRole('button', { name: 'Start fresh' })).toBeNull();
  await vi.waitFor(() => expect(host.world.visits).toBe(1));
  window.dispatchEvent(new Event('focus'));
  expect(host.world.visits).toBe(1);
});

test.each([
  [{ awayDays: 21, promises: 1, suggestions: 22 }, 'Вас не было 21 день.', '1 обещание и 22 подсказки'],
  [{ awayDays: 33, promises: 12, suggestions: 0 }, 'Вас не было 33 дня.', ': 12 обещаний.'],
  [{ awayDays: 16, promises: 0, suggestions: 5 }, 'Вас не было 16 дней.', ': 5 подсказок.'],
  [{ reason: 'late', days: 21 } as const, 'Многое здесь ждёт больше недели.', 'ближайший 21 день?'],
])('is told in Russian as Russian counts: %o', async (some, name, words) => {
  open({ ...AWAY, ...some }, 'ru');
  const card = await screen.findByRole('region', { name });
  expect(
    within(card).getByText(new RegExp(words.replaceAll('?', '\\?').replaceAll('.', '\\.'), 'u')),
  ).toBeTruthy();
});
