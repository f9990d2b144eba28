import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type KeptBrowser, waitForNotifications } from '../browser/kept-browser.ts';
import type { Surface } from '../browser/surface.ts';
import { ROOT } from '../setup.mjs';
import type { Launch } from './main.ts';

const PICTURES = join(ROOT, 'artifacts', 'start');
/** Seconds before a full minute from which on waiting for it is short. */
const SOON = 20;
const MINUTE = 60_000;

/**
 * The main job without a display: keeps the person of the sample profile with a promise, waits for the reminder,
 * and finds both again in the panel. Prints each step and what was stored; throws when a step fails.
 */
export async function tour(launch: Launch, origin: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const kept = await step('Start a browser with Kept', () => launch({}));
  try {
    await step('Open the sample profile', () => kept.openTab(`${origin}/vera-lindqvist.html`));
    const popup = await step('Click Kept in the toolbar: the card is filled from the page', () =>
      readCard(kept),
    );
    await step('Type a promise and save with Enter', () => savePromise(popup));
    await printStored(kept);
    const [notification] = await step('Wait for the reminder', () =>
      waitForNotifications(kept, 1, 2 * MINUTE),
    );
    if (!notification) throw new Error('there is no notification');
    print(`notification: ${notification.title} – ${notification.message}`);
    print(`badge: ${await kept.badge()}`);
    await popup.close();
    const panel = await step('Open the side panel', () => openPanel(kept));
    print(`side panel: ${oneLine(await panel.text())}`);
    await step('Click the notification: the contact opens', () => openReminded(kept));
  } finally {
    await kept.close();
  }
  console.log(`All steps done. Pictures: ${relative(process.cwd(), PICTURES)}/`);
}

async function step<Result>(title: string, run: () => Promise<Result>): Promise<Result> {
  console.log(`• ${title}`);
  const start = performance.now();
  const result = await run();
  print(`done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function print(text: string): void {
  console.log(`    ${text}`);
}

async function readCard(kept: KeptBrowser): Promise<Surface> {
  const popup = await kept.openPopup();
  await popup.waitFor(() => {
    const name = document.querySelector<HTMLTextAreaElement>('[name="name"]');
    return name?.value === 'Vera Lindqvist';
  });
  const fields = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('textarea[name]')].map(
      field => `${field.name}: ${field.value}`,
    ),
  );
  for (const field of fields) print(field);
  await popup.screenshot(join(PICTURES, '1-popup-card.png'));
  return popup;
}

async function savePromise(popup: Surface): Promise<void> {
  await popup.fill('[name="what"]', 'send her the load tables');
  const time = soon(new Date());
  await popup.fill('[name="due"]', `today at ${time}`);
  await popup.waitForText(time);
  await popup.screenshot(join(PICTURES, '2-popup-promise.png'));
  await popup.press('Enter');
  await popup.waitFor('.saved');
  print(`popup: ${oneLine(await popup.text())}`);
  await popup.screenshot(join(PICTURES, '3-popup-saved.png'));
}

/** The next full minute if it is near, else the minute that has begun: what is due in it is due at once. `HH:mm`. */
function soon(now: Date): string {
  const due = new Date(now.getTime() + (now.getSeconds() >= 60 - SOON ? MINUTE : 0));
  return `${String(due.getHours()).padStart(2, '0')}:${String(due.getMinutes()).padStart(2, '0')}`;
}

async function printStored(kept: KeptBrowser): Promise<void> {
  for (const [store, records] of Object.entries(await kept.storeDump())) {
    for (const record of records) print(`stored in ${store}: ${JSON.stringify(record).slice(0, 300)}`);
  }
}

async function openPanel(kept: KeptBrowser): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.waitForText('Vera Lindqvist');
  await panel.screenshot(join(PICTURES, '4-side-panel.png'));
  return panel;
}

async function openReminded(kept: KeptBrowser): Promise<void> {
  const [notification] = await kept.notifications();
  if (!notification) throw new Error('the notification has gone');
  await kept.clickNotification(notification);
  const page = await kept.extensionTab('sidepanel.html');
  await page.waitFor({ role: 'button', name: 'Talked today' });
  await page.screenshot(join(PICTURES, '5-contact.png'));
  print(`contact page: ${oneLine(await page.text())}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 300);
}
