import { afterEach } from 'vitest';
import { type KeptFirefox, launchFirefox } from '../../../scripts/browser/firefox.ts';
import type { LaunchOptions } from '../../../scripts/browser/kept-browser.ts';

export { waitForBadge, waitForNotifications } from '../../../scripts/browser/kept-browser.ts';
export type { Surface } from '../../../scripts/browser/surface.ts';
export type { KeptFirefox };

const running: KeptFirefox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(kept => kept.close()));
});

/** Starts headless Firefox with the built Kept; it is closed when the test ends. */
export async function launchKept(options: LaunchOptions = {}): Promise<KeptFirefox> {
  const kept = await launchFirefox(options);
  running.push(kept);
  return kept;
}
