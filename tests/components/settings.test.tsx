import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { day } from '../unit/support/store.ts';
import { fakeHost, type World } from './fake-host.ts';

afterEach(cleanup);

/** Opens the settings; the fake clock stands at Sunday, 22 November 2026. */
async function openSettings(world: Partial<World> = {}) {
  location.hash = '#/settings';
  const host = fakeHost(world);
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  await screen.findByRole('heading', { name: 'Notifications' });
  return host;
}

describe('notifications in the settings', () => {
  test('hide names', async () => {
    const host = await openSettings();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hide names' }));
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ type: 'changeSettings', settings: { hideNames: true } }]);
  });

  test('show one to try, and say so', async () => {
    const host = await openSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Show a test notification' }));
    await screen.findByText('Sent. It should be on your screen now.');
    expect(host.shownNotices).toEqual(['Notifications work']);
  });

  test('say when the browser may not show any', async () => {
    await openSettings({ mayNotify: false });
    fireEvent.click(screen.getByRole('button', { name: 'Show a test notification' }));
    await screen.findByText(/^The browser may not show notifications of Kept/u);
  });
});

describe('suggestions in the settings', () => {
  test('take a daily number, and put back what is none', async () => {
    const host = await openSettings();
    const field = screen.getByRole('spinbutton', { name: 'At most a day' });
    fireEvent.change(field, { target: { value: '200' } });
    expect(field).toHaveProperty('value', '7');
    fireEvent.change(field, { target: { value: '3' } });
    await waitFor(() => expect(host.actions).toMatchObject([{ settings: { dailyCap: 3 } }]));
  });

  test('change the days ahead of one kind of occasion and leave the others', async () => {
    const host = await openSettings();
    const field = screen.getByRole('spinbutton', { name: 'Birthday', hidden: true });
    fireEvent.change(field, { target: { value: '5' } });
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([
      { settings: { leadDays: { ...DEFAULT_SETTINGS.leadDays, birthday: 5 } } },
    ]);
  });

  test('add a quiet day to those there are', async () => {
    const host = await openSettings({ settings: { ...DEFAULT_SETTINGS, quietDays: [7] } });
    const days = within(screen.getByRole('group', { name: 'Quiet days' }));
    await waitFor(() =>
      expect(days.getByRole('checkbox', { name: 'Sunday' })).toHaveProperty('checked', true),
    );
    fireEvent.click(days.getByRole('checkbox', { name: 'Saturday' }));
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ settings: { quietDays: [6, 7] } }]);
  });

  test('pause until a later day, and not until one that has passed', async () => {
    const host = await openSettings();
    const field = screen.getByLabelText('Pause until');
    const pause = () => fireEvent.submit(field);
    fireEvent.input(field, { target: { value: '2026-11-22' } });
    pause();
    fireEvent.input(field, { target: { value: '2026-12-07' } });
    pause();
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ settings: { pausedUntil: '2026-12-07' } }]);
  });

  test('go on before the pause is over', async () => {
    const host = await openSettings({ settings: { ...DEFAULT_SETTINGS, pausedUntil: day('2026-12-07') } });
    await screen.findByText(/^Paused until Mon,? 7 December/u);
    fireEvent.click(screen.getByRole('button', { name: 'Go on now' }));
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ settings: { pausedUntil: '2026-11-22' } }]);
  });
});

describe('quiet hours in the settings', () => {
  test('are switched on for the night, and their end is changed', async () => {
    const host = await openSettings();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    const quietHours = { from: '22:00', to: '08:00' };
    await waitFor(() => expect(host.actions).toMatchObject([{ settings: { quietHours } }]));
    host.change({ settings: { ...DEFAULT_SETTINGS, quietHours } });
    fireEvent.change(await screen.findByLabelText('To'), { target: { value: '07:15' } });
    await waitFor(() => expect(host.actions).toHaveLength(2));
    expect(host.actions[1]).toMatchObject({ settings: { quietHours: { from: '22:00', to: '07:15' } } });
  });

  test('are switched off', async () => {
    const quietHours = { from: '22:00', to: '08:00' };
    const host = await openSettings({ settings: { ...DEFAULT_SETTINGS, quietHours } });
    await screen.findByLabelText('To');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    await waitFor(() => expect(host.actions).toMatchObject([{ settings: { quietHours: null } }]));
  });
});

test('the digest keeps one of its days', async () => {
  const host = await openSettings({ settings: { ...DEFAULT_SETTINGS, digestDays: [1, 2] } });
  const days = within(screen.getByRole('group', { name: 'On these days' }));
  await waitFor(() =>
    expect(days.getByRole('checkbox', { name: 'Sunday' })).toHaveProperty('checked', false),
  );
  fireEvent.click(days.getByRole('checkbox', { name: 'Tuesday' }));
  await waitFor(() => expect(host.actions).toMatchObject([{ settings: { digestDays: [1] } }]));
  host.change({ settings: { ...DEFAULT_SETTINGS, digestDays: [1] } });
  await waitFor(() =>
    expect(days.getByRole('checkbox', { name: 'Monday' })).toHaveProperty('disabled', true),
  );
});
