import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { parse } from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { RuleSchema } from '../../utils/model/recurrence.ts';
import { fakeHost, type World } from './fake-host.ts';
import { contact, idOf, keptVera, promise } from './people.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const omar = contact(2, { name: 'Omar Haddad' });
const TIDES = 'Send the tide tables';
const everyMonday = {
  repeat: { rule: parse(RuleSchema, 'FREQ=WEEKLY;BYDAY=MO'), start: '2026-11-16' },
};

async function openVera(world: Partial<World>) {
  location.hash = `#/contact/${idOf(1)}`;
  const host = fakeHost({ contacts: [keptVera(), omar], ...world });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  const page = await screen.findByRole('article', { name: 'Vera Lindqvist' });
  await waitFor(() => expect(document.activeElement).toBe(page));
  return { host, page: within(page) };
}

async function openToday(world: Partial<World>) {
  const host = fakeHost({ contacts: [keptVera(), omar], ...world });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  const today = await screen.findByRole('region', { name: 'Today' });
  await within(today).findAllByText(/Later|Send|Look/u);
  return { host, today: within(today) };
}

const click = (scope: { getByRole: typeof screen.getByRole }, name: string) =>
  fireEvent.click(scope.getByRole('button', { name }));
const form = async (name: string) => within(await screen.findByRole('form', { name }));
const fill = (scope: { getByRole: typeof screen.getByRole }, name: string, value: string) =>
  fireEvent.input(scope.getByRole('textbox', { name }), { target: { value } });

describe('a promise on the page of a contact', () => {
  test('is given another date and other words', async () => {
    const { host, page } = await openVera({ followUps: [promise(101, 1)] });
    click(page, `Change: ${TIDES}`);
    const edit = await form(`Change: ${TIDES}`);
    expect(document.activeElement).toBe(edit.getByRole('textbox', { name: 'When' }));
    fill(edit, 'What', 'Send the tide tables of May');
    fill(edit, 'When', 'in two weeks');
    await edit.findByText('Sun 6 December');
    click(edit, 'Save');
    await screen.findByText('Promise changed');
    expect(host.actions).toMatchObject([
      {
        type: 'editFollowUp',
        promise: { text: 'Send the tide tables of May', due: '2026-12-06' },
        contactIds: [idOf(1)],
      },
    ]);
  });

  test('keeps its date when only the words change, and a date that is not understood is not saved', async () => {
    const { host, page } = await openVera({ followUps: [promise(101, 1)] });
    click(page, `Change: ${TIDES}`);
    const edit = await form(`Change: ${TIDES}`);
    await edit.findByText('Sun 22 November');
    fill(edit, 'When', 'when the cows come home');
    click(edit, 'Save');
    await edit.findByText(/This date is not clear/u);
    expect(host.actions).toEqual([]);
    fill(edit, 'When', '');
    click(edit, 'Save');
    await screen.findByText('Promise changed');
    expect(host.actions[0]).toMatchObject({ promise: { text: TIDES, direction: 'mine' } });
    expect(host.actions[0]).not.toHaveProperty('promise.due');
  });

  test('is done, next in a month: one action', async () => {
    const { host, page } = await openVera({ followUps: [promise(101, 1)] });
    click(page, `Done, next… ${TIDES}`);
    const next = await form(`Done, next… ${TIDES}`);
    click(next, 'Done, remind again');
    await next.findByText('When should Kept remind you?');
    expect(host.actions).toEqual([]);
    fill(next, 'Next time', 'in a month');
    await next.findByText('Tue 22 December');
    click(next, 'Done, remind again');
    await screen.findByText('Promise kept; next: Tue 22 December');
    expect(host.actions).toMatchObject([{ type: 'closeFollowUp', state: 'kept', nextDue: '2026-12-22' }]);
  });

  test('gives the keyboard back when it is left as it was', async () => {
    const { host, page } = await openVera({ followUps: [promise(101, 1)] });
    click(page, `Change: ${TIDES}`);
    const edit = await form(`Change: ${TIDES}`);
    fireEvent.keyDown(edit.getByRole('textbox', { name: 'When' }), { key: 'Escape' });
    const button = await page.findByRole('button', { name: `Change: ${TIDES}` });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(host.actions).toEqual([]);
  });

  test('names everyone who has part in it, and takes others in', async () => {
    const both = promise(101, 1, { contactIds: [idOf(1), idOf(2)] });
    const { host, page } = await openVera({ followUps: [both], contacts: [keptVera(), omar, contact(3)] });
    expect(page.getByRole('link', { name: 'Omar Haddad' })).toBeTruthy();
    click(page, `Change: ${TIDES}`);
    const edit = await form(`Change: ${TIDES}`);
    click(edit, 'Remove: Omar Haddad');
    const search = edit.getByRole('searchbox', { name: 'People' });
    fireEvent.input(search, { target: { value: 'person' } });
    fireEvent.click(await edit.findByRole('button', { name: 'Person 3' }));
    click(edit, 'Save');
    await screen.findByText('Promise changed');
    expect(host.actions).toMatchObject([{ contactIds: [idOf(1), idOf(3)] }]);
  });

  test('shows the words it was made in, and leads to their page', async () => {
    const made = { quote: 'I will send the tables on Sunday', sourceUrl: 'https://club.example/talk' };
    const { host, page } = await openVera({ followUps: [promise(101, 1, made)] });
    page.getByText(made.quote);
    click(page, 'From club.example/talk');
    expect(host.opened).toEqual([made.sourceUrl]);
  });

  test('of theirs says that it is time to ask', async () => {
    const { page } = await openVera({ followUps: [promise(101, 1, { direction: 'theirs' })] });
    expect(page.getByText('time to ask about it').closest('p')?.textContent).toBe(
      'promised to you · Sun 22 November · time to ask about it',
    );
  });

  test('that was answered says when', async () => {
    const closedAt = new Date('2026-11-20T12:00').getTime();
    const { page } = await openVera({ followUps: [promise(101, 1, { state: 'dropped', closedAt })] });
    page.getByText('you promised · let go 2 days ago');
  });
});

