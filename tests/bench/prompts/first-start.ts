import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../../../scripts/browser/chromium.ts';
import { momentOf } from '../rounds.ts';

/** An extension in a profile of its own, and the mark that says that its panel shows what it is for. */
export type Starting = { name: string; extensionDir: string; profileDir: string; mark: string };

/** Milliseconds from the start of the document of a panel that is opened first after the browser's start. */
export type FirstStart = { painted: number; shown: number };

/** Time enough for the background to be through with its start, and for the browser to close what nobody uses. */
const QUIET = 3_000;

/** Starts the browser on the profile and opens the panel: at once, or (`asleep`) when nothing of the extension runs any more. */
export async function firstPanel(
  { extensionDir, profileDir, mark }: Starting,
  when: 'at once' | 'asleep',
): Promise<FirstStart> {
  const browser = await launchChromium({ extensionDir, profileDir, isUnwatched: true });
  try {
    if (when === 'asleep') {
      await wait(QUIET);
      await browser.stopBackground();
      await wait(QUIET);
    }
    const panel = await browser.openPanel();
    return { painted: await momentOf(panel, 'first-contentful-paint'), shown: await momentOf(panel, mark) };
  } finally {
    await browser.close();
  }
}
