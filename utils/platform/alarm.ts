import { browser } from './browser.ts';

const NAME = 'next-due';

/** Sets the one rolling alarm, in place of an earlier one. Browsers may ring it up to half a minute late. */
export async function setAlarm(at: Date): Promise<void> {
  await browser.alarms.create(NAME, { when: at.getTime() });
}

/** Sees to it that the alarm rings by `at`: one that rings earlier is left alone. */
export async function setAlarmBy(at: Date): Promise<void> {
  const standing = await browser.alarms.get(NAME);
  if (!standing || standing.scheduledTime > at.getTime()) await setAlarm(at);
}

/** Rings the alarm at once where there is none: browsers may lose it. */
export async function renewAlarm(now: Date): Promise<void> {
  if (!(await browser.alarms.get(NAME))) await setAlarm(now);
}

/** Calls back when the alarm rings. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === NAME) listener();
  });
}
