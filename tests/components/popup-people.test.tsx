import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import type { Capture, PersonReading } from '../../utils/model/reading.ts';
import { DaySchema } from '../../utils/model/time.ts';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { keptVera, PAGE, person } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const vera = person('Vera Lindqvist', 'club:vera-lindqvist');
const omar = person('Omar Haddad', 'club:omar');
const lina = person('Li Na', 'club:li');
const community = { key: 'url:club.example', name: 'Harbour Club', kind: 'forum', platform: 'web' } as const;

const gathering = {
  key: 'meetup-event:5',
  name: 'Pier Days',
  platform: 'meetup',
  on: v.parse(DaySchema, '2026-05-12'),
};

function listOf(people: PersonReading[]): Capture {
  const around = { community, gathering };
  return { readable: true, reading: { kind: 'people', page: PAGE, site: 'Harbour Club', people, ...around } };
}

/** Opens the popup on a list of three people, Vera kept, and waits for the marks. */
async function openPopup(world: Partial<World> = {}): Promise<FakeHost> {
  const host = fakeHost({ capture: listOf([vera, omar, lina]), contacts: [keptVera()], ...world });
  showPopup(host);
  await screen.findByRole('checkbox', { name: 'Keep Omar Haddad' });
  return host;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const tick = (name: string) => fireEvent.click(box(name));
const saveButton = (count: string) => screen.findByRole('button', { name: `Save ${count}` });
const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });

/** The people that the host was asked to keep. */
function savedCards(host: FakeHost) {
  const action = host.actions.find(one => one.type === 'savePeople');
  if (action?.type !== 'savePeople') throw new Error('nobody was kept');
  return action.cards;
}

describe('a list of people', () => {
  test('has a box for everyone who is not kept, and marks who is', async () => {
    await openPopup();
    await screen.findByText('3 people on this page');
    expect(screen.getAllByRole('checkbox').map(one => one.getAttribute('aria-label'))).toEqual([
      null,
      'Keep Omar Haddad',
      'Keep Li Na',
    ]);
    expect(screen.getByRole('button', { name: /Vera Lindqvist/u }).textContent).toContain('kept');
  });

  test('is kept in one action, with the tags, the community, the event and the promise chosen for all', async () => {
    const host = await openPopup();
    tick('Select all');
    await saveButton('2 people');
    fireEvent.input(await field('Tags for all of them'), { target: { value: 'pier' } });
    tick('From Harbour Club');
    tick('Met at Pier Days, Tue 12 May');
    fireEvent.click(screen.getByText('A promise to or from all of them'));
    fireEvent.input(await field('What'), { target: { value: 'send the plans' } });
    fireEvent.input(await field('When'), { target: { value: '1 December' } });
    await screen.findByText('Tue 1 December');
    fireEvent.click(await saveButton('2 people'));
    await screen.findByText('Kept 2 people');
    expect(host.actions).toMatchObject([
      {
        type: 'savePeople',
        places: [
          { of: 'community', ...community },
          { of: 'gathering', ...gathering, communityKey: community.key },
        ],
        promise: { text: 'send the plans', direction: 'mine', due: '2026-12-01' },
      },
    ]);
    expect(savedCards(host)).toMatchObject([
      { fields: { name: 'Omar Haddad' }, identities: [{ key: 'club:omar' }], tags: ['pier'] },
      { fields: { name: 'Li Na' }, tags: ['pier'], source: { url: PAGE.url } },
    ]);
  });

  test('gets neither community nor event unless they are ticked', async () => {
    const host = await openPopup();
    tick('Keep Li Na');
    fireEvent.click(await saveButton('1 person'));
    await screen.findByText('Kept 1 person');
    expect(host.actions).toMatchObject([{ places: [], promise: undefined }]);
  });

  test('is not kept while its promise has a date that is not understood; what was typed stays', async () => {
    const host = await openPopup();
    tick('Keep Li Na');
    fireEvent.click(await screen.findByText('A promise to or from all of them'));
    fireEvent.input(await field('What'), { target: { value: 'send the plans' } });
    fireEvent.input(await field('When'), { target: { value: 'blursday' } });
    fireEvent.click(await saveButton('1 person'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/date needs a look/u));
    expect(host.actions).toEqual([]);
    expect((await field('What')).value).toBe('send the plans');
  });

  test('brings back what was typed for all when the popup closed before saving', async () => {
    const host = await openPopup();
    tick('Keep Li Na');
    fireEvent.input(await field('Tags for all of them'), { target: { value: 'pier' } });
    fireEvent.click(box('From Harbour Club'));
    await waitFor(() => expect(host.world.drafts.size).toBe(1));
    cleanup();
    await openPopup({ drafts: host.world.drafts });
    tick('Keep Li Na');
    expect((await field('Tags for all of them')).value).toBe('pier');
    expect(box('From Harbour Club').checked).toBe(true);
  });

  test('keeps only who is ticked', async () => {
    const host = await openPopup();
    tick('Select all');
    tick('Keep Omar Haddad');
    await waitFor(() => expect(box('Select all').indeterminate).toBe(true));
    fireEvent.click(await saveButton('1 person'));
    await screen.findByText('Kept 1 person');
    expect(savedCards(host).map(card => card.fields.name)).toEqual(['Li Na']);
  });

  test('is taken back by one undo, with the ticks as they were', async () => {
    const host = await openPopup();
    tick('Keep Li Na');
    fireEvent.click(await saveButton('1 person'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(box('Keep Li Na').checked).toBe(true));
    expect(host.actions.map(action => action.type)).toEqual(['savePeople', 'undo']);
  });

  test('says when it could not be kept, and the ticks stay', async () => {
    await openPopup({ replies: [{ ok: false, problem: 'storage-full' }] });
    tick('Keep Li Na');
    fireEvent.click(await saveButton('1 person'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/storage is full/u));
    expect(box('Keep Li Na').checked).toBe(true);
  });

  test('leads to one person’s card and back, and the ticks stay', async () => {
    await openPopup();
    tick('Keep Li Na');
    fireEvent.click(screen.getByRole('button', { name: /Omar Haddad/u }));
    expect((await field('Name')).value).toBe('Omar Haddad');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    await waitFor(() => expect(box('Keep Li Na').checked).toBe(true));
  });

  test('has no box for a person without a name: there is nothing to keep', async () => {
    await openPopup({ capture: listOf([omar, { ...lina, fields: {} }]) });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  test('can be kept when the store did not tell who is kept already', async () => {
    await openPopup({ broken: true });
    expect(box('Keep Vera Lindqvist').checked).toBe(false);
  });
});
