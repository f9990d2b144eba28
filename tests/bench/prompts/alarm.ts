import { setTimeout as wait } from 'node:timers/promises';
import type { KeptChromium } from '../../../scripts/browser/chromium.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { newId } from '../../../utils/actions/ids.ts';
import type { Command } from '../../../utils/model/commands.ts';
import { ActionIdSchema } from '../../../utils/model/ids.ts';
import type { Due } from '../../../utils/model/time.ts';
import { momentOf, wallTimeOf } from '../../../utils/time/wall.ts';
import { clearNotices, momentOfMark, sendMessage, setAlarm } from './in-worker.ts';
import { personOf } from './year.ts';

const MINUTE = 60_000;
/** From setting an alarm to its ringing at the least: time enough for the worker to end; milliseconds. */
const LEAD = 6_000;
/** Time enough for a worker to be through with what it does after an action, and after an alarm. */
const QUIET = 2_000;
const PATIENCE = 10_000;

/** An extension that shows a notification when its alarm rings, and then sets a mark. */
export type Ringing = {
  name: string;
  browser: KeptChromium;
  mark: string;
  /** Makes something to notify about; returns when the alarm rings. */
  prepare(browser: KeptChromium): Promise<number>;
};

/** Milliseconds from the time of an alarm to its notification: the worker does not run, no page of the extension is open. */
export async function rungAfter({ browser, mark, prepare }: Ringing): Promise<number> {
  const at = await prepare(browser);
  await wait(QUIET);
  await browser.stopBackground();
  if (Date.now() >= at) throw new Error('the alarm rang before the worker had ended');
  await wait(at - Date.now() + QUIET);
  const shown = await poll(async () => (await browser.worker()).evaluate(momentOfMark, mark), PATIENCE);
  if (shown === undefined) throw new Error(`"${mark}" was never set`);
  await (await browser.worker()).evaluate(clearNotices);
  return shown - at;
}

/** Makes a promise due at the next full minute; Kept sets its alarm by itself. */
export async function promiseToCome(browser: KeptChromium): Promise<number> {
  const due = wallTimeOf(new Date(Date.now() + LEAD + MINUTE));
  await makePromise(browser, due);
  return momentOf(due).getTime();
}

/** Makes a promise as the user does: by an action, after which the background looks at everything anew. */
export async function makePromise(browser: KeptChromium, due: Due): Promise<void> {
  const promise = { text: 'send the slides', direction: 'mine', due } as const;
  const contactIds = [personOf(Math.floor(Date.now() / MINUTE) % 1_000)];
  const command: Command = { type: 'addFollowUp', actionId: newId(ActionIdSchema), contactIds, promise };
  const page = await browser.openExtensionPage('/manifest.json');
  const reply = await page.evaluate(sendMessage, command);
  if (!reply) throw new Error('the promise was not kept');
  await page.close();
}

/** Sets an alarm. */
export async function alarmToCome(browser: KeptChromium): Promise<number> {
  const at = Date.now() + LEAD;
  await (await browser.worker()).evaluate(setAlarm, at);
  return at;
}
