import type { Page, PersonReading, Reading } from '../model/reading.ts';
import { cleanLine, cleanText, LIMITS } from '../model/text.ts';
import { boundPerson } from './bounds.ts';
import type { Found, PageSource, SiteAdapter } from './contract.ts';
import { readAnyPage } from './generic.ts';
import { hostOf } from './identities.ts';
import { SITES } from './sites/index.ts';

/**
 * Reads the page the user is looking at: the site's own reader first, else what works on any site. Never throws,
 * never changes the page, and always returns what the schema of a reading accepts, however hostile the page.
 */
export function readPage(document: Document, url: URL, sites: readonly SiteAdapter[] = SITES): Reading {
  const page = describePage(document, url);
  const source = { document, url };
  if (!isHtml(document)) return { kind: 'nothing', page, reason: 'not-a-document' };
  const site = sites.find(one => attempt(() => one.matches(url)) === true);
  return toReading(find(source, site), page, site?.name ?? hostOf(url));
}

/** A site's reader that fails or knows nothing of the page leaves it to the general one. */
function find(source: PageSource, site: SiteAdapter | undefined): Found {
  const bySite = site && attempt(() => site.read(source));
  if (bySite && bySite !== FAILED) return bySite;
  const general = attempt(() => readAnyPage(source));
  const found: Found = general === FAILED ? { kind: 'nothing', reason: 'no-person' } : general;
  return found.kind === 'nothing' && bySite === FAILED ? { kind: 'nothing', reason: 'changed' } : found;
}

function toReading(found: Found, page: Page, site: string): Reading {
  if (found.kind === 'nothing') return { kind: 'nothing', page, reason: found.reason };
  const bounded = attempt(() => boundAll(found.kind === 'person' ? [found.person] : found.people));
  if (bounded === FAILED) return { kind: 'nothing', page, reason: 'changed' };
  const [person] = bounded;
  if (!person) return { kind: 'nothing', page, reason: 'no-person' };
  if (found.kind === 'person') return { kind: 'person', page, site: cleanLine(site), person };
  return { kind: 'people', page, site: cleanLine(site), people: bounded };
}

function boundAll(people: readonly PersonReading[]): PersonReading[] {
  return people.slice(0, LIMITS.people).map(boundPerson);
}

function describePage(document: Document, url: URL): Page {
  const title = attempt(() => cleanLine(document.title));
  const selection = attempt(() => cleanText(document.getSelection()?.toString() ?? ''));
  return {
    url: url.href.slice(0, LIMITS.url),
    title: title === FAILED ? '' : title,
    selection: selection === FAILED ? '' : selection,
  };
}

function isHtml(document: Document): boolean {
  return attempt(() => /^(text\/html|application\/xhtml\+xml)$/iu.test(document.contentType)) === true;
}

/** What a page did to make its reader fail: a form control named `querySelector` is enough. */
const FAILED = Symbol('failed');

function attempt<Result>(step: () => Result): Result | typeof FAILED {
  try {
    return step();
  } catch {
    return FAILED;
  }
}
