import { expect, test } from 'vitest';
import { type KeptBrowser, waitForTabBadge } from '../../scripts/browser/kept-browser.ts';
import { poll } from '../../scripts/browser/poll.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { fixturePage } from './pages.ts';
import { keepWithPromise } from './steps.ts';

const page = fixturePage('linkedin/sdui-second-degree');
const promise = { what: 'send the drawings', when: 'today' };
const LINKEDIN = ['https://*.linkedin.com/*'];
const FEED = 'https://www.linkedin.com/feed/';
const ON_PAGE = '.on-page';
const GRANTED = { role: 'checkbox', name: 'LinkedIn' };

/** The stories of recognising people while browsing, the same in every browser. */
export function recognitionStories(launch: () => Promise<KeptBrowser>): void {
  test('without a granted site nothing is recognised, however often a page was read by a click', async () => {
    const kept = await launch();
    await keepWithPromise(kept, page, promise);
    const panel = await kept.openPanel();
    await panel.waitForText(page.name);
    expect((await kept.tabBadge()).text).toBe('1');
    expect(await panel.has(ON_PAGE)).toBe(false);
    // What an open panel asks of the background may come later than what it shows.
    await panel.close();
    await kept.stopBackground();
    await kept.openTab(page.url);
    expect(await kept.isBackgroundRunning()).toBe(false);
  });

  test('on a site switched on, button and panel tell who is kept; switched off, at once no more', async () => {
    const kept = await launch();
    await keepWithPromise(kept, page, promise);
    await kept.servePage(FEED, '<!doctype html><title>Feed</title><h1>Feed</h1>');
    const profile = await kept.openTab(page.url);
    const before = await profile.html();
    const settings = await switchOnLinkedIn(kept);

    await profile.show();
    expect(await waitForTabBadge(kept, '✓1')).toBe(`${page.name}: kept, 1 promise is due`);
    const panel = await kept.openPanel();
    await profile.show();
    await panel.waitFor(ON_PAGE);
    await kept.openTab(FEED);
    await waitForTabBadge(kept, '1');
    await panel.waitFor(() => !document.querySelector('.on-page'));

    await profile.show();
    await panel.waitFor(ON_PAGE);
    await settings.click(GRANTED);
    await waitForTabBadge(kept, '1');
    await panel.waitFor(() => !document.querySelector('.on-page'));
    expect(await profile.html()).toBe(before);
  });

  test('a site that changes its address without loading is followed', async () => {
    const kept = await launch();
    await keepWithPromise(kept, page, promise);
    await switchOnLinkedIn(kept);
    await kept.servePage(FEED, '<!doctype html><title>Feed</title>');
    const feed = await kept.openTab(FEED);
    await waitForTabBadge(kept, '1');
    await feed.run(`history.pushState({}, '', '${new URL(page.url).pathname}')`);
    await waitForTabBadge(kept, '✓1');
    await feed.run(`history.pushState({}, '', '/feed/')`);
    await waitForTabBadge(kept, '1');
  });

  test('a background that has ended is woken by a page of a granted site, each time anew', async () => {
    const kept = await launch();
    await keepWithPromise(kept, page, promise);
    await (await switchOnLinkedIn(kept)).close();
    for (const turn of [1, 2]) {
      await kept.stopBackground();
      expect(await kept.isBackgroundRunning(), `turn ${turn}`).toBe(false);
      await kept.openTab(page.url);
      expect(await poll(async () => (await kept.isBackgroundRunning()) || undefined, 5_000)).toBe(true);
      await waitForTabBadge(kept, '✓1');
    }
  });

  test('what is done with the promise elsewhere changes the mark', async () => {
    const kept = await launch();
    await keepWithPromise(kept, page, promise);
    await switchOnLinkedIn(kept);
    const profile = await kept.openTab(page.url);
    const panel = await kept.openPanel();
    await profile.show();
    await waitForTabBadge(kept, '✓1');
    await panel.click({ role: 'button', name: 'Done' });
    await waitForTabBadge(kept, '✓');
  });
}

/** Switches LinkedIn on in the settings, as a user does who says yes to the browser's question. */
async function switchOnLinkedIn(kept: KeptBrowser): Promise<Surface> {
  const settings = await kept.openExtensionPage('/sidepanel.html#/settings');
  await settings.waitFor(GRANTED);
  await kept.allow(LINKEDIN, () => settings.click(GRANTED));
  await settings.waitFor(() => document.querySelector('.sites input:checked'));
  return settings;
}
