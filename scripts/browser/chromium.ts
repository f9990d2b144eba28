import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import * as v from 'valibot';
import { ensureBrowser } from '../setup/browsers.mjs';
import { driveTarget } from './chromium-target.ts';
import {
  badgeText,
  dispatchClick,
  isReady,
  NOTIFICATION_PREFIX,
  popupAddress,
  rememberNotifications,
  shownNotifications,
} from './in-extension.ts';
import { readStores } from './in-page.ts';
import {
  buildFolder,
  greets,
  isLocal,
  type KeptBrowser,
  type LaunchOptions,
  type ShownNotification,
  type WebPage,
} from './kept-browser.ts';
import { poll } from './poll.ts';
import { Surface } from './surface.ts';

const PATIENCE = 10_000;

/** Chromium with Kept, and what only Chromium can. */
export type KeptChromium = KeptBrowser & {
  /** Playwright's own handle, for what the driver does not offer. */
  context: BrowserContext;
  extensionId: string;
  /** The service worker, woken if it sleeps. Ask for it anew after it was stopped. */
  worker(): Promise<Pick<Surface, 'evaluate'>>;
  clickNotificationButton(notification: ShownNotification, index: number): Promise<void>;
};

/** Starts Chromium (or Edge, or Chrome) with Kept loaded. Throws when there is no browser or no build. */
export async function launchChromium(options: LaunchOptions = {}): Promise<KeptChromium> {
  const context = await chromium.launchPersistentContext(options.profileDir ?? '', {
    executablePath: ensureBrowser('chromium'),
    headless: !options.isVisible,
    viewport: null,
    // As the browser has it, not as Playwright would.
    colorScheme: null,
    // Chromium has no sandbox for root.
    chromiumSandbox: options.isVisible === true && process.getuid?.() !== 0,
    // Whoever shows the browser to a user ends it, too.
    handleSIGINT: !options.isVisible,
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${options.language ?? 'en'}`,
      `--accept-lang=${options.language ?? 'en'}`,
      ...(options.isDark ? ['--force-dark-mode'] : []),
      // The screen that headless Chromium imagines is otherwise too small for a popup of full height.
      ...(options.isVisible ? [] : ['--screen-info={1600x1200}', '--window-size=1280,1000']),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(options.isVisible ? ['--enable-automation'] : [])],
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  try {
    const extensionDir = options.extensionDir ?? buildFolder('chrome-mv3');
    const kept = await withKept(context, extensionDir);
    if (greets(extensionDir, options)) await kept.extensionTab('/welcome.html');
    return kept;
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function withKept(context: BrowserContext, extensionDir: string): Promise<KeptChromium> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has ended');
  const { id: extensionId } = await session.send('Extensions.loadUnpacked', { path: extensionDir });
  const kept: Handle = { context, session, extensionId, origin: `chrome-extension://${extensionId}` };
  await rememberTexts(kept);
  const popup = await (await worker(kept)).evaluate(popupAddress);
  const served = await serveOnly(context);
  return {
    context,
    extensionId,
    worker: () => worker(kept),
    ...surfacesOf(kept, popup),
    ...notificationsOf(kept),
    async servePage(url, html) {
      served.set(url, html);
    },
    async openTab(url) {
      const page = context.pages().find(one => one.url() === 'about:blank') ?? (await context.newPage());
      await page.bringToFront();
      await page.goto(url);
      return webPage(page);
    },
    stopBackground: () => stopWorker(kept),
    isBackgroundRunning: async () => (await runningWorker(kept)) !== undefined,
    storeDump: async () => (await worker(kept)).evaluate(readStores),
    closed: new Promise(resolve => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

type Handle = { context: BrowserContext; session: CDPSession; extensionId: string; origin: string };

function surfacesOf(kept: Handle, popup: string) {
  const { context, session, extensionId, origin } = kept;
  const panel = () => hiddenSurface(kept, `${origin}/sidepanel.html`);
  const pageSurface = async (page: Page) =>
    new Surface(await driveTarget(session, await targetIdOf(context, page)));
  return {
    panel,
    async openPopup() {
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: await frontTab(session) });
      return hiddenSurface(kept, popup);
    },
    async openPanel() {
      const page = await context.newPage();
      await page.goto(`${origin}/sidepanel.html`);
      await (await context.newCDPSession(page)).send('Runtime.evaluate', {
        expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
        userGesture: true,
        awaitPromise: true,
      });
      await page.close();
      return panel();
    },
    async openExtensionPage(path: string) {
      const page = await context.newPage();
      await page.goto(`${origin}${path}`);
      return pageSurface(page);
    },
    async extensionTab(part: string) {
      const isWanted = (page: Page) => page.url().startsWith(origin) && page.url().includes(part);
      const page = await poll(async () => context.pages().find(isWanted), PATIENCE);
      if (!page) throw new Error(`Kept opened no tab with ${part}`);
      await page.bringToFront();
      return pageSurface(page);
    },
  };
}

function notificationsOf(kept: Handle) {
  const notifications = async () => (await worker(kept)).evaluate(shownNotifications, NOTIFICATION_PREFIX);
  const click = async ({ id }: ShownNotification, button?: number) =>
    (await worker(kept)).evaluate(dispatchClick, { id, button });
  const badge = async () => (await worker(kept)).evaluate(badgeText);
  return {
    notifications,
    badge,
    clickNotification: (notification: ShownNotification) => click(notification),
    clickNotificationButton: click,
  };
}

/** A popup or panel: a page of the browser that is in no tab. */
async function hiddenSurface({ context, session }: Handle, address: string): Promise<Surface> {
  const inTabs = new Set<string>();
  for (const page of context.pages().filter(one => one.url().startsWith(address))) {
    inTabs.add(await targetIdOf(context, page));
  }
  const target = await poll(async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return targetInfos.find(one => one.url.startsWith(address) && !inTabs.has(one.targetId));
  }, PATIENCE);
  if (!target) throw new Error(`waited in vain for ${address}`);
  return new Surface(await driveTarget(session, target.targetId));
}

async function targetIdOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** The tab that the user sees. */
async function frontTab(session: CDPSession): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const front = targetInfos.find(one => v.is(FrontTabSchema, one)) ?? targetInfos[0];
  if (!front) throw new Error('no tab is open');
  return front.targetId;
}

const FrontTabSchema = v.object({ embedderData: v.object({ tabActive: v.literal(true) }) });

/** Target of the service worker while it runs. */
async function runningWorker({ session, origin }: Handle): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.find(one => one.url.startsWith(origin))?.targetId;
}

async function worker(kept: Handle): Promise<Surface> {
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

async function stopWorker(kept: Handle): Promise<void> {
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
async function rememberTexts({ session, origin }: Handle): Promise<void> {
  session.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker' || !targetInfo.url.startsWith(origin)) return;
    workerSurface(session, targetInfo.targetId)
      .then(started => started.evaluate(rememberNotifications, NOTIFICATION_PREFIX))
      .catch((error: unknown) => console.warn('the texts of notifications are not known:', error));
  });
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
}

/** Answers the addresses of the returned map; nothing else but this machine can be reached. */
async function serveOnly(context: BrowserContext): Promise<Map<string, string>> {
  const served = new Map<string, string>();
  await context.route(
    url => !isLocal(url.href),
    route => {
      const body = served.get(route.request().url());
      return body === undefined
        ? route.abort()
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    },
  );
  return served;
}

function webPage(page: Page): WebPage {
  return { show: () => page.bringToFront(), html: () => page.content(), close: () => page.close() };
}
