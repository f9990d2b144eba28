import type { BrowserContext } from 'playwright';
import { poll } from '../../scripts/browser/poll.ts';
import type { Surface, Target } from '../../scripts/browser/surface.ts';

/** Steps of a user who has no mouse: nothing here clicks, and no script moves the focus. */

/** More stops than any screen of the stories has. */
const MOST_STOPS = 80;

/**
 * Presses Tab, or another key, until the target has the focus. Throws when it never has, and when a stop on the way is out
 * of sight or does not show that it has the focus.
 */
export async function tabTo(surface: Surface, target: Target, key = 'Tab'): Promise<void> {
  await surface.waitFor(target);
  const stops: string[] = [];
  for (let step = 0; step < MOST_STOPS; step++) {
    await surface.press(key);
    const { name, isTarget, flaw } = await surface.focused(target);
    if (flaw) throw new Error(`the keyboard comes to ${name}, which ${flaw}`);
    if (isTarget) return;
    stops.push(name);
  }
  throw new Error(`the keyboard does not reach ${JSON.stringify(target)}, only ${stops.join(', ')}`);
}

/** Goes to a control and presses Enter, or another key, on it. */
export async function pressOn(surface: Surface, target: Target, key = 'Enter'): Promise<void> {
  await tabTo(surface, target);
  await surface.press(key);
}

/** Goes to a field and types over what is there. */
export async function typeInto(surface: Surface, name: string | RegExp, text: string): Promise<void> {
  await tabTo(surface, { role: 'textbox', name });
  await surface.press('Control+a');
  await surface.type(text);
}

/** The address of the tab that Kept opens meanwhile; nothing answers there. */
export async function openedBy(context: BrowserContext, open: () => Promise<void>): Promise<string> {
  const opened = context.waitForEvent('page');
  await open();
  const session = await context.newCDPSession(await opened);
  const address = await poll(async () => {
    // It has none while the page is on its way.
    const history = await session.send('Page.getNavigationHistory').catch(() => undefined);
    return history?.entries.map(entry => entry.url).find(url => url.startsWith('http'));
  }, 5000);
  return address ?? '';
}

/** Waits until the keyboard is on the target without any key. */
export async function waitForFocus(surface: Surface, target: Target): Promise<void> {
  let seen = '';
  const isThere = await poll(async () => {
    const { name, isTarget } = await surface.focused(target);
    seen = name;
    return isTarget || undefined;
  }, 5000);
  if (!isThere) throw new Error(`the keyboard is on ${seen || 'nothing'}, not on ${JSON.stringify(target)}`);
}
