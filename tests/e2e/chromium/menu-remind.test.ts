import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { fieldOf, openProfile } from '../steps.ts';
import { type KeptChromium, launchKept, type Surface, waitForBadge } from './harness.ts';

const NEWS = 'https://news.example/bridges';
const profile = fixturePage('linkedin/sdui-second-degree');

/** Opens a page that Kept may see: a real choice in a menu lets it, an event that only a test fires does not. */
async function openSeenPage(kept: KeptChromium): Promise<void> {
  await kept.servePage(NEWS, '<!doctype html><title>Bridges</title>');
  await kept.openTab(NEWS);
  const popup = await kept.openPopup();
  await popup.close();
}

/** Selects a text of the page in front and chooses "Remind me about this", as the browser tells it. */
async function remindAbout(kept: KeptChromium, url: string, text: string): Promise<Surface> {
  const worker = await kept.worker();
  await worker.evaluate(
    async (pageUrl, selectionText) => {
      const browser = Reflect.get(globalThis, 'chrome');
      const [tab] = await browser.tabs.query({ active: true });
      browser.contextMenus.onClicked.dispatch(
        { menuItemId: 'remind-selected', selectionText, pageUrl },
        { ...tab, url: pageUrl, title: 'A page' },
      );
    },
    url,
    text,
  );
  const popup = await kept.popup();
  await popup.waitFor({ role: 'button', name: 'Save the reminder' });
  return popup;
}

test('a promise on a page of nobody is kept with its quote, due when it says, and waits without a person', async () => {
  const kept = await launchKept();
  await openSeenPage(kept);
  const popup = await remindAbout(kept, NEWS, 'I will send the deck tomorrow');
  await popup.waitFor(() => document.querySelector<HTMLTextAreaElement>('[name="what"]')?.value);
  expect(await fieldOf(popup, 'what')).toBe('I will send the deck');
  expect((await kept.storeDump()).followUps).toEqual([]);
  // The user wants it at once.
  await popup.fill({ role: 'textbox', name: 'When' }, 'now');
  await popup.press('Enter');
  await popup.waitForText('Kept will remind you');
  await popup.close();
  expect((await kept.storeDump()).followUps).toMatchObject([
    { contactIds: [], quote: 'I will send the deck tomorrow', sourceUrl: NEWS, state: 'open' },
  ]);
  await waitForBadge(kept, '1');

  const panel = await kept.openPanel();
  await panel.waitForText('I will send the deck');
  await panel.click({ role: 'button', name: 'Done: I will send the deck' });
  await panel.waitForText('That’s enough for today.');
});

test('a promise on the page of a kept person is theirs at once', async () => {
  const kept = await launchKept();
  const card = await openProfile(kept, profile);
  await card.press('Enter');
  await card.waitForText(`Kept: ${profile.name}`);
  await card.close();
  const popup = await remindAbout(kept, profile.url, 'Скину презентацию через неделю');
  await popup.waitFor({ role: 'button', name: `Remove: ${profile.name}` });
  await popup.click({ role: 'button', name: 'Save the reminder' });
  await popup.waitForText('Kept will remind you');
  const { contacts = [], followUps = [] } = await kept.storeDump();
  const ids = contacts.map(contact => Reflect.get(Object(contact), 'id'));
  expect(followUps).toMatchObject([{ contactIds: ids, text: 'Скину презентацию' }]);
});

test('a reminder that was not saved is there when the popup opens again', async () => {
  const kept = await launchKept();
  await openSeenPage(kept);
  const popup = await remindAbout(kept, NEWS, 'The bridge was built in 1931.');
  await popup.waitForText('When should Kept remind you?');
  await popup.fill({ role: 'textbox', name: 'What' }, 'Look at the bridge');
  await popup.close();
  const again = await kept.openPopup();
  await again.waitFor({ role: 'button', name: 'Save the reminder' });
  expect(await fieldOf(again, 'what')).toBe('Look at the bridge');
  await again.click({ role: 'button', name: 'Not needed' });
  await again.waitFor({ role: 'button', name: 'Save' });
});
