import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { fakeHost, type World } from './fake-host.ts';
import { community, contact, gathering, idOf, keptVera } from './people.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const world = {
  communities: [
    community(50, { role: 'chair', url: 'https://club.example/' }),
    community(51, { name: 'Choir', kind: 'informal' }),
  ],
  gatherings: [gathering(60, { communityId: idOf(50), on: '2026-05-12', venue: 'Pier 4' })],
  contacts: [
    keptVera({ communities: [{ id: idOf(50), role: 'treasurer' }], gatherings: [idOf(60)] }),
    contact(2, { name: 'Omar Haddad' }),
  ],
};

/** Opens the panel at an address within it. */
function openPanel(hash: string, some: Partial<World> = {}) {
  location.hash = hash;
  const host = fakeHost({ ...world, ...some });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  return host;
}

const article = (name: string) => screen.findByRole('article', { name });
const commit = (field: HTMLElement, text: string) => {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
};

describe('communities', () => {
  test('are reached from the header, found by name, and lead to their page', async () => {
    openPanel('');
    expect(screen.getByRole('link', { name: 'Communities' }).getAttribute('href')).toBe('#/communities');
    cleanup();
    openPanel('#/communities');
    const list = await screen.findByRole('region', { name: 'Communities' });
    await within(list).findByRole('link', { name: /Harbour Club.*Group · chair/u });
    fireEvent.input(within(list).getByRole('searchbox'), { target: { value: 'choi' } });
    await waitFor(() => expect(within(list).getAllByRole('link')).toHaveLength(1));
    const link = within(list).getByRole('link', { name: /Choir.*Informal group/u });
    expect(link.getAttribute('href')).toBe(`#/community/${idOf(51)}`);
  });

  test('without a name none is added, and that is said', async () => {
    const host = openPanel('#/communities');
    fireEvent.click(await screen.findByText('Add a community'));
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findByRole('alert')).textContent).toBe('It needs a name.');
    expect(host.actions).toEqual([]);
  });

  test('say what they are for while there are none, and a first one can be added', async () => {
    const host = openPanel('#/communities', { communities: [], gatherings: [] });
    await screen.findByText('Communities and events that you save with people appear here.');
    fireEvent.click(screen.getByText('Add a community'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Tide  Union ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(host.actions).toEqual([
        { type: 'addCommunity', fields: { name: 'Tide Union', kind: 'group', note: '' } },
      ]),
    );
  });
});

describe('a community’s page', () => {
  test('has the people and the gatherings, with ways to both', async () => {
    openPanel(`#/community/${idOf(50)}`);
    const page = await article('Harbour Club');
    expect(within(page).getByRole('link', { name: /Vera Lindqvist/u })).toBeTruthy();
    const event = within(page).getByRole('link', { name: /Pier Days.*Tue 12 May · Pier 4/u });
    expect(event.getAttribute('href')).toBe(`#/gathering/${idOf(60)}`);
  });

  test('is edited in place, and deleted with an undo', async () => {
    const host = openPanel(`#/community/${idOf(50)}`);
    const page = await article('Harbour Club');
    commit(within(page).getByRole('textbox', { name: 'Your role' }), '');
    commit(within(page).getByRole('textbox', { name: 'Name' }), 'Pier Club');
    const kind = within(page).getByRole('combobox', { name: 'Kind' });
    fireEvent.change(kind, { target: { value: 'union' } });
    fireEvent.click(within(page).getByRole('button', { name: 'Delete' }));
    await screen.findByText('Harbour Club is in the trash');
    const communityId = idOf(50);
    expect(host.actions).toMatchObject([
      { type: 'editCommunity', communityId, fields: {}, removed: ['role'] },
      { type: 'editCommunity', communityId, fields: { name: 'Pier Club' } },
      { type: 'editCommunity', communityId, fields: { kind: 'union' } },
      { type: 'deleteCommunity', communityId },
    ]);
  });

  test('says so when the community is not kept', async () => {
    openPanel(`#/community/${idOf(99)}`);
    await screen.findByText('This community is no longer kept.');
  });

  test('shows a long list of people bit by bit', async () => {
    const contacts = Array.from({ length: 25 }, (_, index) =>
      contact(100 + index, { communities: [{ id: idOf(50) }] }),
    );
    openPanel(`#/community/${idOf(50)}`, { contacts });
    const people = await screen.findByRole('region', { name: 'People you know from here' });
    const rows = () => within(people).getAllByRole('link');
    expect(rows()).toHaveLength(20);
    fireEvent.click(within(people).getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(rows()).toHaveLength(25));
  });
});

test('a gathering’s page tells when, where, of which community, and who was met', async () => {
  const host = openPanel(`#/gathering/${idOf(60)}`);
  const page = await article('Pier Days');
  expect(within(page).getByRole('link', { name: 'Harbour Club' })).toBeTruthy();
  expect(within(page).getByRole('link', { name: /Vera Lindqvist/u })).toBeTruthy();
  const until = within(page).getByLabelText<HTMLInputElement>('Until');
  fireEvent.input(until, { target: { value: '2026-05-13' } });
  fireEvent.blur(until);
  await waitFor(() =>
    expect(host.actions).toMatchObject([{ type: 'editGathering', fields: { until: '2026-05-13' } }]),
  );
});

describe('on a contact’s page, where one knows the person from', () => {
  test('is shown with ways to each, edited, and left', async () => {
    const host = openPanel(`#/contact/${idOf(1)}`);
    const places = await screen.findByRole('region', { name: 'Where you know each other from' });
    expect(within(places).getByRole('link', { name: 'Harbour Club' })).toBeTruthy();
    expect(within(places).getByRole('link', { name: 'Met at Pier Days, Tue 12 May' })).toBeTruthy();
    commit(within(places).getByRole('textbox', { name: 'Role in Harbour Club' }), 'president');
    fireEvent.click(within(places).getByRole('button', { name: 'Take out of Pier Days' }));
    await screen.findByText('Taken out of: Pier Days');
    expect(host.actions).toMatchObject([
      { type: 'addToPlaces', places: [{ id: idOf(50), memberRole: 'president' }] },
      { type: 'removeFromPlace', contactId: idOf(1), placeId: idOf(60) },
    ]);
  });

  test('takes another community by its name', async () => {
    const host = openPanel(`#/contact/${idOf(2)}`);
    const field = await screen.findByRole('textbox', {
      name: 'Community or event you know each other from',
    });
    fireEvent.input(field, { target: { value: 'choi' } });
    fireEvent.click(await screen.findByRole('button', { name: 'From Choir' }));
    await screen.findByText('Added: Choir');
    expect(host.actions).toMatchObject([
      { type: 'addToPlaces', contactId: idOf(2), places: [{ of: 'community', id: idOf(51) }] },
    ]);
  });
});
