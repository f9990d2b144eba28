import { afterEach } from 'vitest';
import { type KeptChromium, launchChromium } from '../../../scripts/browser/chromium.ts';
import type { LaunchOptions } from '../../../scripts/browser/kept-browser.ts';

export { waitForBadge, waitForNotifications } from '../../../scripts/browser/kept-browser.ts';
export type { Surface } from '../../../scripts/browser/surface.ts';
export type { KeptChromium };

const running: KeptChromium[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(kept => kept.close()));
});

/** Starts headless Chromium with the built Kept; it is closed when the test ends. */
export async function launchKept(options: LaunchOptions = {}): Promise<KeptChromium> {
  const kept = await launchChromium(options);
  running.push(kept);
  return kept;
}
