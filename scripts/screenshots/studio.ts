import type { Browser } from 'webextension-polyfill';
import type { KeptChromium } from '../browser/chromium.ts';
import type { Surface } from '../browser/surface.ts';

declare const browser: Browser;

/** Language and theme of a picture. */
export type Look = { language: 'en' | 'ru'; theme: 'light' | 'dark' };

/** A browser with Kept in which pictures are taken, and the address of the sample site. */
export type Studio = { kept: KeptChromium; site: string; look: Look };

/** One picture: brings a screen into its state. States of a story follow each other in one profile. */
export type State = { name: string; show(studio: Studio): Promise<Surface> };

/** Chooses the language by the settings: browsers speak only the languages they were installed with. */
export async function chooseLanguage({ kept, look }: Studio): Promise<Surface> {
  const settings = await kept.openExtensionPage('/sidepanel.html#/settings');
  await settings.click({ role: 'radio', name: look.language === 'ru' ? 'Русский' : 'English' });
  await settings.waitForText(look.language === 'ru' ? 'Язык' : 'Language');
  return settings;
}

/** Sends messages to the background one after the other, from a page of Kept, and returns its answers. */
export function send(page: Surface, messages: object[]): Promise<unknown[]> {
  return page.evaluate(async sent => {
    const replies: unknown[] = [];
    for (const message of sent) replies.push(await browser.runtime.sendMessage(message));
    return replies;
  }, messages);
}
