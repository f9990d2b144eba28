import { setTimeout as wait } from 'node:timers/promises';
import type { KeptChromium } from '../../../scripts/browser/chromium.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { toStoredFollowUp } from '../../../utils/store/records.ts';
import { wallTimeOf } from '../../../utils/time/wall.ts';
import { benchFollowUp } from '../invented/people.ts';
import { clearNotices, momentOfMark, putFollowUp, setAlarm } from './in-worker.ts';
import { personOf } from './year.ts';

/** From setting the alarm to its ringing: time enough for the worker to end; milliseconds. */
const LEAD = 2_000;
/** Time enough for a worker that has just started to have done what it does then. */
const QUIET = 1_000;
const PATIENCE = 10_000;

/** An extension whose alarm shows a notification and then sets a mark; `prepare` makes something to notify about. */
export type Ringing = { name: string; browser: KeptChromium; mark: string; prepare?(): Promise<void> };

/** Milliseconds from the time of an alarm to its notification: the worker does not run, no page of the extension is open. */
export async function rungAfter({ browser, mark, prepare }: Ringing): Promise<number> {
  await prepare?.();
  const at = await (await browser.worker()).evaluate(setAlarm, LEAD);
  await browser.stopBackground();
  if (Date.now() >= at) throw new Error('the alarm rang before the worker had ended');
  await wait(at - Date.now() + QUIET);
  const shown = await poll(async () => (await browser.worker()).evaluate(momentOfMark, mark), PATIENCE);
  if (shown === undefined) throw new Error(`"${mark}" was never set`);
  await (await browser.worker()).evaluate(clearNotices);
  return shown - at;
}

/** Makes a promise in Kept's store come due now that no notification has announced. */
export async function promiseDueNow(browser: KeptChromium): Promise<void> {
  const { announced: _announced, ...promise } = benchFollowUp(personOf(0), 0, wallTimeOf(new Date()));
  const worker = await browser.worker();
  await wait(QUIET);
  await worker.evaluate(putFollowUp, toStoredFollowUp(promise));
}
