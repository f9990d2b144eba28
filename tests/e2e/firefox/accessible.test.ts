import { describe, expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { fixturePage } from '../pages.ts';
import { openProfile, typePromise } from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

describe('axe-core finds nothing in either theme', () => {
  test('on popup, side bar and tab', async () => {
    const kept = await launchKept();
    const panel = await kept.openPanel();
    await panel.waitForText('No one is kept yet');
    expect(await violationsOf(panel)).toEqual([]);

    const popup = await openProfile(kept, page);
    expect(await violationsOf(popup)).toEqual([]);
    await typePromise(popup, { what: 'send the drawings', when: 'now' });
    await popup.press('Enter');
    await popup.waitForText('Kept:');
    expect(await violationsOf(popup)).toEqual([]);

    await panel.waitForText('send the drawings');
    expect(await violationsOf(panel)).toEqual([]);

    const tab = await kept.openExtensionPage('/sidepanel.html');
    await tab.click({ role: 'link', name: page.name });
    await tab.waitFor({ role: 'button', name: 'Talked today' });
    expect(await violationsOf(tab)).toEqual([]);
    await tab.click({ role: 'link', name: 'Settings' });
    await tab.waitFor({ role: 'radio', name: 'Русский' });
    expect(await violationsOf(tab)).toEqual([]);
  });
});
