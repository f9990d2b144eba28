import type { Page, Reading } from '../model/reading.ts';
import { cleanLine, cleanText, LIMITS } from '../model/text.ts';
import { boundFound } from './bounds.ts';
import type { Found, PageSource, SiteAdapter } from './contract.ts';
import { hostOf } from './hosts.ts';
import { shownPhoto } from './photo-area.ts';

/** Who reads: the sites that are known, and what works on any other page, if anything. */
export type Readers = { sites: readonly SiteAdapter[]; anyPage?(page: PageSource): Found };

const NOBODY: Found = { kind: 'nothing', reason: 'no-person' };

/**
 * Reads the page the user is looking at: the reader of its site first, else what works on any page. Never throws,
 * never changes the page, and always returns what the schema of a reading accepts, however hostile the page.
 */
export function readWith({ sites, anyPage = () => NOBODY }: Readers, document: Document, url: URL): Reading {
  const page = describePage(document, url);
  const source = { document, url };
  if (!isHtml(document)) return { kind: 'nothing', page, reason: 'not-a-document' };
  const site = siteOf(source, sites);
  const found = withPhotoArea(source, find(source, site, anyPage));
  return toReading(found, page, site?.name ?? hostOf(url));
}

/** The site that knows the address, else the software that knows its own document. */
function siteOf(page: PageSource, sites: readonly SiteAdapter[]): SiteAdapter | undefined {
  return (
    sites.find(one => attempt(() => isAt(one, page.url)) === true) ??
    sites.find(one => attempt(() => one.recognises?.(page)) === true)
  );
}

function isAt({ hosts, matches }: SiteAdapter, url: URL): boolean {
  return hosts?.test(hostOf(url)) === true && (matches?.(url) ?? true);
}

/** A site's reader that fails or knows nothing of the page leaves it to the general one. */
function find(
  source: PageSource,
  site: SiteAdapter | undefined,
  anyPage: NonNullable<Readers['anyPage']>,
): Found {
  const bySite = site && attempt(() => site.read(source));
  if (bySite && bySite !== FAILED) return bySite;
  const general = attempt(() => anyPage(source));
  const found: Found = general === FAILED ? NOBODY : general;
  return found.kind === 'nothing' && bySite === FAILED ? { kind: 'nothing', reason: 'changed' } : found;
}

/** Adds where the photo of the page's person stands, by its address, where the reader has not said it. */
function withPhotoArea(source: PageSource, found: Found): Found {
  if (found.kind !== 'person' || found.person.photoArea) return found;
  const address = found.person.fields.photoUrl?.value;
  const photoArea = address && attempt(() => shownPhoto(source, address));
  if (!photoArea || photoArea === FAILED) return found;
  return { ...found, person: { ...found.person, photoArea } };
}

function toReading(found: Found, page: Page, siteName: string): Reading {
  if (found.kind === 'nothing') return { kind: 'nothing', page, reason: found.reason };
  const site = cleanLine(siteName);
  const bounded = attempt(() => boundFound(found));
  if (bounded === FAILED) return { kind: 'nothing', page, reason: 'changed' };
  return bounded ? { ...bounded, page, site } : { kind: 'nothing', page, reason: 'no-person' };
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
