import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { defaultTemplates } from '../../utils/drafts/templates.ts';
import { fakeHost, type World } from './fake-host.ts';

afterEach(cleanup);

const [birthday] = defaultTemplates('en').filter(({ reason }) => reason === 'birthday');

/** Opens the settings at the templates for birthdays. */
async function openBirthdays(world: Partial<World> = {}) {
  location.hash = '#/settings';
  const host = fakeHost(world);
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  const drafts = (await screen.findByRole('heading', { name: 'Drafts' })).closest('section');
  const summary = drafts && (await within(drafts).findByText('Birthday'));
  const group = summary?.closest('details');
  if (!group) throw new Error('the templates are not folded');
  group.open = true;
  return { host, group: within(group) };
}

const commit = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

describe('the templates in the settings', () => {
  test("show Kept's own, and keep a change of one", async () => {
    const { host, group } = await openBirthdays();
    const [first] = group.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Template' });
    if (!first) throw new Error('there is no template');
    expect(first.value).toBe(birthday?.text);
    commit(first, 'Many happy returns, {name}!');
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([
      { type: 'saveTemplate', template: { id: birthday?.id, text: 'Many happy returns, {name}!' } },
    ]);
  });

  test('say what they do not understand, and keep nothing then', async () => {
    const { host, group } = await openBirthdays();
    const [first] = group.getAllByRole('textbox', { name: 'Template' });
    if (!first) throw new Error('there is no template');
    commit(first, 'Happy birthday, {nmae}!');
    await group.findByText('Kept does not know {nmae}.');
    expect(host.actions).toEqual([]);
    expect(first).toHaveProperty('value', 'Happy birthday, {nmae}!');
  });

  test('put a changed one back as it was', async () => {
    if (!birthday) throw new Error('there is no template');
    const { host, group } = await openBirthdays({ templates: [{ ...birthday, text: 'Cheers!' }] });
    fireEvent.click(group.getByRole('button', { name: 'As it was' }));
    await screen.findByText('Template removed');
    expect(host.actions).toMatchObject([{ type: 'removeTemplate', templateId: birthday.id }]);
  });

  test('hide one of Kept, and use it again', async () => {
    if (!birthday) throw new Error('there is no template');
    const { host, group } = await openBirthdays({ templates: [{ ...birthday, hidden: true }] });
    fireEvent.click(group.getByRole('button', { name: 'Use again' }));
    const [button] = group.getAllByRole('button', { name: 'Do not use' });
    if (button) fireEvent.click(button);
    await waitFor(() => expect(host.actions).toHaveLength(2));
    expect(host.actions).toMatchObject([
      { type: 'removeTemplate', templateId: birthday.id },
      { type: 'saveTemplate', template: { hidden: true } },
    ]);
  });

  test('take one of the user', async () => {
    const { host, group } = await openBirthdays();
    fireEvent.input(group.getByRole('textbox', { name: 'New template' }), {
      target: { value: 'Cheers, {name}!' },
    });
    fireEvent.click(group.getByRole('button', { name: 'Add' }));
    await screen.findByText('Template added');
    expect(host.actions).toMatchObject([
      { type: 'saveTemplate', template: { reason: 'birthday', language: 'en', text: 'Cheers, {name}!' } },
    ]);
  });
});
