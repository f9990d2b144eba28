import * as v from 'valibot';
import { isLinkedIn } from '../capture/sites/linkedin/address.ts';
import { type Capture, type Page, ReadingSchema, type Unreadable } from '../model/reading.ts';
import { cleanLine, LIMITS } from '../model/text.ts';
import { type CurrentTab, runReader } from '../platform/tabs.ts';

/** A page that has not answered by then is shown as such; the user can type the card meanwhile. Milliseconds. */
const PATIENCE = 3_000;

/** Reads a tab, or says why it cannot be read. */
export async function captureTab(tab: CurrentTab | undefined): Promise<Capture> {
  if (!tab) return unreadable('no-tab', { url: '', title: '', selection: '' });
  const page = { url: tab.url.slice(0, LIMITS.url), title: cleanLine(tab.title), selection: '' };
  // A click shows the address of every page but the browser's own.
  if (!/^https?:/u.test(tab.url)) return unreadable(problemOfAddress(tab.url), page);
  const result = await Promise.race([read(tab), later(PATIENCE)]);
  if (result === 'no-answer') return unreadable('no-answer', page);
  const parsed = v.safeParse(ReadingSchema, result.value);
  return parsed.success ? { readable: true, reading: parsed.output } : unreadable(problemOfPage(page), page);
}

async function read({ id, url }: CurrentTab): Promise<{ value: unknown }> {
  try {
    return { value: await runReader(id, isLinkedIn(new URL(url)) ? 'capture-linkedin' : 'capture') };
  } catch (error) {
    // The browser's stores, policies and some built-in viewers forbid reading: a plain sentence follows.
    return { value: error };
  }
}

function later(milliseconds: number): Promise<'no-answer'> {
  return new Promise(resolve => setTimeout(resolve, milliseconds, 'no-answer'));
}

function unreadable(problem: Unreadable, page: Page): Capture {
  return { readable: false, problem, page };
}

function problemOfAddress(url: string): Unreadable {
  return /\.pdf($|[?#])/iu.test(url) ? 'pdf' : 'browser-page';
}

function problemOfPage({ url }: Page): Unreadable {
  return /\.pdf($|[?#])/iu.test(url) ? 'pdf' : 'forbidden';
}
