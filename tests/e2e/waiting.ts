import * as v from 'valibot';
import type { KeptBrowser } from '../../scripts/browser/kept-browser.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { alreadyKept, perform } from './steps.ts';

/** Steps towards a moment at which something is due that nobody was told yet, at whatever time of day a test runs. */

/** Nothing is announced from now on, whatever is kept. */
export function pause(kept: KeptBrowser): Promise<void> {
  return perform(kept, { type: 'changeSettings', settings: { pausedUntil: '2099-01-01' } });
}

/** Keeps as many people, each with a promise that is overdue. */
export async function keepOverdue(kept: KeptBrowser, count: number, due: string): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => ({
    fields: { name: `Ada Brunn ${index + 1}` },
    promise: { text: `send plan ${index + 1}`, direction: 'mine', due } as const,
  }));
  await alreadyKept(kept, people);
}

/**
 * Ends the pause unseen: the background finds everything due when it looks the next time.
 * @param digest whether the digest of today is still to come, or was told already
 */
export async function endPause(kept: KeptBrowser, digest: 'comes' | 'came'): Promise<void> {
  const tab = await kept.openExtensionPage('/welcome.html');
  await tab.evaluate(
    async today => {
      const open = indexedDB.open('kept');
      await new Promise(resolve => open.addEventListener('success', resolve));
      const transaction = open.result.transaction('settings', 'readwrite');
      const settings = transaction.objectStore('settings');
      settings.put({ name: 'settings', settings: { morning: '00:00' } });
      if (today) settings.put({ name: 'digest', day: today, prompts: [] });
      else settings.delete('digest');
      await new Promise(resolve => transaction.addEventListener('complete', resolve));
      open.result.close();
    },
    digest === 'came' ? dayOf(new Date()) : '',
  );
  await tab.close();
}

/** What a page of Kept knows of the background without waking it. */
export async function nextAlarm(kept: KeptBrowser): Promise<number | undefined> {
  const tab = await kept.openExtensionPage('/welcome.html');
  const alarms = await tab.evaluate(() => Reflect.get(globalThis, 'chrome').alarms.getAll());
  await tab.close();
  const [alarm] = v.parse(v.array(v.object({ scheduledTime: v.number() })), alarms);
  return alarm?.scheduledTime;
}

/** Kept's alarm rings now, and wakes the background if it sleeps. */
export async function ringAlarm(kept: KeptBrowser): Promise<void> {
  const tab = await kept.openExtensionPage('/welcome.html');
  await tab.evaluate(() => Reflect.get(globalThis, 'chrome').alarms.create('next-due', { when: Date.now() }));
  await tab.close();
}
