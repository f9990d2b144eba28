import { type KeptChromium, launchChromium } from '../browser/chromium.ts';
import { type KeptFirefox, launchFirefox } from '../browser/firefox.ts';
import type { LaunchOptions } from '../browser/kept-browser.ts';
import { serveSampleSite } from '../sample-site.ts';
import { runCommand } from '../setup.mjs';
import { openForUser } from './open.ts';
import { tour } from './tour.ts';

/** Starts one of the two browsers with Kept. */
export type Launch = (options: LaunchOptions) => Promise<KeptChromium | KeptFirefox>;

await runCommand(async () => {
  const [browser, mode] = process.argv.slice(2);
  const launch: Launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const site = await serveSampleSite();
  try {
    if (mode === 'visible') await openForUser(launch, browser ?? '', site.origin);
    else await tour(launch, site.origin);
  } finally {
    site.close();
  }
});
