import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { fieldOf, openCard, openProfile } from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

test('one click on a LinkedIn profile fills the card, and Enter keeps the person with the promise', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  expect(await fieldOf(popup, 'name')).toBe(page.name);
  expect(page.url).toContain(await fieldOf(popup, 'profileUrl'));

  await popup.fill({ role: 'textbox', name: 'Note' }, 'Met at the bridge walk');
  await popup.fill({ role: 'textbox', name: 'What' }, 'send the drawings');
  await popup.fill({ role: 'textbox', name: 'When' }, 'in two weeks');
  const [year] = new Date(Date.now() + 14 * 86_400_000).toISOString().split('-');
  await popup.waitFor(() =>
    /\d{1,2} \p{L}+/u.test(document.querySelector('.due-resolved, output')?.textContent ?? ''),
  );
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);

  const { contacts, followUps, journal } = await kept.storeDump();
  expect(contacts).toMatchObject([
    { name: page.name, note: 'Met at the bridge walk', profileUrl: page.url, typed: [] },
  ]);
  expect(followUps).toMatchObject([{ text: 'send the drawings', state: 'open' }]);
  expect(JSON.stringify(followUps)).toContain(`"due":"${year}-`);
  expect(journal).toMatchObject([{ kind: 'saveContact' }]);
});

test('undo takes the person back, and the card is there again as it was typed', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await popup.fill({ role: 'textbox', name: 'Note' }, 'Met at the bridge walk');
  await popup.click({ role: 'button', name: 'Save' });
  await popup.click({ role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'button', name: 'Save' });
  expect((await kept.storeDump()).contacts).toEqual([]);
  expect(
    await popup.evaluate(() => [...document.querySelectorAll('textarea')].map(field => field.value)),
  ).toContain('Met at the bridge walk');
});

test('a second click on a kept person shows what is known and never makes a second contact', async () => {
  const kept = await launchKept();
  const first = await openProfile(kept, page);
  await first.fill({ role: 'textbox', name: 'What' }, 'send the drawings');
  await first.press('Enter');
  await first.waitForText(`Kept: ${page.name}`);
  await first.close();

  const second = await kept.openPopup();
  await second.waitForText(`You know ${page.name}`);
  await second.waitForText('send the drawings');
  await second.click({ role: 'button', name: 'Save changes' });
  await second.waitForText(`Updated: ${page.name}`);
  expect((await kept.storeDump()).contacts).toHaveLength(1);
});

test('what was typed is there again after the popup closed without saving', async () => {
  const kept = await launchKept();
  const first = await openProfile(kept, page);
  await first.fill({ role: 'textbox', name: 'Note' }, 'half a thou');
  await first.close();
  const second = await openCard(kept);
  await second.waitForText('Restored what you typed');
  await second.waitFor(() =>
    [...document.querySelectorAll('textarea')].some(field => field.value === 'half a thou'),
  );
});

test('the page is the same to the byte after it was read', async () => {
  const kept = await launchKept();
  await kept.servePage(page.url, page.html);
  const tab = await kept.openTab(page.url);
  const before = await tab.html();
  await openCard(kept);
  expect(await tab.html()).toBe(before);
});

test('a page of the browser cannot be read: a sentence says so, and a person can be kept by hand', async () => {
  const kept = await launchKept();
  await kept.openTab('chrome://version/');
  const popup = await openCard(kept);
  await popup.waitForText('Browsers do not let extensions read this page');
  await popup.fill('textarea[name="name"]', 'Ada Brunn');
  await popup.press('Enter');
  await popup.waitForText('Kept: Ada Brunn');
});

test('a hostile page is shown as text and does no harm', async () => {
  const kept = await launchKept();
  const hostile = fixturePage('generic/hostile');
  await kept.servePage(hostile.url, hostile.html);
  await kept.openTab(hostile.url);
  const popup = await openCard(kept);
  expect(await fieldOf(popup, 'name')).toContain('<b onmouseover=alert(1)>Trap</b>');
  const harm = await popup.evaluate(() => ({
    markup: document.querySelectorAll('b, script:not([src]), img[src^="http"], [href^="javascript"]').length,
    polluted: 'polluted' in {},
  }));
  expect(harm).toEqual({ markup: 0, polluted: false });
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitForText('Kept:');
  expect(JSON.stringify(await kept.storeDump())).not.toMatch(/"(javascript|data|vbscript):/u);
});

test('a page about nobody gives an empty card with the address and the selection', async () => {
  const kept = await launchKept();
  const url = 'https://news.example/bridges';
  await kept.servePage(
    url,
    '<!doctype html><title>Bridges</title><p id="who">Ada Brunn</p><p>built this.</p>',
  );
  await kept.openTab(url);
  const page = kept.context.pages().find(one => one.url() === url);
  await page?.evaluate(() => {
    const who = document.getElementById('who');
    if (who) getSelection()?.selectAllChildren(who);
  });
  const popup = await openCard(kept);
  await popup.waitForText('No person was found on this page');
  expect([await fieldOf(popup, 'name'), await fieldOf(popup, 'profileUrl')]).toEqual([
    'Ada Brunn',
    'news.example/bridges',
  ]);
});

test('the people of a list are kept in one go, and one undo takes them all back', async () => {
  const kept = await launchKept();
  const list = fixturePage('generic/member-list');
  await kept.servePage(list.url, list.html);
  await kept.openTab(list.url);
  const popup = await kept.openPopup();
  await popup.click({ role: 'checkbox', name: 'Select all' });
  await popup.fill({ role: 'textbox', name: 'Tags' }, 'bridge walk');
  await popup.click({ role: 'button', name: /^Save \d+ people/u });
  await popup.waitForText('Kept');
  const { contacts = [], journal } = await kept.storeDump();
  expect(contacts.length).toBeGreaterThan(1);
  expect(contacts).toEqual(contacts.map(() => expect.objectContaining({ tags: ['bridge walk'] })));
  expect(journal).toMatchObject([{ kind: 'savePeople' }]);
  await popup.click({ role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'checkbox', name: 'Select all' });
  expect((await kept.storeDump()).contacts).toEqual([]);
});
