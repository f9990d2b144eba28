import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { ensureBrowser } from '../setup/browsers.mjs';
import { chooseInMenu } from './firefox-menu.ts';
import { driveView, type InFirefox } from './firefox-view.ts';
import { connect } from './firefox-window.ts';
import { badgeText, popupAddress, tabBadge } from './in-extension.ts';
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

/** As in the manifest. */
const EXTENSION_ID = 'kept@kept.example';
/** Firefox gives every installation an origin of its own; tests need to know theirs. */
const ORIGIN_ID = '7f2c1b7e-2a64-4c33-9d0e-4b5a6f7e8d90';
const ORIGIN = `moz-extension://${ORIGIN_ID}`;
const PATIENCE = 10_000;

/** What Firefox's own window has at hand under these names, for the expressions below. */
const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;
const API = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global`;
const POPUP = `[...document.querySelectorAll('browser')].find(one => one.getAttribute('webextension-view-type') === 'popup')`;
const PANEL = `(SidebarController.isOpen ? [...SidebarController.browser.contentDocument.querySelectorAll('browser')].find(one => one.currentURI?.spec.startsWith('${ORIGIN}')) : undefined)`;
const BACKGROUND = `[...${EXTENSION}.views].find(one => one.viewType === 'background')?.xulBrowser`;
const ALERTS = `[...Services.wm.getEnumerator('alert:alert')].filter(one => one.document.querySelector('#alertTitleLabel')?.value)`;

/** Presses the first button of Firefox's question; true when there is one. */
const SAY_YES = `(() => {
  const question = document.querySelector('#notification-popup popupnotification');
  question?.button.click();
  return question !== null;
})()`;

/** Firefox with Kept, and what only Firefox can. */
export type KeptFirefox = KeptBrowser & {
  /** Puppeteer's own handle, for what the driver does not offer. */
  browser: Browser;
  inFirefox: InFirefox;
  /** The popup that Kept itself has opened. */
  popup(): Promise<Surface>;
  /** Selects the text of an element of the page in front, right-clicks it, and chooses an entry of Kept's. */
  chooseInMenu(selector: string, label: string): Promise<void>;
};

/** Starts Firefox with Kept loaded. Throws when there is no browser or no build. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<KeptFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: !options.isVisible,
    // Whoever shows the browser to a user ends it, too.
    handleSIGINT: !options.isVisible,
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    args: ['--remote-allow-system-access'],
    defaultViewport: null,
    extraPrefsFirefox: preferences(options),
  });
  try {
    const extensionDir = options.extensionDir ?? buildFolder('firefox-mv3');
    const inFirefox = await connect(browser);
    if (options.language && !options.isVisible) await speak(inFirefox, options.language);
    await browser.installExtension(extensionDir);
    const kept = await withKept(browser, inFirefox);
    if (greets(extensionDir, options)) await kept.extensionTab('/welcome.html');
    return kept;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function preferences({
  isVisible,
  language = 'en',
  isDark,
}: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ORIGIN_ID }),
    // An extension installed for the session only keeps its data in a profile that is used again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': language,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    // Firefox's own notification windows can be clicked by tests.
    ...(isVisible ? {} : { 'alerts.useSystemBackend': false, ...NO_NETWORK }),
  };
}

/** Nothing but this machine can be reached; requests that a test answers never get this far. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Makes Firefox name a language as its own that it has no words for: extensions see no difference. */
async function speak(inFirefox: InFirefox, language: string): Promise<void> {
  await inFirefox(`(() => {
    Services.locale.availableLocales = ['${language}', 'en-US'];
    Services.locale.requestedLocales = ['${language}'];
  })()`);
}

async function withKept(browser: Browser, inFirefox: InFirefox): Promise<KeptFirefox> {
  const served = new Map<string, string>();
  return {
    browser,
    inFirefox,
    ...surfacesOf(inFirefox),
    chooseInMenu: (selector, label) => chooseInMenu(browser, inFirefox, { selector, label }),
    ...notificationsOf(inFirefox),
    async servePage(url, html) {
      served.set(url, html);
    },
    async openTab(url) {
      if (url.startsWith('about:')) return showGuarded(inFirefox, url);
      const page = await browser.newPage();
      await serveOnly(page, served);
      await page.goto(url);
      return {
        show: () => page.bringToFront(),
        run: async program => void (await page.evaluate(program)),
        html: () => page.content(),
        close: () => page.close(),
      };
    },
    async allow(_origins, click) {
      await click();
      if (!(await poll(() => inFirefox(SAY_YES), PATIENCE))) throw new Error('Firefox asks nothing');
    },
    async stopBackground() {
      await inFirefox(`${EXTENSION}.terminateBackground()`);
    },
    isBackgroundRunning: async () => (await inFirefox(`Boolean(${BACKGROUND})`)) === true,
    storeDump: async () => (await background(inFirefox)).evaluate(readStores),
    closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** A page of Firefox itself in a new tab in front. */
async function showGuarded(inFirefox: InFirefox, url: string): Promise<WebPage> {
  const view = await openGuarded(inFirefox, url);
  const surface = await surfaceOf(inFirefox, view, url);
  return {
    show: async () =>
      void (await inFirefox(`(gBrowser.selectedTab = gBrowser.getTabForBrowser(${view}), true)`)),
    run: program => surface.runProgram(program),
    html: () => surface.evaluate(() => document.documentElement.outerHTML),
    close: () => surface.close(),
  };
}

/** Opens a page in front that WebDriver cannot open: Kept's own, or Firefox's. Expression for its view once loaded. */
async function openGuarded(inFirefox: InFirefox, address: string): Promise<string> {
  const id = await inFirefox(`(() => {
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab('${address}', { triggeringPrincipal });
    return gBrowser.selectedBrowser.browserId;
  })()`);
  const { protocol } = new URL(address);
  const isLoaded = `one.currentURI.spec.startsWith('${protocol}') && one.currentURI.spec !== 'about:blank'`;
  return `gBrowser.browsers.find(one => one.browserId === ${id} && ${isLoaded})`;
}

async function surfaceOf(inFirefox: InFirefox, view: string, what: string): Promise<Surface> {
  const isThere = async () => (await inFirefox(`Boolean(${view})`)) || undefined;
  if (!(await poll(isThere, PATIENCE))) throw new Error(`waited in vain for ${what}`);
  return new Surface(driveView(inFirefox, view));
}

function surfacesOf(inFirefox: InFirefox) {
  const panel = () => surfaceOf(inFirefox, PANEL, 'the side bar');
  const popup = async () => {
    const address = await (await background(inFirefox)).evaluate(popupAddress);
    // Firefox loads the page in a hidden panel first, and moves it when it is shown.
    const isShown = `one?.closest('panel').state === 'open' && one.currentURI.spec.startsWith('${address}')`;
    return surfaceOf(inFirefox, `[${POPUP}].find(one => ${isShown})`, 'the popup');
  };
  return {
    panel,
    popup,
    async openPopup() {
      await inFirefox(`${POPUP}?.closest('panel').hidePopup()`);
      await poll(async () => (await inFirefox(`!${POPUP}`)) || undefined, PATIENCE);
      await inFirefox(`${API}.browserActionFor(${EXTENSION}).triggerAction(window)`);
      return popup();
    },
    async openPanel() {
      await inFirefox(`${API}.sidebarActionFor(${EXTENSION}).open(window)`);
      return panel();
    },
    openExtensionPage: async (path: string) =>
      surfaceOf(inFirefox, await openGuarded(inFirefox, ORIGIN + path), path),
    extensionTab(part: string) {
      const isWanted = `one.currentURI.spec.startsWith('${ORIGIN}') && one.currentURI.spec.includes(${JSON.stringify(part)})`;
      return surfaceOf(inFirefox, `gBrowser.browsers.find(one => ${isWanted})`, `a tab with ${part}`);
    },
  };
}

function notificationsOf(inFirefox: InFirefox) {
  const shown = v.array(v.object({ id: v.string(), title: v.string(), message: v.string() }));
  return {
    /** Those that are on the screen; the number of the window serves as id. */
    notifications: async () =>
      v.parse(
        shown,
        await inFirefox(`${ALERTS}.map(({ document }, index) => ({
          id: String(index),
          title: document.querySelector('#alertTitleLabel').value,
          message: document.querySelector('#alertTextLabel').textContent,
        }))`),
      ),
    async clickNotification({ id }: ShownNotification) {
      // Firefox ignores clicks in the first moments of a notification.
      const click = `(() => {
        const alert = ${ALERTS}[${id}];
        if (!alert || alert.closed) return true;
        alert.document.querySelector('#alertTextLabel').dispatchEvent(new alert.MouseEvent('click', { bubbles: true }));
      })()`;
      if (!(await poll(() => inFirefox(click), PATIENCE))) throw new Error('the notification takes no click');
    },
    badge: async () => (await background(inFirefox)).evaluate(badgeText),
    tabBadge: async () => (await background(inFirefox)).evaluate(tabBadge),
  };
}

/** The background page, woken if it sleeps. */
async function background(inFirefox: InFirefox): Promise<Surface> {
  await inFirefox(`${EXTENSION}.wakeupBackground?.()`);
  return surfaceOf(inFirefox, BACKGROUND, 'the background');
}

/** Answers the addresses of the map; nothing else but this machine can be reached. */
async function serveOnly(page: Page, served: Map<string, string>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => {
    const body = served.get(request.url());
    if (body !== undefined) void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else if (isLocal(request.url())) void request.continue();
    else void request.abort();
  });
}
