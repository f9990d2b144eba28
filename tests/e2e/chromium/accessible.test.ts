import { describe, expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { fixturePage } from '../pages.ts';
import { keepAttendees, openCard, openProfile, typePromise } from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

describe.each([{ isDark: false }, { isDark: true }])(
  'axe-core finds nothing, dark: $isDark',
  ({ isDark }) => {
    test('on the popup: card, typed promise, saved, known person', async () => {
      const kept = await launchKept({ isDark });
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

    test('on the empty card of a page that cannot be read', async () => {
      const kept = await launchKept({ isDark });
      await kept.openTab('chrome://version/');
      const popup = await openCard(kept);
      expect(await violationsOf(popup)).toEqual([]);
    });

    test('on the side panel and in the tab: empty, with people, a person, settings, welcome', async () => {
      const kept = await launchKept({ isDark });
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

    test('on people who share a community, on its page, and on the page of its event', async () => {
      const kept = await launchKept({ isDark });
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
  },
);
