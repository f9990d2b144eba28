import { browser } from './browser.ts';

/** Shows a short text on the toolbar button, or nothing; `title` is what a screen reader and a hover say. */
export async function showBadge(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#475569' }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
