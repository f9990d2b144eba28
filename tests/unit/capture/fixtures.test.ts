import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../scripts/corpus/compare.ts';
import { findPages, loadDocument, loadExpectation } from '../../../scripts/corpus/pages.ts';
import { readPage } from '../../../utils/capture/read.ts';
import { SITES } from '../../../utils/capture/sites/index.ts';
import { ReadingSchema } from '../../../utils/model/reading.ts';

const pages = findPages(fileURLToPath(new URL('../../fixtures', import.meta.url)));

describe.each(pages)('a page like $name', page => {
  const expectation = loadExpectation(page);
  if ('problem' in expectation) throw new Error(`${page.name}: ${expectation.problem}`);
  const url = new URL(expectation.url);

  it('is read as a person sees it: nothing missing, wrong or invented', () => {
    const reading = readPage(loadDocument(page, url.href), url, SITES);
    const nothingElseShown = () => false;
    expect(compare(reading, expectation, nothingElseShown).remarks).toEqual([]);
  });

  it('gives a reading that passes the border', () => {
    expect(v.safeParse(ReadingSchema, readPage(loadDocument(page, url.href), url, SITES)).success).toBe(true);
  });

  it('is left exactly as it was', () => {
    const document = loadDocument(page, url.href);
    const before = document.documentElement.outerHTML;
    readPage(document, url, SITES);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
