import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WelcomeApp } from '../../components/welcome-app.tsx';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { fakeHost } from './fake-host.ts';

afterEach(cleanup);

test('the welcome page says what Kept does, what it leaves alone, and leads to it', async () => {
  const host = fakeHost();
  render(<WelcomeApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/people you meet/u);
  expect(screen.getByText(/nothing is sent anywhere/u)).toBeTruthy();
  expect(screen.getByText(/LinkedIn’s User Agreement/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open Kept in a tab' }));
  expect(host.opened).toEqual(['tab']);
});

test('a screen starts in its first language and follows the browser until the user chooses one', async () => {
  const host = fakeHost();
  render(<WelcomeApp host={host} language="en" theme="auto" browserLanguages={['ru-RU', 'en']} />);
  await screen.findByText('С чего начать');
  host.change({ settings: { ...DEFAULT_SETTINGS, language: 'en' } });
  await screen.findByText('First steps');
});
