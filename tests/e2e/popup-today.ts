import { expect, test } from 'vitest';
import type { KeptBrowser } from '../../scripts/browser/kept-browser.ts';
import { pressOn, tabTo, typeInto, waitForFocus } from './keyboard.ts';
import { fixturePage } from './pages.ts';
import { fieldOf, keepBirthdays, openProfile } from './steps.ts';

const page = fixturePage('linkedin/sdui-second-degree');
const TODAY = { role: 'button', name: /^Today/u };
const ADA = 'https://www.linkedin.com/in/ada-brunn/';
const ada = {
  fields: { name: 'Ada Brunn' },
  identities: [{ key: 'linkedin:ada-brunn', platform: 'linkedin', handle: 'ada-brunn', url: ADA }],
};

/** The stories of Today in the popup, the same in every browser. */
export function popupTodayStories(launch: () => Promise<KeptBrowser>): void {
  test('a suggestion is answered, taken back, and the card goes on where it was left, without a mouse', async () => {
    const kept = await launch();
    await keepBirthdays(kept, [ada]);
    const popup = await openProfile(kept, page);
    await typeInto(popup, /^Headline/u, 'Half a thou');
    await tabTo(popup, TODAY, 'Shift+Tab');
    await popup.press('Enter');
    await popup.waitForText('Birthday: today');
    await waitForFocus(popup, 'h2');

    await popup.press('j');
    await popup.press('d');
    await popup.waitForText('That’s enough for today.');
    expect((await kept.storeDump()).interactions).toMatchObject([{ kind: 'congratulation' }]);
    await waitForFocus(popup, { role: 'button', name: 'Undo' });
    await popup.press('u');
    await popup.waitForText('Birthday: today');
    expect((await kept.storeDump()).interactions).toEqual([]);

    await tabTo(popup, { role: 'button', name: 'Back to the card' }, 'Shift+Tab');
    await popup.press('Enter');
    await waitForFocus(popup, { role: 'textbox', name: /^Name/u });
    expect(await fieldOf(popup, 'headline')).toBe('Half a thou');
  });

  test('a person opens in the app, and the popup makes room', async () => {
    const kept = await launch();
    await keepBirthdays(kept, [ada]);
    const popup = await openProfile(kept, page);
    await popup.click(TODAY);
    await popup.click({ role: 'link', name: 'Ada Brunn' });
    await popup.waitUntilClosed();
    const tab = await kept.extensionTab('/sidepanel.html#/contact/');
    await tab.waitFor({ role: 'button', name: 'Talked today' });
  });

  test('a message that the popup closes for is asked about at the next Today', async () => {
    const kept = await launch();
    await keepBirthdays(kept, [ada]);
    await kept.servePage(ADA, '<!doctype html><title>Ada Brunn</title>');
    const popup = await openProfile(kept, page);
    await pressOn(popup, TODAY);
    await popup.waitForText('Birthday: today');
    await popup.press('j');
    await popup.press('w');
    await pressOn(popup, { role: 'button', name: 'LinkedIn' });
    // Chromium closes a popup that opens a tab, Firefox leaves that to the user.
    await popup.waitForText('Did you write').catch(() => popup.waitUntilClosed());
    await popup.close();

    const again = await kept.openPopup();
    await again.click(TODAY);
    await again.waitForText('Did you write to Ada Brunn?');
    await again.click({ role: 'button', name: 'Yes' });
    await again.waitForText('That’s enough for today.');
    expect((await kept.storeDump()).interactions).toMatchObject([{ kind: 'congratulation' }]);
  });
}
