import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import type { Capture } from '../../utils/model/reading.ts';
import { DaySchema } from '../../utils/model/time.ts';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { community, gathering, idOf, keptVera, PAGE, vera } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const club = { key: 'club-group:7', name: 'Harbour Club', kind: 'forum', platform: 'club' } as const;
const days = {
  key: 'club-event:5',
  name: 'Pier Days',
  platform: 'club',
  on: v.parse(DaySchema, '2025-05-12'),
};

/** A profile that its page shows as a member of the club, met at an event. */
const capture: Capture = {
  readable: true,
  reading: {
    ...{ kind: 'person', page: PAGE, site: 'Harbour Club', person: vera() },
    ...{ community: club, gathering: days },
  },
};

async function openPopup(world: Partial<World> = {}): Promise<FakeHost> {
  const host = fakeHost({ capture, ...world });
  showPopup(host);
  await screen.findByRole('button', { name: /^Save/u });
  return host;
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const search = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Community or event you know each other from',
  });
const type = (text: string) => fireEvent.input(search(), { target: { value: text } });

/** Saves the card and returns where the person is known from. */
async function savedPlaces(host: FakeHost) {
  fireEvent.click(screen.getByRole('button', { name: /^Save/u }));
  await screen.findByText(/^(?:Kept|Updated): Vera/u);
  const [action] = host.actions;
  return action?.type === 'saveContact' ? action.places : undefined;
}

test('the community and the event of the page are offered and kept only if they are ticked', async () => {
  const host = await openPopup();
  expect(box('From Harbour Club').checked).toBe(false);
  fireEvent.click(box(/Met at Pier Days, Mon.* 12 May 2025/u));
  expect(await savedPlaces(host)).toMatchObject([
    { of: 'gathering', key: 'club-event:5', on: '2025-05-12', communityKey: 'club-group:7' },
  ]);
});

test('another kept community is found by its name and taken by Enter', async () => {
  const host = await openPopup({ communities: [community(50, { name: 'Lighthouse Keepers' })] });
  type('light');
  await screen.findByRole('button', { name: 'From Lighthouse Keepers' });
  fireEvent.keyDown(search(), { key: 'Enter' });
  await waitFor(() => expect(box('From Lighthouse Keepers').checked).toBe(true));
  expect(search().value).toBe('');
  expect(await savedPlaces(host)).toMatchObject([{ of: 'community', id: idOf(50) }]);
});

test('a new event can be typed', async () => {
  const host = await openPopup();
  type('Tide Talks');
  fireEvent.click(await screen.findByRole('button', { name: 'New event “Tide Talks”' }));
  await waitFor(() => expect(box('Met at Tide Talks').checked).toBe(true));
  expect(await savedPlaces(host)).toEqual([{ of: 'gathering', name: 'Tide Talks', kind: 'event' }]);
});

test('what was typed and not chosen is kept as a community: no word is lost', async () => {
  const host = await openPopup();
  type('  Tide  Talks ');
  expect(await savedPlaces(host)).toEqual([{ of: 'community', name: 'Tide Talks', kind: 'group' }]);
});

test('a kept person is shown with where they are known from, and the page offers only what is new', async () => {
  await openPopup({
    communities: [community(50, { keys: ['club-group:7'] })],
    gatherings: [gathering(60, { name: 'Harbour Walk', on: '2026-05-12' })],
    contacts: [keptVera({ communities: [{ id: idOf(50) }], gatherings: [idOf(60)] })],
  });
  await screen.findByText('Met at Harbour Walk, Tue 12 May · From Harbour Club');
  expect(screen.queryByRole('checkbox', { name: 'From Harbour Club' })).toBeNull();
  expect(box(/Met at Pier Days, Mon.* 12 May 2025/u).checked).toBe(false);
});

test('the card is filled and saved also while the store does not answer', async () => {
  await openPopup({ broken: true });
  type('Tide');
  await screen.findByRole('button', { name: 'New community “Tide”' });
});

test('an event that is still to come is not said to have been a meeting', async () => {
  const ahead = { ...days, on: v.parse(DaySchema, '2026-12-03') };
  if (!capture.readable || capture.reading.kind !== 'person') throw new Error('the page has a person');
  await openPopup({ capture: { ...capture, reading: { ...capture.reading, gathering: ahead } } });
  expect(box('At Pier Days, Thu 3 December').checked).toBe(false);
});
