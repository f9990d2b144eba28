import { describe, expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { addressCards, connections } from '../import-people.ts';
import { fixturePage } from '../pages.ts';
import {
  alreadyKept,
  keepAttendees,
  keepBirthdays,
  openCard,
  openPopupOn,
  openProfile,
  typePromise,
} from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

describe('axe-core finds nothing in either theme', () => {
  test('on the popup: card, typed promise, saved, known person', async () => {
    const kept = await launchKept();
    const popup = await openProfile(kept, page);
    expect(await violationsOf(popup)).toEqual([]);
    await typePromise(popup, { what: 'send the drawings', when: 'some day, perhaps' });
    await popup.waitForText('not clear');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.fill({ role: 'textbox', name: 'When' }, 'now');
    await popup.press('Enter');
    await popup.waitForText('Kept:');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
    const again = await kept.openPopup();
    await again.waitForText('You know');
    expect(await violationsOf(again)).toEqual([]);
  });

  test('on Today in the popup, with a draft and an answer', async () => {
    const kept = await launchKept();
    const promise = { text: 'send the drawings', direction: 'mine', due: '2026-11-01' } as const;
    await keepBirthdays(kept, [{ fields: { name: 'Ada Brunn' }, promise }]);
    const popup = await openProfile(kept, page);
    await popup.click({ role: 'button', name: 'Today: 1 promise' });
    await popup.waitForText('Birthday: today');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.click({ role: 'button', name: 'Write to Ada Brunn' });
    await popup.waitFor('.write-ways button');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.click({ role: 'button', name: 'Done: Ada Brunn' });
    await popup.waitForText('Noted');
    expect(await violationsOf(popup)).toEqual([]);
  });

  test('on the empty card of a page that cannot be read', async () => {
    const kept = await launchKept();
    await kept.openTab('chrome://version/');
    const popup = await openCard(kept);
    expect(await violationsOf(popup)).toEqual([]);
  });

  test('on the popup: a list, chosen people, news, a card from a list', async () => {
    const kept = await launchKept();
    const pia = { key: 'linkedin:pia-storm', platform: 'linkedin' };
    await alreadyKept(kept, [{ fields: { name: 'Pia Storm' }, identities: [pia] }]);
    const list = await openPopupOn(kept, fixturePage('circle/members'));
    await list.waitFor({ role: 'button', name: 'Tim Else' });
    expect(await violationsOf(list)).toEqual([]);
    await list.click({ role: 'checkbox', name: 'Select all' });
    await list.waitFor({ role: 'button', name: 'Save 2 people' });
    expect(await violationsOf(list)).toEqual([]);
    await list.click({ role: 'button', name: 'Save 2 people' });
    await list.waitForText('Kept 2 people');
    expect(await violationsOf(list)).toEqual([]);
    await list.close();
    const news = await openPopupOn(kept, fixturePage('linkedin/catch-up'));
    await news.waitFor({ role: 'button', name: 'Pia Storm' });
    expect(await violationsOf(news)).toEqual([]);
    await news.click({ role: 'button', name: 'Pia Storm' });
    await news.waitFor({ role: 'button', name: 'Back to the list' });
    await news.waitForText('You know Pia Storm');
    expect(await violationsOf(news)).toEqual([]);
  });

  test('on the popup: doubtful fields, a changed page, a question, differences, a congratulation', async () => {
    const kept = await launchKept();
    const disputed = await openProfile(kept, fixturePage('linkedin/sdui-headline-of-bar-differs'));
    await disputed.waitForText('The page says two things');
    expect(await violationsOf(disputed)).toEqual([]);
    await disputed.close();
    const changed = await openProfile(kept, fixturePage('linkedin/sdui-redesigned'));
    await changed.click({ role: 'button', name: 'Copy a report' });
    await changed.waitForText('Copied');
    expect(await violationsOf(changed)).toEqual([]);
    await changed.close();
    const fields = { name: page.name, role: 'Bridge Engineer', company: 'Harbour & Sons' };
    await alreadyKept(kept, [{ fields }]);
    const popup = await openProfile(kept, page);
    await popup.waitForText('whom you know?');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.click({ role: 'button', name: 'The same person' });
    await popup.waitFor({ role: 'radio', name: 'Old: Bridge Engineer' });
    expect(await violationsOf(popup)).toEqual([]);
    await popup.click({ role: 'button', name: 'Save changes' });
    await popup.waitForText('New position');
    expect(await violationsOf(popup)).toEqual([]);
    const panel = await kept.openPanel();
    await panel.waitFor({ role: 'button', name: `Not this time: ${page.name}` });
    expect(await violationsOf(panel)).toEqual([]);
  });

  test('on a person’s page with every fold open, a word at its foot, and a promise being moved', async () => {
    const kept = await launchKept();
    const fields = { name: 'Ada Brunn', role: 'Mason' };
    const promise = { text: 'send the drawings', direction: 'mine', due: '2026-11-01' } as const;
    await alreadyKept(kept, [
      { fields, promise, emails: ['ada@spans.example'], tags: ['bridges'], note: 'Met on a bridge' },
    ]);
    const panel = await kept.openPanel();
    await panel.fill({ role: 'searchbox', name: 'Search' }, 'zebra');
    await panel.waitForText('Nobody matches');
    expect(await violationsOf(panel)).toEqual([]);
    await panel.click({ role: 'link', name: 'Ada Brunn' });
    await panel.click({ role: 'button', name: 'Talked today' });
    await panel.click({ role: 'button', name: 'Add a promise' });
    await panel.click({ role: 'button', name: 'Add to the history' });
    await panel.click({ role: 'button', name: 'Change: ' });
    await panel.waitFor('.promise [name="due"]');
    await panel.waitForText('Talk noted for today');
    expect(await violationsOf(panel)).toEqual([]);
    await panel.click({ role: 'button', name: 'Delete' });
    await panel.waitForText('is in the trash');
    expect(await violationsOf(panel)).toEqual([]);
  });

  test('on the side panel and in the tab: empty, with people, a person, settings, welcome', async () => {
    const kept = await launchKept();
    const panel = await kept.openPanel();
    await panel.waitForText('No one is kept yet');
    expect(await violationsOf(panel)).toEqual([]);
    const popup = await openProfile(kept, page);
    await typePromise(popup, { what: 'send the drawings', when: 'now' });
    await popup.press('Enter');
    await panel.waitForText('send the drawings');
    expect(await violationsOf(panel)).toEqual([]);
    const tab = await kept.openExtensionPage('/sidepanel.html');
    await tab.click({ role: 'link', name: page.name });
    await tab.waitFor({ role: 'button', name: 'Talked today' });
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'link', name: 'Settings' });
    await tab.waitFor({ role: 'radio', name: 'Русский' });
    expect(await violationsOf(tab)).toEqual([]);
    const welcome = await kept.openExtensionPage('/welcome.html');
    expect(await violationsOf(welcome)).toEqual([]);
  });

  test('on people from a file: the choice, what is no such file, what is in it, what came of it', async () => {
    const kept = await launchKept();
    const tab = await kept.openExtensionPage('/sidepanel.html#/import');
    await tab.click({ role: 'button', name: 'Where do I get such a file?' });
    await tab.chooseFile('export.zip', 'PK\u0003\u0004');
    await tab.waitForText('is still packed');
    expect(await violationsOf(tab)).toEqual([]);
    await tab.chooseFile('friends.vcf', addressCards());
    await tab.click({ role: 'button', name: '1 entry is left out' });
    await tab.waitForText('without a name');
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'button', name: 'Import 2 people' });
    await tab.waitForText('2 new');
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'button', name: 'Take it all back' });
    await tab.waitFor({ role: 'button', name: 'Leave as it is' });
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'button', name: 'Another file' });
    await tab.waitForText('Earlier imports');
    expect(await violationsOf(tab)).toEqual([]);
    await tab.chooseFile('Connections.csv', connections(3000));
    await tab.click({ role: 'button', name: 'Import 3,000 people' });
    await tab.click({ role: 'button', name: 'Stop' });
    await tab.waitFor({ role: 'button', name: 'Go on' });
    expect(await violationsOf(tab)).toEqual([]);
  });

  test('on people who share a community, on its page, and on the page of its event', async () => {
    const kept = await launchKept();
    const popup = await keepAttendees(kept, fixturePage('meetup/attendees'));
    await popup.click({ role: 'button', name: 'Undo' });
    await popup.waitFor('.people-shared');
    await popup.fill('[name="place"]', 'Tide');
    await popup.waitFor('.place-search .chip');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.click({ role: 'button', name: /^Save \d+ people/u });
    await popup.waitForText('Kept 2 people');
    const tab = await kept.openExtensionPage('/sidepanel.html#/communities');
    await tab.waitFor({ role: 'link', name: 'Bergen Bookbinders' });
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'link', name: 'Bergen Bookbinders' });
    await tab.waitFor({ role: 'link', name: 'Sewing night' });
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'link', name: 'Sewing night' });
    await tab.waitForText('People you met there');
    expect(await violationsOf(tab)).toEqual([]);
  });
});
