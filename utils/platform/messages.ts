import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Answers messages from Kept's own pages, every one of them: there must be no other listener. */
export function onPageMessage(answer: (message: unknown) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isOwnPage(sender) ? answer(message) : undefined,
  );
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}

/** Sends a message to the background and waits for its answer. Rejects when nobody answers. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
