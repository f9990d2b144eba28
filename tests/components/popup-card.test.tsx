import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../utils/model/reply.ts';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { PAGE } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

/** Opens the popup and waits for its card. */
async function openPopup(world: Partial<World> = {}): Promise<FakeHost> {
  const host = fakeHost(world);
  showPopup(host);
  await screen.findByRole('form', { name: 'Card' });
  return host;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const enter = (name: string) => fireEvent.keyDown(field(name), { key: 'Enter' });

/** The card that the host was asked to save. */
function savedCard(host: FakeHost) {
  const action = host.actions.find(one => one.type === 'saveContact');
  if (action?.type !== 'saveContact') throw new Error('no card was saved');
  return action;
}

describe('a profile page', () => {
  test('fills the card with what the page shows', async () => {
    await openPopup();
    expect(field('Name').value).toBe('Vera Lindqvist');
    expect(field('Company').value).toBe('Northern Harbours');
    expect(field('Profile').value).toBe('club.example/people/vera-lindqvist');
  });

  test('marks the field that was only guessed, in words too', async () => {
    await openPopup();
    const description = (name: string) =>
      document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(description('Role')).toMatch(/^Please check\. Role: guessed from the page/u);
    expect(description('Company')).toBe(
      'Company: from JSON-LD on the page (Person, last checked in October 2026)',
    );
  });

  test('says where a field was read while the keyboard is on it', async () => {
    await openPopup();
    field('Company').focus();
    await waitFor(() => expect(document.querySelector('.origin')?.textContent).toMatch(/JSON-LD/u));
    field('Company').blur();
    await waitFor(() => expect(document.querySelector('.origin')).toBeNull());
  });

  test('is saved by Enter as the user corrected it', async () => {
    const host = await openPopup();
    type('Company', 'Free Harbours');
    type('Tags', '#tides, Harbours, tides');
    enter('Company');
    await screen.findByText('Kept: Vera Lindqvist');
    expect(savedCard(host)).toMatchObject({
      fields: { name: 'Vera Lindqvist', company: 'Free Harbours', role: 'Engineer' },
      typed: ['company'],
      tags: ['tides', 'Harbours'],
      identities: [{ key: 'club:vera-lindqvist' }],
      source: { url: PAGE.url, title: PAGE.title },
    });
  });

  test('is saved by Enter before any field is touched', async () => {
    const host = await openPopup();
    const card = screen.getByRole('form', { name: 'Card' });
    expect(document.activeElement).toBe(card);
    fireEvent.keyDown(card, { key: 'Enter' });
    await screen.findByText('Kept: Vera Lindqvist');
    expect(host.actions).toHaveLength(1);
  });

  test('takes a new line in the note, and Ctrl with Enter saves', async () => {
    const host = await openPopup();
    type('Note', 'Met at the pier');
    enter('Note');
    expect(host.actions).toHaveLength(0);
    fireEvent.keyDown(field('Note'), { key: 'Enter', ctrlKey: true });
    await screen.findByText('Kept: Vera Lindqvist');
    expect(savedCard(host).note).toBe('Met at the pier');
  });

  test('needs a name', async () => {
    const host = await openPopup();
    type('Name', '  ');
    enter('Name');
    await screen.findByText('A name is needed to keep this person.');
    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
    expect(host.actions).toHaveLength(0);
  });

  test('takes no address that is none', async () => {
    const host = await openPopup();
    type('Profile', 'javascript:alert(1)');
    enter('Profile');
    await screen.findByText(/not a web address/u);
    expect(field('Profile').value).toBe('javascript:alert(1)');
    expect(host.actions).toHaveLength(0);
  });
});

describe('a promise', () => {
  test('shows the day that a typed date means, and is saved with it', async () => {
    const host = await openPopup();
    type('What', 'Send the tide tables');
    type('When', 'in two weeks');
    await screen.findByText('Sun 6 December');
    enter('When');
    await screen.findByText('Kept: Vera Lindqvist · reminder Sun 6 December');
    expect(savedCard(host).promise).toEqual({
      text: 'Send the tide tables',
      direction: 'mine',
      due: '2026-12-06',
    });
  });

  test('without a date is due in a week, said before saving', async () => {
    const host = await openPopup();
    type('What', 'Share the slides');
    fireEvent.click(screen.getByRole('radio', { name: 'They promised' }));
    await screen.findByText('In a week: Sun 29 November');
    enter('What');
    await screen.findByText(/^Kept/u);
    expect(savedCard(host).promise).toMatchObject({ direction: 'theirs', due: '2026-11-29' });
  });

  test.each([
    ['is not understood', 'when the tide turns', /This date is not clear/u],
    ['is past', 'yesterday', /is in the past/u],
  ])('whose date %s says so, keeps the text and is not saved', async (_, text, words) => {
    const host = await openPopup();
    type('What', 'Send the tide tables');
    type('When', text);
    await screen.findByText(words);
    enter('When');
    await screen.findByText('The date needs a look before saving.');
    expect(field('When').value).toBe(text);
    expect(host.actions).toHaveLength(0);
  });

  test('with a date alone asks what was promised', async () => {
    const host = await openPopup();
    type('When', 'tomorrow');
    enter('When');
    await screen.findByText('Say what was promised, or empty the date.');
    await waitFor(() => expect(document.activeElement).toBe(field('What')));
    expect(host.actions).toHaveLength(0);
  });
});

describe('after saving', () => {
  async function saved(world: Partial<World> = {}) {
    const host = await openPopup(world);
    type('Note', 'Met at the pier');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Kept: Vera Lindqvist');
    return host;
  }

  test('undo takes it back and leaves everything as it was typed', async () => {
    const host = await saved();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('form', { name: 'Card' });
    expect(host.actions.map(action => action.type)).toEqual(['saveContact', 'undo']);
    expect(field('Note').value).toBe('Met at the pier');
    await waitFor(() => expect(host.world.drafts.get(PAGE.url)?.note).toBe('Met at the pier'));
  });

  test('the side panel is one click away', async () => {
    const host = await saved();
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Open in side panel' }));
    expect(host.opened).toEqual(['panel']);
  });

  test('nothing typed is kept as unsaved any more', async () => {
    const host = await saved();
    expect(host.world.drafts.size).toBe(0);
  });

  test.each<[Problem, RegExp]>([
    ['storage-full', /storage is full/u],
    ['storage-failed', /did not accept/u],
    ['no-answer', /did not answer/u],
    ['invalid', /could not be accepted/u],
    ['gone', /no longer here/u],
    ['changed-since', /changed since/u],
  ])('a failure (%s) is said plainly and the text stays', async (problem, words) => {
    await openPopup({ replies: [{ ok: false, problem }] });
    type('Note', 'Met at the pier');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(words));
    expect(field('Note').value).toBe('Met at the pier');
  });

  test('a second press while it is being saved does nothing', async () => {
    const host = await openPopup();
    const save = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(save);
    fireEvent.click(save);
    await screen.findByText('Kept: Vera Lindqvist');
    expect(host.actions).toHaveLength(1);
  });
});

describe('what was typed and not saved', () => {
  const draft = {
    fields: { company: 'Typed Harbours' },
    note: 'Typed before',
    tags: '',
    promiseText: '',
    direction: 'mine' as const,
    dueText: '',
    places: [],
    placeText: '',
  };

  test('comes back with the next popup on the page', async () => {
    await openPopup({ drafts: new Map([[PAGE.url, draft]]) });
    await screen.findByText('Restored what you typed.');
    expect(field('Company').value).toBe('Typed Harbours');
    expect(field('Note').value).toBe('Typed before');
  });

  test('can be cleared', async () => {
    const host = await openPopup({ drafts: new Map([[PAGE.url, draft]]) });
    fireEvent.click(await screen.findByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(field('Company').value).toBe('Northern Harbours'));
    await waitFor(() => expect(host.world.drafts.size).toBe(0));
  });

  test('is kept with every change', async () => {
    const host = await openPopup();
    type('Note', 'M');
    await waitFor(() => expect(host.world.drafts.get(PAGE.url)?.note).toBe('M'));
  });
});
