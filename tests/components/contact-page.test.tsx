import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { fakeHost, type World } from './fake-host.ts';
import { idOf, keptVera, promise } from './people.ts';

afterEach(cleanup);

/** Opens the panel at Vera's page. */
async function openContact(world: Partial<World> = {}, query = '') {
  location.hash = `#/contact/${idOf(1)}${query}`;
  const host = fakeHost({ contacts: [keptVera()], ...world });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  await screen.findByRole('article', { name: 'Vera Lindqvist' });
  return host;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

describe('a field', () => {
  test('is edited in place and kept on Enter', async () => {
    const host = await openContact();
    type('Company', 'Free Harbours');
    fireEvent.keyDown(field('Company'), { key: 'Enter' });
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([
      { type: 'editContact', contactId: idOf(1), fields: { company: 'Free Harbours' } },
    ]);
  });

  test('is kept once, though Enter is followed by leaving it', async () => {
    const host = await openContact();
    type('Company', 'Free Harbours ');
    fireEvent.keyDown(field('Company'), { key: 'Enter' });
    fireEvent.blur(field('Company'));
    host.change({ contacts: [keptVera({ company: 'Free Harbours' })] });
    await waitFor(() => expect(field('Company').value).toBe('Free Harbours'));
    expect(host.actions).toHaveLength(1);
  });

  test('that is emptied is removed', async () => {
    const host = await openContact();
    type('Company', '');
    fireEvent.blur(field('Company'));
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ type: 'editContact', removed: ['company'] }]);
  });

  test('is put back by Escape', async () => {
    const host = await openContact();
    type('Company', 'Oops');
    fireEvent.keyDown(field('Company'), { key: 'Escape' });
    await waitFor(() => expect(field('Company').value).toBe('Southern Docks'));
    fireEvent.blur(field('Company'));
    expect(host.actions).toHaveLength(0);
  });

  test('for the name cannot be emptied', async () => {
    const host = await openContact();
    type('Name', '');
    fireEvent.blur(field('Name'));
    await waitFor(() => expect(field('Name').value).toBe('Vera Lindqvist'));
    expect(host.actions).toHaveLength(0);
  });
});

describe('promises', () => {
  test('can be added both ways', async () => {
    const host = await openContact();
    fireEvent.click(screen.getByText('Add a promise'));
    fireEvent.click(screen.getByRole('radio', { name: 'They promised' }));
    type('What', 'Share the slides');
    type('When', 'tomorrow');
    await screen.findByText('Mon 23 November');
    fireEvent.keyDown(field('When'), { key: 'Enter' });
    await screen.findByText('Promise added');
    expect(host.actions).toMatchObject([
      { type: 'addFollowUp', promise: { text: 'Share the slides', direction: 'theirs', due: '2026-11-23' } },
    ]);
  });

  test('can be let go', async () => {
    const host = await openContact({ followUps: [promise(101, 1)] });
    fireEvent.click(screen.getByRole('button', { name: 'Let go: Send the tide tables' }));
    await screen.findByText('Promise let go');
    expect(host.actions).toMatchObject([{ type: 'closeFollowUp', state: 'dropped' }]);
  });

  test('that a notification led to is on top and has the keyboard', async () => {
    await openContact({ followUps: [promise(101, 1)] }, `?followUp=${idOf(101)}`);
    const reminded = await screen.findByRole('region', { name: 'A promise to look at' });
    await waitFor(() => expect(document.activeElement).toBe(reminded));
  });
});

describe('history', () => {
  test('notes a talk of today with one tap', async () => {
    const host = await openContact();
    fireEvent.click(screen.getByRole('button', { name: 'Talked today' }));
    await screen.findByText('Talk noted for today');
    expect(host.actions).toMatchObject([{ type: 'logInteraction', kind: 'talk', on: '2026-11-22' }]);
  });

  test('takes an entry of another kind and day', async () => {
    const host = await openContact();
    fireEvent.click(screen.getByText('Add to the history'));
    fireEvent.change(screen.getByLabelText('What happened'), { target: { value: 'call' } });
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-19' } });
    type('In a few words', 'About the tides');
    fireEvent.click(screen.getAllByRole('button', { name: 'Add' }).at(-1) ?? document.body);
    await screen.findByText('Noted');
    expect(host.actions).toMatchObject([{ kind: 'call', on: '2026-11-19', text: 'About the tides' }]);
  });
});

test('what one did for the other is noted with who did', async () => {
  const host = await openContact();
  fireEvent.click(screen.getByText('Add to the history'));
  fireEvent.change(screen.getByLabelText('What happened'), { target: { value: 'recommendation' } });
  fireEvent.click(await screen.findByRole('radio', { name: 'from them' }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Add' }).at(-1) ?? document.body);
  await screen.findByText('Noted');
  expect(host.actions).toMatchObject([{ kind: 'recommendation', direction: 'theirs' }]);
});

test('deleting leads back to the list with an undo in reach', async () => {
  const host = await openContact();
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(location.hash).toBe('#/'));
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  await screen.findByText('Taken back');
  expect(host.actions.map(action => action.type)).toEqual(['deleteContact', 'undo']);
});

test('the page it came from opens in a tab', async () => {
  const source = { url: 'https://club.example/people', title: 'Harbour Club' };
  const host = await openContact({ contacts: [keptVera({ source })] });
  fireEvent.click(screen.getByRole('button', { name: 'Harbour Club' }));
  expect(host.opened).toEqual([source.url]);
});

test('a contact that is gone is said plainly', async () => {
  location.hash = `#/contact/${idOf(77)}`;
  render(<PanelApp host={fakeHost()} language="en" theme="auto" browserLanguages={['en']} />);
  await screen.findByText('This person is no longer kept.');
});
