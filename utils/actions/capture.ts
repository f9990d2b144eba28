import * as v from 'valibot';
import { type Capture, type Page, ReadingSchema, type Unreadable } from '../model/reading.ts';
import { cleanLine, LIMITS } from '../model/text.ts';
import type { CurrentTab } from '../platform/tab-in-front.ts';
import { isWebPage } from './read-tab.ts';

/** A page that has not answered by then is shown as such; the user can type the card meanwhile. Milliseconds. */
const PATIENCE = 3_000;

/** What a tab's reader returned as a reading, or why there is none. */
export async function captureTab(tab: CurrentTab | undefined, outcome: Promise<unknown>): Promise<Capture> {
  if (!tab) return unreadable('no-tab', { url: '', title: '', selection: '' });
  const page = { url: tab.url.slice(0, LIMITS.url), title: cleanLine(tab.title), selection: '' };
  if (!isWebPage(tab)) return unreadable(problemOfAddress(tab.url), page);
  const result = await Promise.race([outcome, later(PATIENCE)]);
  if (result === 'no-answer') return unreadable('no-answer', page);
  const parsed = v.safeParse(ReadingSchema, result);
  return parsed.success ? { readable: true, reading: parsed.output } : unreadable(problemOfPage(page), page);
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
