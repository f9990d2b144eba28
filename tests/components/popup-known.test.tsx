import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { keptVera, promise } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

/** Opens the popup on the page of somebody who is kept. */
async function openPopup(world: Partial<World> = {}): Promise<FakeHost> {
  const host = fakeHost({ contacts: [keptVera()], ...world });
  showPopup(host);
  await screen.findByRole('form', { name: 'Card' });
  return host;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const known = () => screen.findByRole('region', { name: 'You know Vera Lindqvist' });

/** The card that the host was asked to save. */
async function save(host: FakeHost) {
  fireEvent.click(screen.getByRole('button', { name: /^Save/u }));
  await screen.findByRole('button', { name: 'Close' });
  const action = host.actions.find(one => one.type === 'saveContact');
  if (action?.type !== 'saveContact') throw new Error('no card was saved');
  return action;
}

describe('a person who is kept', () => {
  test('is greeted with the last contact and the open promises', async () => {
    await openPopup({ followUps: [promise(101, 1)] });
    const greeting = await known();
    expect(greeting.textContent).toContain('Last contact: 2 days ago');
    expect(greeting.textContent).toContain('Send the tide tables');
  });

  test('has promises that can be answered at once', async () => {
    const host = await openPopup({ followUps: [promise(101, 1)] });
    await known();
    fireEvent.click(screen.getByRole('button', { name: 'Done: Send the tide tables' }));
    await screen.findByText('Promise kept');
    fireEvent.click(screen.getByRole('button', { name: 'Tomorrow: Send the tide tables' }));
    await screen.findByText('Moved to Mon 23 November');
    expect(host.actions).toMatchObject([
      { type: 'closeFollowUp', state: 'kept' },
      { type: 'snoozeFollowUp', due: '2026-11-23' },
    ]);
  });

  test('is updated, never made a second time, and the page’s word is taken where it differs', async () => {
    const host = await openPopup();
    await known();
    const choice = screen.getByRole('radiogroup', { name: /^Company/u });
    expect(within(choice).getByRole('radio', { name: 'New: Northern Harbours' })).toHaveProperty(
      'checked',
      true,
    );
    expect(await save(host)).toMatchObject({
      contactId: keptVera().id,
      fields: { company: 'Northern Harbours' },
      note: 'Met at the lighthouse walk.',
      tags: ['harbours'],
    });
  });

  test('keeps what the user once typed', async () => {
    const host = await openPopup({ contacts: [keptVera({ typed: ['company'] })] });
    await known();
    expect(field('Company').value).toBe('Southern Docks');
    expect((await save(host)).fields.company).toBe('Southern Docks');
  });

  test('shows the day of the last reading beside what differs, or that the user typed it', async () => {
    const readAt = Date.parse('2026-11-03T12:00');
    const host = await openPopup({ contacts: [keptVera({ readAt })] });
    await known();
    const choice = () => screen.getByRole('radiogroup', { name: /^Company/u }).textContent;
    expect(choice()).toBe('Old: Southern DocksTue 3 NovemberNew: Northern Harbours');
    host.change({ contacts: [keptVera({ readAt, typed: ['company'] })] });
    await waitFor(() => expect(choice()).toBe('Old: Southern Docksyou typed itNew: Northern Harbours'));
  });

  test('takes the side that the user chooses', async () => {
    const host = await openPopup();
    await known();
    fireEvent.click(screen.getByRole('radio', { name: /^Old: Southern Docks/u }));
    await waitFor(() => expect(field('Company').value).toBe('Southern Docks'));
    expect((await save(host)).fields.company).toBe('Southern Docks');
  });

  test('loses no word typed before the store answered', async () => {
    const host = await openPopup({ contacts: [] });
    fireEvent.input(field('Note'), { target: { value: 'Met again' } });
    host.change({ contacts: [keptVera()] });
    await known();
    expect(field('Note').value).toBe('Met at the lighthouse walk.\nMet again');
  });

  test('in the trash comes back by saving', async () => {
    const host = await openPopup({ contacts: [keptVera({ deletedAt: 1 })] });
    await screen.findByText(/is in the trash\. Saving brings this person back/u);
    host.world.replies.push({ ok: true, outcome: 'restored' });
    await save(host);
    await screen.findByText('Back from the trash: Vera Lindqvist');
  });
});

test('a store that does not answer is said plainly, and the card can be filled', async () => {
  await openPopup({ broken: true });
  await screen.findByText(/cannot be read right now/u);
  expect(field('Name').value).toBe('Vera Lindqvist');
});

describe('a person who may be somebody kept', () => {
  const possible = [
    { id: keptVera().id, name: 'Vera Lindqvist', company: 'Northspan', reasons: ['company' as const] },
  ];
  /** Vera is kept, but under another profile than the page's. */
  const elsewhere = { contacts: [{ ...keptVera(), identities: [] }], possible };
  const question = () => screen.findByRole('region', { name: 'Is this Vera Lindqvist, whom you know?' });

  test('is asked about, with the reason', async () => {
    await openPopup(elsewhere);
    expect((await question()).textContent).toContain('same company');
  });

  test('is shown side by side with the page', async () => {
    await openPopup(elsewhere);
    const table = within(await question()).getByRole('table');
    const rows = within(table)
      .getAllByRole('row')
      .map(row => [...row.children].map(cell => cell.textContent));
    expect(rows).toContainEqual(['Company', 'Northspan', 'Northern Harbours']);
    expect(rows).toContainEqual(['Place', '', 'Turku, Finland']);
    expect(rows[0]).toEqual(['', 'Kept', 'This page']);
  });

  test('becomes that person only when the user says so', async () => {
    const host = await openPopup(elsewhere);
    fireEvent.click(within(await question()).getByRole('button', { name: 'The same person' }));
    await known();
    expect(screen.queryByRole('region', { name: /^Is this/u })).toBeNull();
    expect((await save(host)).contactId).toBe(keptVera().id);
  });

  test('is remembered as somebody else', async () => {
    const host = await openPopup(elsewhere);
    fireEvent.click(within(await question()).getByRole('button', { name: 'Somebody else' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Is this/u })).toBeNull());
    const action = await save(host);
    expect([action.contactId, action.notSame]).toEqual([undefined, [keptVera().id]]);
  });
});

describe('a new position of somebody who is kept', () => {
  const updated = { ok: true, contactId: keptVera().id, outcome: 'updated' } as const;
  const news = () => screen.queryByText(/^New position: /u);

  test('will be suggested to be congratulated on', async () => {
    const host = await openPopup({ replies: [updated] });
    await known();
    await save(host);
    await screen.findByText('New position: Engineer · Northern Harbours. Kept will suggest congratulating.');
  });

  test('is no news when the user typed it, or when nothing changed', async () => {
    const host = await openPopup({ replies: [updated] });
    await known();
    fireEvent.input(field('Company'), { target: { value: 'Somewhere else' } });
    fireEvent.input(field('Role'), { target: { value: 'Something else' } });
    await save(host);
    expect(news()).toBeNull();
  });
});
