import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { OpportunitySchema } from '../../utils/model/opportunity.ts';
import { promptKey } from '../../utils/model/prompt.ts';
import { DaySchema } from '../../utils/model/time.ts';
import type { OpportunityRow, PromptRow } from '../../utils/model/views.ts';
import { fakeHost, type World } from './fake-host.ts';
import { idOf, keptVera } from './people.ts';

afterEach(cleanup);

function open(hash: string, world: Partial<World> = {}) {
  location.hash = hash;
  const host = fakeHost({ contacts: [keptVera()], ...world });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  return host;
}
const page = () => screen.findByRole('region', { name: 'Opportunities' });
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const send = async () => fireEvent.click(within(await page()).getByRole('button', { name: 'Add' }));

function row(until: string, people = [keptVera()]): OpportunityRow {
  const opportunity = v.parse(OpportunitySchema, {
    ...{ id: idOf(70), text: 'A grant', tags: ['harbours'], link: 'https://www.grant.example/apply' },
    ...{ on: '2026-11-20', createdAt: 0 },
  });
  return { opportunity, people, until: v.parse(DaySchema, until) };
}

test('is reached from Today and from a person, whose tags begin it', async () => {
  open('');
  const link = await screen.findByRole('link', { name: 'Opportunities' });
  expect(link.getAttribute('href')).toBe('#/opportunities');
  cleanup();
  open(`#/contact/${idOf(1)}`);
  const fromVera = await screen.findByRole('link', { name: 'Note an opportunity for people like this' });
  cleanup();
  open(fromVera.getAttribute('href') ?? '');
  await page();
  expect(screen.getByLabelText('For people tagged')).toHaveProperty('value', 'harbours');
});

test('is noted with its tags and its link', async () => {
  const host = open('#/opportunities');
  await page();
  type('What', 'A grant');
  type('For people tagged', 'Harbours, #tides');
  type('Link, if there is one', 'grant.example/apply');
  await send();
  await screen.findByText('Noted');
  expect(host.actions).toEqual([
    {
      type: 'addOpportunity',
      opportunity: { text: 'A grant', tags: ['Harbours', 'tides'], link: 'https://grant.example/apply' },
    },
  ]);
  expect(screen.getByLabelText('What')).toHaveProperty('value', '');
});

test.each([
  [{ 'For people tagged': 'tides' }, 'Say what the opportunity is.'],
  [{ What: 'A grant' }, 'Name at least one tag: it says whom to suggest it for.'],
  [
    { What: 'A grant', 'For people tagged': 'tides', 'Link, if there is one': 'javascript:alert(1)' },
    'This is not a web address. Correct it or leave it empty.',
  ],
])('without something it needs it is refused with a word: %o', async (typed, words) => {
  const host = open('#/opportunities');
  await page();
  for (const [label, value] of Object.entries(typed)) type(label, value);
  await send();
  expect((await screen.findByRole('alert')).textContent).toBe(words);
  expect(host.actions).toEqual([]);
});

test('names whom it may interest, opens its link, and is removed with an undo', async () => {
  const host = open('#/opportunities', { opportunities: [row('2026-12-20')] });
  const region = await page();
  await within(region).findByRole('link', { name: 'Vera Lindqvist' });
  expect(region.textContent).toContain('Suggested until Sun 20 December');
  fireEvent.click(within(region).getByRole('button', { name: 'grant.example/apply' }));
  expect(host.opened).toEqual(['https://www.grant.example/apply']);
  fireEvent.click(within(region).getByRole('button', { name: 'Remove: A grant' }));
  await screen.findByRole('button', { name: 'Undo' });
  expect(host.actions).toEqual([{ type: 'removeOpportunity', opportunityId: idOf(70) }]);
});

describe('correcting one', () => {
  async function change() {
    const host = open('#/opportunities', { opportunities: [row('2026-12-20')] });
    fireEvent.click(await screen.findByRole('button', { name: 'Change: A grant' }));
    const form = within(screen.getByRole('form', { name: 'Change: A grant' }));
    const field = (label: string) => form.getByLabelText(label);
    const retype = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
    return { host, form, field, retype };
  }
  const opener = () => screen.findByRole('button', { name: 'Change: A grant' });

  test('starts with what is there, keeps what is typed and brings the keyboard back', async () => {
    const { host, form, field, retype } = await change();
    expect(document.activeElement).toBe(field('What'));
    expect(field('For people tagged')).toHaveProperty('value', 'harbours');
    expect(field('Link, if there is one')).toHaveProperty('value', 'https://www.grant.example/apply');
    retype('What', 'A grant for quays');
    retype('For people tagged', 'quays, harbours');
    retype('Link, if there is one', '');
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'Undo' });
    const opportunity = { text: 'A grant for quays', tags: ['quays', 'harbours'] };
    expect(host.actions).toEqual([{ type: 'editOpportunity', opportunityId: idOf(70), opportunity }]);
    expect(document.activeElement).toBe(await opener());
  });

  test('is refused with a word, and what was typed stays', async () => {
    const { host, form, field, retype } = await change();
    retype('What', 'A grant for quays');
    retype('For people tagged', ' , ');
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('alert').textContent).toMatch(/^Name at least one tag/u);
    expect(field('What')).toHaveProperty('value', 'A grant for quays');
    retype('For people tagged', 'quays');
    expect(form.queryByRole('alert')).toBeNull();
    expect(host.actions).toEqual([]);
  });

  test('is left by Escape without a change', async () => {
    const { host, field, retype } = await change();
    retype('What', 'Something else');
    fireEvent.keyDown(field('What'), { key: 'Escape' });
    expect(document.activeElement).toBe(await opener());
    expect(host.actions).toEqual([]);
  });
});

test('says when nobody has its tags yet, and when it is over', async () => {
  open('#/opportunities', { opportunities: [row('2026-12-20', [])] });
  await screen.findByText('Nobody you keep has one of these tags yet.');
  cleanup();
  open('#/opportunities', { opportunities: [row('2026-11-21', [])] });
  await screen.findByText('No longer suggested');
  expect(screen.queryByText('Nobody you keep has one of these tags yet.')).toBeNull();
});

test.each([
  ['https://grant.example/apply', 'A grant (https://grant.example/apply)'],
  [`https://grant.example/${'long/'.repeat(100)}`, 'A grant'],
])('is written of with its link, if that is no longer than a line: %s', async (link, words) => {
  const suggestion: PromptRow = {
    prompt: {
      ...{
        key: promptKey('shareOpportunity', idOf(70)),
        kind: 'shareOpportunity',
        reason: 'shareOpportunity',
      },
      ...{ contactIds: [keptVera().id], facts: { text: 'A grant', tags: 'harbours', link } },
      ...{ action: 'share', stage: 'due', since: v.parse(DaySchema, '2026-11-20'), rank: 40 },
    },
    people: [keptVera()],
    note: '',
  };
  const host = open('', { suggestions: [suggestion] });
  const asked = vi.spyOn(host, 'writeDrafts');
  fireEvent.click(await screen.findByRole('button', { name: 'Write to Vera Lindqvist' }));
  await waitFor(() => expect(asked).toHaveBeenCalledWith(expect.objectContaining({ text: words })));
});
