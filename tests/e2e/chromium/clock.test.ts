import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { alreadyKept, keepBirthdays } from '../steps.ts';
import { endPause, keepOverdue, pause, ringAlarm } from '../waiting.ts';
import { type KeptChromium, launchKept, waitForNotifications } from './harness.ts';

declare const browser: Browser;

/** Runs in the background, before Kept: its clock is `by` milliseconds wrong; alarms ring by that clock, too. */
function setClock(by: number): void {
  const Right = Date;
  class Wrong extends Right {
    constructor(...given: [] | [value: string | number | Date]) {
      super(given[0] ?? Right.now() + by);
    }
    static override now(): number {
      return Right.now() + by;
    }
  }
  const { create } = browser.alarms;
  Object.assign(browser.alarms, {
    create: (name: string, { when = 0 }: { when?: number }) =>
      Reflect.apply(create, browser.alarms, [name, { when: when - by }]),
  });
  Object.assign(globalThis, { Date: Wrong });
}

const DAY = 24 * 60 * 60_000;

/** The clock is changed while the background sleeps; what it then shows for a promise of `name` is all it shows. */
async function announcedWith(kept: KeptChromium, days: number, name: string): Promise<string[]> {
  await kept.beforeWorkers(setClock, days * DAY);
  await kept.stopBackground();
  await ringAlarm(kept);
  const promise = { text: 'call the mason', direction: 'mine', due: '2026-01-15T10:00' } as const;
  await alreadyKept(kept, [{ fields: { name }, promise }]);
  await waitForNotifications(kept, 1);
  return putAway(kept);
}

/** The user puts away all that is shown. */
async function putAway(kept: KeptChromium): Promise<string[]> {
  const worker = await kept.worker();
  return worker.evaluate(async () => {
    const ids = Object.keys(await browser.notifications.getAll());
    for (const id of ids) await browser.notifications.clear(id);
    return ids;
  });
}

test('a clock that is set back by three weeks and put right shows nothing a second time and loses nothing', async () => {
  const kept = await launchKept();
  await pause(kept);
  await keepOverdue(kept, 1, '2026-01-15');
  await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
  await endPause(kept, 'comes');
  await ringAlarm(kept);
  await waitForNotifications(kept, 1);
  expect(await putAway(kept)).toEqual([expect.stringMatching(/^digest /u)]);
  const isPromise = expect.stringMatching(/^follow-up /u);
  expect(await announcedWith(kept, -21, 'Ben Ito')).toEqual([isPromise]);
  expect(await announcedWith(kept, 0, 'Cleo Marsh')).toEqual([isPromise]);
});
