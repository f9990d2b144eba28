import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { fixturePage } from '../pages.ts';
import { keepWithPromise, openProfile } from '../steps.ts';
import { type KeptChromium, launchKept, type Surface } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

const keepPerson = (kept: KeptChromium) =>
  keepWithPromise(kept, page, { what: 'send the drawings', when: 'today' });

async function openPerson(panel: Surface): Promise<void> {
  await panel.click({ role: 'link', name: page.name });
  await panel.waitFor({ role: 'button', name: 'Talked today' });
}

declare const browser: Browser;

/** How many prompts lie ready for the panel's first frame; runs in the background. */
async function countReady(): Promise<number | undefined> {
  const { 'prepared-today': ready } = await browser.storage.session.get('prepared-today');
  return (ready as { view: { prompts: unknown[] } } | undefined)?.view.prompts.length;
}

test('an empty panel tells the first step, and a person kept in the popup appears in it by itself', async () => {
  const kept = await launchKept();
  const panel = await kept.openPanel();
  await panel.waitForText('No one is kept yet');
  await keepPerson(kept);
  await panel.waitForText('send the drawings');
  await panel.waitForText(page.name);
});

test('what there is to do lies ready for the panel, also after the worker was stopped, and is gone once it is done', async () => {
  const kept = await launchKept();
  const ready = async () => (await kept.worker()).evaluate(countReady);
  await keepPerson(kept);
  await expect.poll(ready).toBe(1);
  await kept.stopBackground();
  const panel = await kept.openPanel();
  await panel.click({ role: 'button', name: 'Done: send the drawings' });
  await panel.waitForText('That’s enough for today');
  await expect.poll(ready).toBe(0);
  await panel.close();
  await (await kept.openPanel()).waitForText('That’s enough for today');
});

test('a person is found by name and by tag, and not by what they are not', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await popup.fill({ role: 'textbox', name: 'Tags' }, 'bridges');
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);
  await popup.close();
  const panel = await kept.openPanel();
  const search = { role: 'searchbox', name: 'Search' };
  await panel.fill(search, 'bridg');
  await panel.waitFor(() => document.querySelectorAll('.contacts a').length === 1);
  await panel.fill(search, 'zebra');
  await panel.waitForText('Nobody matches “zebra”');
});

test('a talk is noted with one tap, and can be taken back', async () => {
  const kept = await launchKept();
  await keepPerson(kept);
  const panel = await kept.openPanel();
  await openPerson(panel);
  await panel.click({ role: 'button', name: 'Talked today' });
  await panel.waitForText('Talk noted for today');
  expect((await kept.storeDump()).interactions).toMatchObject([{ kind: 'talk' }]);
  await panel.click({ role: 'button', name: 'Undo' });
  await panel.waitForText('Taken back');
  expect((await kept.storeDump()).interactions).toEqual([]);
});

test('a deleted person is gone from the panel and back after undo', async () => {
  const kept = await launchKept();
  await keepPerson(kept);
  const panel = await kept.openPanel();
  await openPerson(panel);
  await panel.click({ role: 'button', name: 'Delete' });
  await panel.waitForText('is in the trash');
  await panel.click({ role: 'button', name: 'Undo' });
  await panel.waitForText('Taken back');
  const { contacts } = await kept.storeDump();
  expect(contacts).not.toMatchObject([{ deletedAt: expect.anything() }]);
});

test('the language chosen in the settings is the language of panel and popup', async () => {
  const kept = await launchKept();
  const panel = await kept.openPanel();
  await panel.click({ role: 'link', name: 'Settings' });
  await panel.click({ role: 'radio', name: 'Русский' });
  await panel.waitForText('Настройки');
});
