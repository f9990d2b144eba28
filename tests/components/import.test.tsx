import { cleanup, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import type { FileReading, ImportedPerson } from '../../utils/model/import.ts';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { importedPerson } from './fake-imports.ts';
import { contact, NOW } from './people.ts';

afterEach(cleanup);

const LINKEDIN = 'Connections.csv';

/** So many people of LinkedIn's file. */
function connections(count: number, first: Partial<ImportedPerson> = {}): FileReading {
  const people = Array.from({ length: count }, (_, index) =>
    importedPerson(index + 1, index === 0 ? first : {}),
  );
  return { readable: true, format: 'linkedin', people, leftOut: [] };
}

function open(world: Partial<World> = {}, hash = '#/import'): FakeHost {
  location.hash = hash;
  const host = fakeHost(world);
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  return host;
}

const withFile = (reading: FileReading, name = LINKEDIN) => ({ files: new Map([[name, reading]]) });
const fileNamed = (name: string, lastModified = Date.parse('2026-11-20T10:00')) =>
  new File(['x'], name, { lastModified });

async function choose(...names: string[]): Promise<void> {
  const field = await screen.findByLabelText('Choose a file');
  fireEvent.change(field, { target: { files: names.map(name => fileNamed(name)) } });
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const seen = () => document.querySelector('.import')?.textContent ?? '';
const sizes = ({ actions }: FakeHost) =>
  actions.flatMap(action => (action.type === 'importPeople' ? [action.people.length] : []));
const goTo = (hash: string) => {
  location.hash = hash;
  fireEvent(window, new Event('hashchange'));
};

function drop(...files: File[]): Event {
  const event = createEvent.drop(document.body, {
    dataTransfer: { types: ['Files'], files },
  });
  fireEvent(document.body, event);
  return event;
}

/** Actions that wait for their answer until they are let go. */
function gate(): { held: Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { held: promise, open: resolve };
}

describe('a file with people', () => {
  test('is looked at before anything is kept', async () => {
    const vera = importedPerson(1, {
      fields: { name: 'Vera Lindqvist', role: 'Engineer', company: 'Northern Harbours' },
      occasions: [
        { kind: 'birthday', on: '--05-12', yearly: true, text: '' },
        { kind: 'custom', on: '2020-06-01', yearly: true, text: 'Anniversary' },
      ],
    });
    const host = open(withFile(connections(842, vera)));
    await choose(LINKEDIN);
    const preview = await screen.findByRole('region', { name: 'LinkedIn connections' });
    await waitFor(() => expect(document.activeElement).toBe(preview));
    expect(preview.textContent).toContain('842 people · 1 birthday · 1 other occasion');
    const first = screen.getByRole('region', { name: 'The first people, as they will be kept' });
    expect(within(first).getAllByRole('listitem')).toHaveLength(5);
    expect(first.textContent).toContain('Vera LindqvistEngineer · Northern HarboursBirthday: 12 May');
    expect(host.actions).toEqual([]);
  });

  test('accounts for the entries that are nobody', async () => {
    const leftOut = Array.from({ length: 60 }, (_, index) => ({
      entry: index + 3,
      reason: 'no-name' as const,
      text: index === 0 ? 'harbour@club.example' : '',
    }));
    open(withFile({ readable: true, format: 'csv', people: [importedPerson(1)], leftOut }));
    await choose(LINKEDIN);
    fireEvent.click(await screen.findByText('60 entries are left out'));
    expect(seen()).toContain('Entry 3: without a nameharbour@club.example');
    expect(seen()).toContain('And 10 more.');
  });

  test('is imported step by step with the tags and the rhythm for everybody', async () => {
    const host = open(withFile(connections(250)));
    await choose(LINKEDIN);
    fireEvent.input(await screen.findByLabelText('Tags for all of them'), {
      target: { value: 'harbour, #club' },
    });
    const rhythm = screen.getByLabelText('How often to be in touch with the new ones');
    expect(within(rhythm).queryByRole('option', { name: 'Never' })).toBeNull();
    fireEvent.change(rhythm, { target: { value: '1 quarter' } });
    await screen.findByText(/about 3 people a day/u);
    await press('Import 250 people');
    const result = await screen.findByRole('region', { name: 'Done: 250 people' });
    await waitFor(() => expect(document.activeElement).toBe(result));
    expect(sizes(host)).toEqual([100, 100, 50]);
    expect(host.actions).toMatchObject([
      {
        file: { name: LINKEDIN, format: 'linkedin', writtenAt: Date.parse('2026-11-20T10:00'), total: 250 },
        shared: { tags: ['harbour', 'club'], rhythm: { every: 1, unit: 'quarter' } },
        connectedText: 'Connected on LinkedIn',
        from: 0,
      },
      { from: 100 },
      { from: 200 },
    ]);
    const ids = host.actions.map(action => (action.type === 'importPeople' ? action.importId : ''));
    expect(new Set(ids).size).toBe(1);
    await waitFor(() => expect(result.textContent).toContain('250 new'));
    expect(screen.getByRole('link', { name: 'Look for people kept twice' }).getAttribute('href')).toBe(
      '#/pairs',
    );
  });

  test('gets a rhythm of the user’s own once its number is typed', async () => {
    const host = open(withFile(connections(1)));
    await choose(LINKEDIN);
    const rhythm = await screen.findByLabelText('How often to be in touch with the new ones');
    fireEvent.change(rhythm, { target: { value: 'other' } });
    await press('Import 1 person');
    expect(host.actions).toEqual([]);
    const number = await screen.findByRole('spinbutton', { name: 'Number' });
    fireEvent.input(number, { target: { value: '5' } });
    fireEvent.change(number);
    await press('Import 1 person');
    await screen.findByRole('region', { name: 'Done: 1 person' });
    expect(host.actions).toMatchObject([{ shared: { rhythm: { every: 5, unit: 'week' } } }]);
  });

  test('written on a machine whose clock is ahead counts as written now', async () => {
    const host = open(withFile(connections(1)));
    const field = await screen.findByLabelText('Choose a file');
    fireEvent.change(field, { target: { files: [fileNamed(LINKEDIN, Date.parse('2031-01-01'))] } });
    await press('Import 1 person');
    await waitFor(() => expect(host.actions).toMatchObject([{ file: { writtenAt: NOW.getTime() } }]));
  });

  test('can be given up for another one', async () => {
    open(withFile(connections(2)));
    await choose(LINKEDIN);
    await press('Another file');
    await screen.findByLabelText('Choose a file');
  });

  test('without anybody cannot be imported', async () => {
    const leftOut = [{ entry: 1, reason: 'damaged' as const, text: '' }];
    open(withFile({ readable: true, format: 'vcard', people: [], leftOut }));
    await choose(LINKEDIN);
    await screen.findByText('There is nobody in it who could be kept.');
    expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
  });
});

describe('a file that is none', () => {
  test.each([
    ['archive', 'is still packed. Unpack it'],
    ['other-export', 'holds messages, settings or something else, not people'],
    ['unknown', 'Kept finds no people in Connections.csv'],
    ['empty', 'Connections.csv is empty'],
    ['too-big', 'Connections.csv is too big'],
    ['unreadable', 'Connections.csv could not be read'],
  ] as const)('is told so in plain words: %s', async (problem, words) => {
    open(withFile({ readable: false, problem }));
    await choose(LINKEDIN);
    await waitFor(() =>
      expect(screen.getAllByRole('alert').map(one => one.textContent)).toContainEqual(
        expect.stringContaining(words),
      ),
    );
    screen.getByLabelText('Choose a file');
  });

  test('nothing happens when the dialog is closed without a choice', async () => {
    open(withFile({ readable: false, problem: 'unknown' }));
    await choose(LINKEDIN);
    await screen.findByText(/^Kept finds no people/u);
    await choose();
    expect(seen()).toContain('Kept finds no people');
  });
});

describe('a dropped file', () => {
  test('is taken, and does not replace Kept in its window', async () => {
    open(withFile(connections(3)));
    await screen.findByLabelText('Choose a file');
    expect(drop(fileNamed(LINKEDIN)).defaultPrevented).toBe(true);
    await screen.findByRole('button', { name: 'Import 3 people' });
  });

  test('must be one', async () => {
    open(withFile(connections(3)));
    await screen.findByLabelText('Choose a file');
    drop(fileNamed(LINKEDIN), fileNamed('friends.vcf'));
    await screen.findByText('One file at a time, please.');
  });

  test('waits for the one that is under way', async () => {
    const { held, open: letGo } = gate();
    open({ ...withFile(connections(3)), held });
    await choose(LINKEDIN);
    await press('Import 3 people');
    await screen.findByRole('progressbar', { name: 'Importing 3 people' });
    drop(fileNamed(LINKEDIN));
    await screen.findByText(/^Another file is still under way/u);
    letGo();
    await screen.findByRole('region', { name: 'Done: 3 people' });
  });
});

describe('an import on its way', () => {
  test('is begun once, however often the button is pressed', async () => {
    const { held, open: letGo } = gate();
    const host = open({ ...withFile(connections(3)), held });
    await choose(LINKEDIN);
    const button = await screen.findByRole('button', { name: 'Import 3 people' });
    fireEvent.click(button);
    fireEvent.click(button);
    letGo();
    await screen.findByRole('region', { name: 'Done: 3 people' });
    expect(host.actions).toHaveLength(1);
  });

  test('stops after the step that is under way, and goes on where it stopped', async () => {
    const { held, open: letGo } = gate();
    const host = open({ ...withFile(connections(250)), held });
    await choose(LINKEDIN);
    await press('Import 250 people');
    await press('Stop');
    letGo();
    await screen.findByText('Stopped. Everybody imported so far is kept.');
    expect(seen()).toContain('100 of 250');
    expect(sizes(host)).toEqual([100]);
    await press('Go on');
    await screen.findByRole('region', { name: 'Done: 250 people' });
    expect(sizes(host)).toEqual([100, 100, 50]);
  });

  test('says why it stands, and sends the same people again', async () => {
    const replies = [{ ok: true } as const, { ok: false, problem: 'storage-full' } as const];
    const host = open({ ...withFile(connections(250)), replies });
    await choose(LINKEDIN);
    await press('Import 250 people');
    await screen.findByText(/^The disk or the browser’s storage is full/u);
    await press('Go on');
    await screen.findByRole('region', { name: 'Done: 250 people' });
    const entries = host.actions.map(action =>
      action.type === 'importPeople' ? action.people[0]?.entry : undefined,
    );
    expect(entries).toEqual([1, 101, 101, 201]);
  });

  test('leaves the keyboard where the user is by the time it is done', async () => {
    const { held, open: letGo } = gate();
    open({ ...withFile(connections(3)), contacts: [contact(1)], held });
    await choose(LINKEDIN);
    await press('Import 3 people');
    const search = screen.getByRole('searchbox');
    search.focus();
    letGo();
    await screen.findByText('3 new');
    expect(document.activeElement).toBe(search);
  });

  test('goes on while the user looks at another page', async () => {
    const { held, open: letGo } = gate();
    open({ ...withFile(connections(150)), held });
    await choose(LINKEDIN);
    await press('Import 150 people');
    goTo('#/settings');
    await screen.findByRole('heading', { name: 'Settings' });
    letGo();
    goTo('#/import');
    await screen.findByRole('region', { name: 'Done: 150 people' });
  });
});

describe('an import that is remembered', () => {
  test('and was stopped with its window tells how to go on', async () => {
    const host = open(withFile(connections(250)));
    host.world.replies = [{ ok: true }, { ok: false, problem: 'no-answer' }];
    await choose(LINKEDIN);
    await press('Import 250 people');
    await screen.findByText(/^Kept did not answer/u);
    cleanup();
    open({ imports: host.world.imports });
    const earlier = await screen.findByRole('region', { name: 'Earlier imports' });
    expect(earlier.textContent).toContain('Connections.csv LinkedIn connections · today');
    expect(earlier.textContent).toContain('100 of 250 people were imported. To go on, choose the file again');
  });

  test('is taken back step by step, after a question', async () => {
    const host = open(withFile(connections(250)));
    await choose(LINKEDIN);
    await press('Import 250 people');
    await screen.findByText('250 new');
    const before = host.actions.length;
    await press(/^Take it all back/u);
    expect(document.activeElement?.textContent).toBe('Leave as it is');
    await press('Leave as it is');
    expect(document.activeElement?.textContent).toBe('Take it all back');
    await press(/^Take it all back/u);
    await press('Take back');
    const done = await screen.findByRole('region', { name: 'The import is taken back' });
    expect(done.textContent).toContain('Taken back: 250 people.');
    expect(host.actions.slice(before).map(({ type }) => type)).toEqual([
      'takeBackImport',
      'takeBackImport',
      'takeBackImport',
    ]);
    await press('Another file');
    const earlier = await screen.findByRole('region', { name: 'Earlier imports' });
    expect(earlier.textContent).toContain('Taken back: 250 people.');
    expect(within(earlier).queryByRole('button')).toBeNull();
  });

  test('does not go on being taken back when nothing comes of it', async () => {
    const host = open(withFile(connections(3)));
    await choose(LINKEDIN);
    await press('Import 3 people');
    await screen.findByText('3 new');
    host.world.replies = [{ ok: false, problem: 'storage-failed' }];
    await press(/^Take it all back/u);
    await press('Take back');
    await screen.findByText(/^The browser’s storage did not take it/u);
    await press('Go on');
    await screen.findByRole('region', { name: 'The import is taken back' });
  });
});

describe('the way there', () => {
  test('is in the first step while nobody is kept', async () => {
    open({}, '#/');
    await screen.findByText('No one is kept yet');
    const links = screen.getAllByRole('link', { name: 'Import people from a file' });
    expect(links.map(link => link.getAttribute('href'))).toEqual(['#/import']);
  });

  test('is beneath the people later, and in the settings', async () => {
    open({ contacts: [contact(1)] }, '#/settings');
    await screen.findByRole('heading', { name: 'Settings' });
    const links = await screen.findAllByRole('link', { name: 'Import people from a file' });
    expect(links).toHaveLength(2);
  });
});
