import type { Browser } from 'puppeteer-core';
import type { InFirefox } from './firefox-view.ts';
import { poll } from './poll.ts';

const PATIENCE = 10_000;
const MENU = `document.getElementById('contentAreaContextMenu')`;

/** A real right click on the selected text of an element, and the choice of an entry in the menu that it opens. */
export async function chooseInMenu(
  browser: Browser,
  inFirefox: InFirefox,
  { selector, label }: { selector: string; label: string },
): Promise<void> {
  const pages = await browser.pages();
  const visible = await Promise.all(pages.map(page => page.evaluate(() => !document.hidden)));
  const page = pages.find((_, index) => visible[index]);
  const element = await page?.waitForSelector(selector);
  await element?.evaluate(one => getSelection()?.selectAllChildren(one));
  await element?.click({ button: 'right' });
  const entry = `[...${MENU}.querySelectorAll('menuitem')].find(one => one.label === ${JSON.stringify(label)})`;
  const isShown = `${MENU}.state === 'open' && Boolean(${entry})`;
  if (!(await poll(async () => (await inFirefox(isShown)) || undefined, PATIENCE)))
    throw new Error(`the menu has no "${label}"`);
  await inFirefox(`(${entry}.doCommand(), ${MENU}.hidePopup(), true)`);
}
