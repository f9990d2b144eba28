import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { poll } from '../../../scripts/browser/poll.ts';
import { alreadyKept, keepBirthdays } from '../steps.ts';
import { endPause, keepOverdue, nextAlarm, pause, ringAlarm } from '../waiting.ts';
import { type KeptChromium, launchKept, waitForNotifications } from './harness.ts';

declare const browser: Browser;

/** When the background is to be stopped in the middle: before its first notification is shown, or right after that. */
type Moment = 'before it shows' | 'before it notes';

/**
 * Runs in the background, before Kept: lists the notifications that it makes, whatever becomes of it, and lets it go no
 * further than the moment.
 */
function listNotifications(moment: Moment | 'never'): void {
  const { create } = browser.notifications;
  const listed = async (...args: unknown[]): Promise<unknown> => {
    if (moment === 'before it shows') return hold();
    const shown = await Reflect.apply(create, browser.notifications, args);
    const { made } = await browser.storage.session.get('made');
    await browser.storage.session.set({ made: [...(Array.isArray(made) ? made : []), args[0]] });
    return moment === 'before it notes' ? hold() : shown;
  };
  const hold = () => {
    Reflect.set(globalThis, 'isHeld', true);
    return new Promise(() => undefined);
  };
  Object.assign(browser.notifications, { create: listed });
}

/** The background, woken by the alarm alone, is stopped at the moment. */
async function killAt(kept: KeptChromium, moment: Moment): Promise<void> {
  await kept.beforeWorkers(listNotifications, moment);
  await kept.stopBackground();
  await ringAlarm(kept);
  const isHeld = async () => {
    if (!(await kept.isBackgroundRunning())) return undefined;
    const worker = await kept.worker();
    return (await worker.evaluate(() => Reflect.get(globalThis, 'isHeld'))) || undefined;
  };
  if (!(await poll(isHeld, 10_000))) throw new Error(`the background does not come to "${moment}"`);
  await kept.beforeWorkers(listNotifications, 'never');
  await kept.stopBackground();
}

/** The user sees a notification and puts it away. */
async function putAway(kept: KeptChromium): Promise<void> {
  const [shown] = await waitForNotifications(kept, 1);
  const worker = await kept.worker();
  await worker.evaluate(id => browser.notifications.clear(id), shown?.id ?? '');
}

/** The notifications that were made until one for a new promise is among them: the one before it are all there are. */
async function madeUntilNextPromise(kept: KeptChromium): Promise<unknown> {
  const promise = { text: 'the next one', direction: 'mine', due: '2026-01-15T10:00' } as const;
  await alreadyKept(kept, [{ fields: { name: 'Ben Ito' }, promise }]);
  await waitForNotifications(kept, 1);
  const worker = await kept.worker();
  return worker.evaluate(async () => (await browser.storage.session.get('made')).made);
}

type Story = { moment: Moment; what: string; id: RegExp; keep(kept: KeptChromium): Promise<void> };

const promise = {
  what: 'a promise',
  id: /^follow-up /u,
  async keep(kept: KeptChromium) {
    await keepOverdue(kept, 1, '2026-01-15T09:00');
    await endPause(kept, 'came');
  },
};

const STORIES: Story[] = [
  { ...promise, moment: 'before it shows' },
  { ...promise, moment: 'before it notes' },
  {
    what: 'one notification for many promises',
    moment: 'before it notes',
    id: /^due-summary/u,
    async keep(kept) {
      await keepOverdue(kept, 6, '2026-01-15T09:00');
      await endPause(kept, 'came');
    },
  },
  {
    what: 'the digest of the morning',
    moment: 'before it notes',
    id: /^digest /u,
    async keep(kept) {
      await keepOverdue(kept, 2, '2026-01-15');
      await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
      await endPause(kept, 'comes');
    },
  },
];

test.each(STORIES)('$what is shown exactly once by a background stopped $moment it', async story => {
  const kept = await launchKept();
  await pause(kept);
  await story.keep(kept);
  await killAt(kept, story.moment);
  // It sees to it that it is woken again, without anybody opening anything.
  expect((await nextAlarm(kept)) ?? Number.POSITIVE_INFINITY).toBeLessThan(Date.now() + 61_000);
  await ringAlarm(kept);
  await putAway(kept);
  expect(await madeUntilNextPromise(kept)).toEqual([
    expect.stringMatching(story.id),
    expect.stringMatching(/^follow-up /u),
  ]);
});
