import type { PersonReading } from '../model/reading.ts';
import { cleanLine } from '../model/text.ts';
import type { Around, Found, PageSource } from './contract.ts';
import { lineOf, visibleOne } from './element-text.ts';
import { isWall } from './heuristics.ts';
import { identityOf } from './identities.ts';
import { webAddress } from './links.ts';
import { metaContent } from './page-words.ts';
import { setField } from './person.ts';

/**
 * The title in a head that says that it is of this very page, by its canonical or OpenGraph address (after
 * navigation inside an app it may be of the page before); empty otherwise. `isOwn` tells an address of the page.
 */
export function headTitle({ document, url }: PageSource, isOwn: (address: string) => boolean): string {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  const addresses = [metaContent(document, 'og:url'), canonical]
    .map(raw => webAddress(raw, url.href))
    .filter(address => address !== undefined);
  if (addresses.length === 0 || !addresses.every(isOwn)) return '';
  return cleanLine(metaContent(document, 'og:title')) || cleanLine(document.title);
}

/** The heading that the page shows, if a head that is of this profile names it. */
export function headingInHead(page: PageSource, person: PersonReading): string | undefined {
  const key = person.identities[0]?.key;
  const heading = lineOf(visibleOne(page.document, 'h1'));
  const title = headTitle(page, address => identityOf(address)?.key === key);
  return heading !== '' && title.includes(heading) ? heading : undefined;
}

/** What remains of a profile whose own markup is gone: a wall, or what the head still calls the person. */
export function unanchored(
  page: PageSource,
  person: PersonReading,
  name: string | undefined,
  around: Around = {},
): Found {
  if (isWall(page)) return { kind: 'nothing', reason: 'wall' };
  setField(person, 'name', name, { layer: 'opengraph', detail: 'og:title' }, 0.6);
  if (!person.fields.name) return { kind: 'nothing', reason: 'changed' };
  return { kind: 'person', person, changed: true, ...around };
}
