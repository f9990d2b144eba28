import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import type { BrowsedSite } from '../../utils/model/recognition.ts';
import { fakeHost, type World } from './fake-host.ts';
import { idOf, keptVera, promise } from './people.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function openPanel(world: Partial<World> = {}) {
  const host = fakeHost(world);
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  return host;
}

const VERA_PAGE = ['club:vera-lindqvist'];
const bar = () => screen.findByRole('complementary', { name: 'On this page' });

describe('the page beside the panel', () => {
  const world = { contacts: [keptVera({ lastContactOn: '2026-11-20' })], pageKeys: VERA_PAGE };

  test('shows who is kept, what comes first of what was promised, and the last contact', async () => {
    const followUps = [promise(101, 1), promise(102, 1, { text: 'Call back', due: '2026-12-24' })];
    openPanel({ ...world, followUps });
    const { textContent } = await bar();
    expect(textContent).toContain('Vera Lindqvist');
    expect(textContent).toContain('Send the tide tablesyou promised');
    expect(textContent).toContain('And 1 more promise');
    expect(textContent).toContain('Last contact: 2 days ago');
    const link = within(await bar()).getByRole('link');
    expect(link.getAttribute('href')).toBe(`#/contact/${idOf(1)}`);
  });

  test('follows the browser to another page, where nobody is kept', async () => {
    const host = openPanel(world);
    await bar();
    host.change({ pageKeys: ['club:somebody'] });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  test('of nobody kept shows nothing', async () => {
    openPanel({ ...world, pageKeys: [] });
    await screen.findByRole('region', { name: 'People' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('sites', () => {
  const site = (name: string, isOn = false): BrowsedSite => ({ name, origins: [`https://${name}/*`], isOn });
  const openSettings = (world: Partial<World>) => {
    location.hash = '#/settings';
    return openPanel(world);
  };
  const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });

  test('are off, and go on and off with a click', async () => {
    openSettings({ sites: [site('GitHub')] });
    expect((await box('GitHub')).checked).toBe(false);
    fireEvent.click(await box('GitHub'));
    await waitFor(async () => expect((await box('GitHub')).checked).toBe(true));
    fireEvent.click(await box('GitHub'));
    await waitFor(async () => expect((await box('GitHub')).checked).toBe(false));
  });

  test('stay off, without a word, when the user says no to the browser', async () => {
    openSettings({ sites: [site('GitHub')], switched: 'no' });
    fireEvent.click(await box('GitHub'));
    expect((await box('GitHub')).checked).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that the browser forbids say so', async () => {
    openSettings({ sites: [site('GitHub')], switched: 'forbidden' });
    fireEvent.click(await box('GitHub'));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser does not allow this site.');
  });

  test('follow what is changed in the browser’s own settings', async () => {
    const host = openSettings({ sites: [site('GitHub', true)] });
    await box('GitHub');
    host.change({ sites: [site('GitHub')] });
    await waitFor(async () => expect((await box('GitHub')).checked).toBe(false));
  });

  test('of any address can be added', async () => {
    openSettings({});
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Another site' });
    fireEvent.input(field, { target: { value: 'forum.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Switch on' }));
    expect((await box('forum.example')).checked).toBe(true);
    expect(field.value).toBe('');
  });

  test('that are no sites are named as such, and what was typed stays', async () => {
    openSettings({ switched: 'no-address' });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Another site' });
    fireEvent.input(field, { target: { value: 'my forum' } });
    fireEvent.click(screen.getByRole('button', { name: 'Switch on' }));
    expect((await screen.findByRole('alert')).textContent).toBe('This is not the address of a site.');
    expect(field.value).toBe('my forum');
  });
});