describe('a promise that repeats', () => {
  test('is typed like a date', async () => {
    const { host, page } = await openVera({});
    fireEvent.click(page.getByText('Add a promise'));
    fill(page, 'What', 'Call about the harbour');
    fill(page, 'When', 'every Monday at 10');
    await page.findByText('Mon 23 November at 10:00, then again and again');
    fireEvent.click(page.getAllByRole('button', { name: 'Add' })[0] ?? document.body);
    await screen.findByText('Promise added');
    expect(host.actions).toMatchObject([
      {
        promise: {
          due: '2026-11-23T10:00',
          repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-11-23T10:00' },
        },
      },
    ]);
  });

  test('is let go this time, or for good', async () => {
    const { host, page } = await openVera({ followUps: [promise(101, 1, everyMonday)] });
    expect(page.getByText(/every week on Monday/u)).toBeTruthy();
    click(page, `Skip this time: ${TIDES}`);
    await screen.findByText('Skipped this time');
    click(page, `Let go for good: ${TIDES}`);
    await screen.findByText('Promise let go');
    expect(host.actions).toMatchObject([
      { type: 'closeFollowUp', state: 'dropped', comesAgain: true },
      { type: 'closeFollowUp', state: 'dropped', comesAgain: false },
    ]);
  });

  test('stops repeating without being let go', async () => {
    const { host, page } = await openVera({ followUps: [promise(101, 1, everyMonday)] });
    click(page, `Change: ${TIDES}`);
    const edit = await form(`Change: ${TIDES}`);
    fireEvent.click(edit.getByRole('checkbox', { name: 'every week on Monday' }));
    click(edit, 'Save');
    await screen.findByText('Promise changed');
    expect(host.actions).toMatchObject([{ type: 'editFollowUp', isOnce: true }]);
  });
});

describe('a promise without a person', () => {
  const lonely = { contactIds: [], text: 'Look at the bridge' };

  test('is given one later', async () => {
    const { host, today } = await openToday({ followUps: [promise(101, 1, lonely)] });
    click(today, 'More: Look at the bridge');
    click(today, 'Change: Look at the bridge');
    const edit = await form('Change: Look at the bridge');
    fireEvent.input(edit.getByRole('searchbox', { name: 'People' }), { target: { value: 'omar' } });
    fireEvent.click(await edit.findByRole('button', { name: 'Omar Haddad' }));
    click(edit, 'Save');
    await screen.findByText('Promise changed');
    expect(host.actions).toMatchObject([{ contactIds: [idOf(2)] }]);
  });

  test('is found although it is due long after the next days', async () => {
    const { today } = await openToday({ followUps: [promise(101, 1, { ...lonely, due: '2027-03-01' })] });
    expect(today.queryByText('Look at the bridge')).toBeTruthy();
    expect(today.getByText('Later').closest('details')?.open).toBe(false);
  });
});
