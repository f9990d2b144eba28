import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelApp } from '../../components/panel-app.tsx';
import { fakeHost, type World } from './fake-host.ts';
import { idOf, keptVera } from './people.ts';

afterEach(cleanup);

const DRAFTS = { language: 'en', texts: ['Hi Vera, how are you?', "Hi Vera, it's been a while!"] } as const;
const vera = () =>
  keptVera({
    emails: ['vera@harbour.example'],
    identities: [
      { key: 'github:vera', platform: 'github', handle: 'vera', url: 'https://github.com/vera' },
      { key: 'vk:vera.l', platform: 'vk', handle: 'vera.l', url: 'https://vk.com/vera.l' },
    ],
    profileUrl: 'https://github.com/vera',
  });

/** Opens the panel at Vera's page with the place to write unfolded. */
async function openWriting(world: Partial<World> = {}) {
  location.hash = `#/contact/${idOf(1)}`;
  const writes = { language: DRAFTS.language, texts: [...DRAFTS.texts] };
  const host = fakeHost({ contacts: [vera()], writes, ...world });
  render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
  fireEvent.click(await screen.findByText('Write to Vera Lindqvist'));
  await waitFor(() => expect(message().value).toBe(DRAFTS.texts[0]));
  return host;
}

const message = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message to Vera Lindqvist' });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('writing to somebody', () => {
  test('begins with a draft, and another one is a click away', async () => {
    await openWriting();
    click('Another draft');
    expect(message().value).toBe(DRAFTS.texts[1]);
    click('Another draft');
    expect(message().value).toBe(DRAFTS.texts[0]);
  });

  test('offers the chats first, then mail, then profiles, each once', async () => {
    await openWriting();
    const ways = screen.getByRole('group', { name: 'Where to write' });
    expect([...ways.querySelectorAll('button')].map(button => button.textContent)).toEqual([
      'VK',
      'vera@harbour.example',
      'github.com',
      'Copy only',
    ]);
  });

  test('copies the corrected text and opens the conversation', async () => {
    const host = await openWriting();
    fireEvent.input(message(), { target: { value: 'Hi Vera, how is Oslo?' } });
    click('VK');
    await waitFor(() => expect(host.opened).toEqual(['https://vk.me/vera.l']));
    expect(host.copied).toEqual(['Hi Vera, how is Oslo?']);
    expect(host.world.unsent).toMatchObject([{ text: 'Hi Vera, how is Oslo?', opened: true }]);
  });

  test('puts the text into a mail', async () => {
    const host = await openWriting();
    const ways = within(screen.getByRole('group', { name: 'Where to write' }));
    fireEvent.click(ways.getByRole('button', { name: 'vera@harbour.example' }));
    await waitFor(() =>
      expect(host.opened).toEqual(['mailto:vera@harbour.example?body=Hi%20Vera%2C%20how%20are%20you%3F']),
    );
  });

  test('of somebody without any address the text is copied, and it is asked for afterwards all the same', async () => {
    const host = await openWriting({
      contacts: [keptVera({ emails: [], identities: [], profileUrl: undefined })],
    });
    await screen.findByText('No chat, mail or profile is known. Copy the text and send it yourself.');
    click('Copy');
    await screen.findByText('Did you write to Vera Lindqvist?');
    expect(host.copied).toEqual([DRAFTS.texts[0]]);
  });

  test('says so when the browser forbids the clipboard', async () => {
    await openWriting({ mayCopy: false });
    click('Copy only');
    await screen.findByText('The browser does not let Kept copy. Select the text and copy it.');
  });

  test('goes on with what was typed before the panel closed', async () => {
    const host = await openWriting();
    fireEvent.input(message(), { target: { value: 'Half a thou' } });
    cleanup();
    render(<PanelApp host={host} language="en" theme="auto" browserLanguages={['en']} />);
    fireEvent.click(await screen.findByText('Write to Vera Lindqvist'));
    await waitFor(() => expect(message().value).toBe('Half a thou'));
  });

  test('settles the language that she is written to in', async () => {
    const host = await openWriting();
    fireEvent.click(screen.getByRole('radio', { name: 'Русский' }));
    await screen.findByText('Saved');
    expect(host.actions).toMatchObject([{ type: 'editContact', writing: { language: 'ru' } }]);
  });
});

describe('back from the place to write', () => {
  test('"Yes" is noted as a message of today', async () => {
    const host = await openWriting();
    click('VK');
    await screen.findByText('Did you write to Vera Lindqvist?');
    click('Yes');
    await waitFor(() => expect(host.world.unsent).toEqual([]));
    expect(host.actions).toMatchObject([
      {
        type: 'logInteraction',
        contactId: idOf(1),
        kind: 'message',
        direction: 'mine',
        text: DRAFTS.texts[0],
      },
    ]);
    expect(screen.queryByText('Did you write to Vera Lindqvist?')).toBeNull();
  });

  test('"Not yet" asks no more and keeps the text', async () => {
    const host = await openWriting();
    click('VK');
    await screen.findByText('Did you write to Vera Lindqvist?');
    click('Not yet');
    await waitFor(() => expect(screen.queryByText('Did you write to Vera Lindqvist?')).toBeNull());
    expect(host.actions).toEqual([]);
    expect(host.world.unsent).toMatchObject([{ text: DRAFTS.texts[0] }]);
  });

  test('a failure to note it says so, and asks again', async () => {
    await openWriting({ replies: [{ ok: false, problem: 'storage-full' }] });
    click('VK');
    await screen.findByText('Did you write to Vera Lindqvist?');
    click('Yes');
    await screen.findByText(/no room|full/iu);
    expect(screen.getByText('Did you write to Vera Lindqvist?')).toBeTruthy();
  });
});
