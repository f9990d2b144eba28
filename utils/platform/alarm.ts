import { browser } from './browser.ts';

const NAME = 'next-due';

/** Sets the one rolling alarm, in place of an earlier one. Browsers may ring it up to half a minute late. */
export async function setAlarm(at: Date): Promise<void> {
  await browser.alarms.create(NAME, { when: at.getTime() });
}

/** Calls back when the alarm rings. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === NAME) listener();
  });
}
