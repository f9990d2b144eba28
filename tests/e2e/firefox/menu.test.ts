import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { fieldOf, openProfile } from '../steps.ts';
import { launchKept } from './harness.ts';

const NEWS = 'https://news.example/bridges';
const profile = fixturePage('linkedin/sdui-second-degree');

test('"Save to Kept" in the menu of a selected name opens its card', async () => {
  const kept = await launchKept();
  await kept.servePage(NEWS, '<!doctype html><title>Bridges</title><p>Ada Brunn</p>');
  await kept.openTab(NEWS);
  await kept.chooseInMenu('p', 'Save to Kept');
  const popup = await kept.popup();
  await popup.waitFor({ role: 'button', name: 'Save' });
  expect(await fieldOf(popup, 'name')).toBe('Ada Brunn');
});

test('"Remind me about this" in the menu of a selected promise knows its date and the person of the page', async () => {
  const kept = await launchKept();
  const promise = '<p id="promise">Скину презентацию через две недели</p>';
  const page = { ...profile, html: profile.html.replace('<body>', `<body>${promise}`) };
  const card = await openProfile(kept, page);
  await card.press('Enter');
  await card.waitForText(`Kept: ${profile.name}`);
  await card.close();

  await kept.chooseInMenu('#promise', 'Remind me about this');
  const popup = await kept.popup();
  await popup.waitFor({ role: 'button', name: `Remove: ${profile.name}` });
  await popup.click({ role: 'button', name: 'Save the reminder' });
  await popup.waitForText('Kept will remind you');
  const { contacts = [], followUps = [] } = await kept.storeDump();
  expect(followUps).toMatchObject([
    {
      contactIds: contacts.map(contact => Reflect.get(Object(contact), 'id')),
      text: 'Скину презентацию',
      quote: 'Скину презентацию через две недели',
      sourceUrl: profile.url,
    },
  ]);
});
