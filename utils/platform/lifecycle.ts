import { browser } from './browser.ts';

/** Calls back once after the extension was installed (not after an update). */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls back when the browser starts or the extension was updated: alarms may have been lost. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** The languages of the browser, BCP 47, the interface's first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
