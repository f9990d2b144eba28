import { expect, test } from 'vitest';
import { fieldOf } from '../steps.ts';
import { launchKept } from './harness.ts';

const URL = 'https://news.example/bridges';

test('"Save to Kept" on a link to a profile opens the card of whom it names', async () => {
  const kept = await launchKept();
  await kept.servePage(
    URL,
    '<!doctype html><title>Bridges</title><a href="https://github.com/adabrunn">Ada Brunn</a>',
  );
  await kept.openTab(URL);
  const worker = await kept.worker();
  await worker.evaluate(async url => {
    const browser = Reflect.get(globalThis, 'chrome');
    const [tab] = await browser.tabs.query({ active: true });
    const choice = {
      menuItemId: 'save-selected',
      selectionText: 'Ada Brunn',
      linkUrl: 'https://github.com/adabrunn',
    };
    // What the browser does when the entry is chosen.
    browser.contextMenus.onClicked.dispatch({ ...choice, pageUrl: url }, tab);
  }, URL);
  const popup = await kept.popup();
  await popup.waitFor({ role: 'button', name: 'Save' });
  expect(await fieldOf(popup, 'name')).toBe('Ada Brunn');
  expect(await fieldOf(popup, 'profileUrl')).toBe('github.com/adabrunn');
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitForText('Kept: Ada Brunn');
  expect((await kept.storeDump()).identities).toMatchObject([{ key: 'github:adabrunn' }]);
});
