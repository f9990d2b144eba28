import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Answers messages from Kept's own pages. `answer` decides at once whether a message is its own: it returns
 * undefined for what is not, so that no other listener is beaten to it.
 */
export function onPageMessage(answer: (message: unknown) => Promise<unknown> | undefined): void {
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
