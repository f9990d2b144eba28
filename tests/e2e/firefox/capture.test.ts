import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { fieldOf, openCard, openProfile, typePromise } from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

test('one click on a LinkedIn profile fills the card, and Enter keeps the person with the promise', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  expect(await fieldOf(popup, 'name')).toBe(page.name);
  await popup.fill({ role: 'textbox', name: 'Note' }, 'Met at the bridge walk');
  await typePromise(popup, { what: 'send the drawings', when: 'in two weeks' });
  await popup.waitFor(() => /\d \p{L}/u.test(document.querySelector('output.due-means')?.textContent ?? ''));
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);

  const { contacts, followUps, journal } = await kept.storeDump();
  expect(contacts).toMatchObject([
    { name: page.name, note: 'Met at the bridge walk', profileUrl: page.url, typed: [] },
  ]);
  expect(followUps).toMatchObject([{ text: 'send the drawings', state: 'open' }]);
  expect(journal).toMatchObject([{ kind: 'saveContact' }]);
});

test('a second click on a kept person shows what is known and never makes a second contact', async () => {
  const kept = await launchKept();
  const first = await openProfile(kept, page);
  await first.press('Enter');
  await first.waitForText(`Kept: ${page.name}`);

  const second = await kept.openPopup();
  await second.waitForText(`You know ${page.name}`);
  await second.click({ role: 'button', name: 'Save changes' });
  await second.waitForText(`Updated: ${page.name}`);
  expect((await kept.storeDump()).contacts).toHaveLength(1);
});

test('what was typed is there again after the popup closed without saving', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await typePromise(popup, { what: 'send the drawings', when: 'in two weeks' });
  await popup.close();

  const again = await openCard(kept);
  await again.waitForText('Restored what you typed');
  expect([await fieldOf(again, 'what'), await fieldOf(again, 'due')]).toEqual([
    'send the drawings',
    'in two weeks',
  ]);
  expect((await kept.storeDump()).contacts).toEqual([]);
});

test('a page of the browser cannot be read: a sentence says so, and a person can be kept by hand', async () => {
  const kept = await launchKept();
  await kept.openTab('about:config');
  const popup = await openCard(kept);
  await popup.waitForText('Browsers do not let extensions read this page');
  await popup.fill('textarea[name="name"]', 'Ada Brunn');
  await popup.press('Enter');
  await popup.waitForText('Kept: Ada Brunn');
  expect((await kept.storeDump()).contacts).toMatchObject([{ name: 'Ada Brunn' }]);
});

test('a site that Firefox guards from extensions cannot be read: the card has its address', async () => {
  const kept = await launchKept();
  const url = 'https://addons.mozilla.org/';
  await kept.servePage(url, '<!doctype html><title>Add-ons</title><h1>Ada Brunn</h1>');
  await kept.openTab(url);
  const popup = await openCard(kept);
  await popup.waitForText('does not allow reading here');
  expect([await fieldOf(popup, 'name'), await fieldOf(popup, 'profileUrl')]).toEqual([
    '',
    'addons.mozilla.org',
  ]);
});

test('a hostile page is shown as text, does no harm, and stays the same to the byte', async () => {
  const kept = await launchKept();
  const hostile = fixturePage('generic/hostile');
  await kept.servePage(hostile.url, hostile.html);
  const tab = await kept.openTab(hostile.url);
  const before = await tab.html();
  const popup = await openCard(kept);
  expect(await fieldOf(popup, 'name')).toContain('<b onmouseover=alert(1)>Trap</b>');
  const harm = await popup.evaluate(() => ({
    markup: document.querySelectorAll('b, script:not([src]), img[src^="http"], [href^="javascript"]').length,
    polluted: 'polluted' in {},
  }));
  expect(harm).toEqual({ markup: 0, polluted: false });
  expect(await tab.html()).toBe(before);
});

test('who uses Firefox in Russian reads and types Russian', async () => {
  const kept = await launchKept({ language: 'ru' });
  const popup = await openProfile(kept, page);
  await popup.waitForText('Должность');
  await popup.fill({ role: 'textbox', name: 'Что' }, 'прислать чертежи');
  await popup.fill({ role: 'textbox', name: 'Когда' }, 'через две недели');
  await popup.waitFor(() =>
    /\d \p{Script=Cyrillic}/u.test(document.querySelector('output.due-means')?.textContent ?? ''),
  );
  await popup.press('Enter');
  await popup.waitForText(`Сохранено: ${page.name}`);
  const panel = await kept.openPanel();
  await panel.waitForText('Сегодня ничего не ждёт');
});
