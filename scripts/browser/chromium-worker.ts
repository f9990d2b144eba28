import type { BrowserContext, CDPSession } from 'playwright';
import * as v from 'valibot';
import { connect, driveTarget } from './chromium-target.ts';
import {
  badgeText,
  dispatchClick,
  isReady,
  NOTIFICATION_PREFIX,
  rememberNotifications,
  shownNotifications,
  tabBadge,
} from './in-extension.ts';
import { callExpression } from './in-page.ts';
import type { ShownNotification } from './kept-browser.ts';
import { poll } from './poll.ts';
import { Surface } from './surface.ts';

const PATIENCE = 10_000;

/** A running Chromium with Kept: Playwright's context, the browser's own session, and whose worker it is. */
export type Handle = { context: BrowserContext; session: CDPSession; extensionId: string; origin: string };

/** Id of the service worker's target while it runs. */
export async function runningWorker({ session, origin }: Handle): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.find(one => one.url.startsWith(origin))?.targetId;
}

/** The service worker, woken if it sleeps. Throws when it does not start. */
export async function worker(kept: Handle): Promise<Surface> {
  if (!(await runningWorker(kept))) {
    const scopeURL = `${kept.origin}/`;
    await withWorkerTools(kept, tools => tools.send('ServiceWorker.startWorker', { scopeURL }));
  }
  const targetId = await poll(() => runningWorker(kept), PATIENCE);
  if (!targetId) throw new Error('the background does not start');
  return workerSurface(kept.session, targetId);
}

async function workerSurface(session: CDPSession, targetId: string): Promise<Surface> {
  const surface = new Surface(await driveTarget(session, targetId));
  await poll(async () => (await surface.evaluate(isReady)) || undefined, PATIENCE);
  return surface;
}

/** Ends the worker as the browser does after a while, and waits until it is gone. */
export async function stopWorker(kept: Handle): Promise<void> {
  await withWorkerTools(kept, tools => tools.send('ServiceWorker.stopAllWorkers'));
  await poll(async () => ((await runningWorker(kept)) ? undefined : true), PATIENCE);
}

/** The browser lets workers be started and stopped only through a page. */
async function withWorkerTools(
  { context }: Handle,
  use: (session: CDPSession) => Promise<unknown>,
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await use(session);
  await session.detach();
}

/** From now on every worker that starts remembers the texts of the notifications it makes. */
export async function rememberTexts({ session, origin }: Handle): Promise<void> {
  session.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker' || !targetInfo.url.startsWith(origin)) return;
    workerSurface(session, targetInfo.targetId)
      .then(started => started.evaluate(rememberNotifications, NOTIFICATION_PREFIX))
      .catch((error: unknown) => console.warn('the texts of notifications are not known:', error));
  });
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
}

/** What is to run in every worker before Kept's own code. */
export type BeforeWorker = <Arguments extends unknown[]>(
  run: (...args: Arguments) => void,
  ...args: Arguments
) => Promise<void>;

/**
 * Runs a function in every worker that starts from now on, before any of Kept's own code: the debugger stops each script
 * of a new worker, until the browser's interfaces are there. A later function takes the place of the earlier one.
 */
export function beforeWorkers(kept: Handle): BeforeWorker {
  let program = '';
  let connected: Promise<unknown> | undefined;
  return async (run, ...args) => {
    program = `if (typeof browser !== 'undefined' && !globalThis.isPrepared) {
      globalThis.isPrepared = true;
      ${callExpression(run, args)};
    }`;
    connected ??= stopAtScripts(kept, () => program);
    await connected;
  };
}

const PausedSchema = v.object({ callFrames: v.tuple([v.object({ callFrameId: v.string() })]) });

async function stopAtScripts(kept: Handle, program: () => string): Promise<void> {
  await worker(kept);
  const targetId = await runningWorker(kept);
  if (!targetId) throw new Error('the background has ended');
  const send = await connect(kept.session, targetId, (event, params) => {
    const paused = v.safeParse(PausedSchema, params);
    if (event !== 'Debugger.paused' || !paused.success) return;
    const [{ callFrameId }] = paused.output.callFrames;
    // Not by `Runtime.evaluate`: that is a script itself, at which the debugger would stop, too.
    send('Debugger.evaluateOnCallFrame', { callFrameId, expression: program() })
      .then(() => send('Debugger.resume', {}))
      .catch(() => {
        // The worker was ended while it stood still.
      });
  });
  await send('Debugger.enable', {});
  await send('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptExecution' });
}

/** Notifications and badge as the worker sees them. */
export function notificationsOf(kept: Handle) {
  const notifications = async () => (await worker(kept)).evaluate(shownNotifications, NOTIFICATION_PREFIX);
  const click = async ({ id }: ShownNotification, button?: number) =>
    (await worker(kept)).evaluate(dispatchClick, { id, button });
  const badge = async () => (await worker(kept)).evaluate(badgeText);
  return {
    notifications,
    badge,
    tabBadge: async () => (await worker(kept)).evaluate(tabBadge),
    clickNotification: (notification: ShownNotification) => click(notification),
    clickNotificationButton: click,
  };
}
