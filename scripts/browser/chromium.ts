import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import * as v from 'valibot';
import { ensureBrowser } from '../setup/browsers.mjs';
import { driveTarget } from './chromium-target.ts';
import {
  type BeforeWorker,
  beforeWorkers,
  type Handle,
  notificationsOf,
  rememberTexts,
  runningWorker,
  stopWorker,
  worker,
} from './chromium-worker.ts';
import { popupAddress } from './in-extension.ts';
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
  /** The popup that Kept itself has opened. */
  popup(): Promise<Surface>;
  /** The service worker, woken if it sleeps. Ask for it anew after it was stopped. */
  worker(): Promise<Pick<Surface, 'evaluate'>>;
  /** Runs a function in every worker that starts from now on, before Kept; a later one takes the place of the earlier. */
  beforeWorkers: BeforeWorker;
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
    args: switches(options),
    ignoreDefaultArgs: ['--disable-extensions', ...(options.isVisible ? ['--enable-automation'] : [])],
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  try {
    const extensionDir = options.extensionDir ?? buildFolder('chrome-mv3');
    const kept = await withKept(context, extensionDir, options.isUnwatched);
    if (greets(extensionDir, options)) await kept.extensionTab('/welcome.html');
    return kept;
  } catch (error) {
    await context.close();
    throw error;
  }
}

function switches({ language = 'en', isDark, isVisible }: LaunchOptions): string[] {
  return [
    '--enable-unsafe-extension-debugging',
    '--disable-quic',
    '--no-first-run',
    '--hide-crash-restore-bubble',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${language}`,
    `--accept-lang=${language}`,
    ...(isDark ? ['--force-dark-mode'] : []),
    // The screen that headless Chromium imagines is otherwise too small for a popup of full height.
    ...(isVisible ? [] : ['--screen-info={1600x1200}', '--window-size=1280,1000']),
  ];
}

async function withKept(
  context: BrowserContext,
  extensionDir: string,
  isUnwatched = false,
): Promise<KeptChromium> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has ended');
  const { id: extensionId } = await session.send('Extensions.loadUnpacked', { path: extensionDir });
  const kept: Handle = { context, session, extensionId, origin: `chrome-extension://${extensionId}` };
  if (!isUnwatched) await rememberTexts(kept);
  const popup = await (await worker(kept)).evaluate(popupAddress);
  const served = await serveOnly(context);
  return {
    context,
    extensionId,
    worker: () => worker(kept),
    beforeWorkers: beforeWorkers(kept),
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
    async allow(origins, click) {
      await allowBeforehand(kept, origins);
      await click();
    },
    stopBackground: () => stopWorker(kept),
    isBackgroundRunning: async () => (await runningWorker(kept)) !== undefined,
    storeDump: async () => (await worker(kept)).evaluate(readStores),
    closed: new Promise(resolve => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

function surfacesOf(kept: Handle, popup: string) {
  const { context, session, extensionId, origin } = kept;
  const panel = () => hiddenSurface(kept, `${origin}/sidepanel.html`);
  const pageSurface = async (page: Page) =>
    new Surface(await driveTarget(session, await targetIdOf(context, page)));
  return {
    panel,
    popup: () => hiddenSurface(kept, popup),
    async openPopup() {
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: await frontTab(session) });
      return hiddenSurface(kept, popup);
    },
    async openPanel() {
      const page = await context.newPage();
      // The browser lets only the extension itself open its panel; this file of it does nothing of its own.
      await page.goto(`${origin}/manifest.json`);
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

/**
 * Nobody can answer headless Chromium's question: what its own page of extensions has allowed before, it does not ask.
 * Kept has no access by that until it asks for it.
 */
async function allowBeforehand({ context, extensionId }: Handle, origins: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  for (const origin of origins) {
    const allow = `chrome.developerPrivate.addHostPermission('${extensionId}', '${origin}')`;
    await page.evaluate(allow);
  }
  await page.close();
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
  return {
    show: () => page.bringToFront(),
    run: async program => void (await page.evaluate(program)),
    html: () => page.content(),
    close: () => page.close(),
  };
}
