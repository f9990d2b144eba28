import { fileURLToPath } from 'node:url';
import { findPages, loadDocument, loadExpectation } from '../../../../scripts/corpus/pages.ts';
import linkedin from '../../../../utils/capture/sites/linkedin.ts';
import type { PersonReading } from '../../../../utils/model/reading.ts';

/** The pages of LinkedIn that tests read. */
export const pages = findPages(fileURLToPath(new URL('../../../fixtures/linkedin', import.meta.url)));

/** A page by its name, as the browser shows it at its address. */
export function open(name: string): { document: Document; url: URL } {
  const page = pages.find(one => one.name === name);
  const expectation = page && loadExpectation(page);
  if (!page || !expectation || 'problem' in expectation) throw new Error(`no fixture ${name}`);
  return { document: loadDocument(page, expectation.url), url: new URL(expectation.url) };
}

/** The person whom the page is about; throws for any other page. */
export function personOn(document: Document, url: URL): PersonReading {
  const found = linkedin.read({ document, url });
  if (found?.kind !== 'person') throw new Error(`no person, but ${JSON.stringify(found)}`);
  return found.person;
}

/** The degree of connection that is read. */
export function degreeOf(document: Document, url: URL): string | undefined {
  return personOn(document, url).fields.connectionDegree?.value;
}
