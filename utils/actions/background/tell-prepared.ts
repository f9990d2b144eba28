import { setAlarmBy } from '../../platform/alarm.ts';
import { showNotice } from '../../platform/notifications.ts';
import { keepPrepared, loadPrepared } from '../../platform/prepared-notices.ts';
import { showPrepared } from '../remind/show-prepared.ts';

/** When to look again if the background ends before it is through; milliseconds. */
const LOOK_AGAIN = 60_000;

const ports = { showNotice, loadPrepared, keepPrepared };

/**
 * Shows what was prepared for now, and returns the ids. All that this loads is loaded whenever the background starts:
 * it needs neither the store nor texts.
 */
export async function tellPrepared(): Promise<string[]> {
  // A look that is cut short is taken again: the alarm that asked for it rings no second time.
  const [told] = await Promise.all([showPrepared(ports, new Date()), lookAgainSoon()]);
  return told;
}

/** Sees to it that the background looks at what is due within a minute, even if it ends right now. */
export async function lookAgainSoon(): Promise<void> {
  await setAlarmBy(new Date(Date.now() + LOOK_AGAIN));
}
