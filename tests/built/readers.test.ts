import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/browser/kept-browser.ts';
import { compare } from '../../scripts/corpus/compare.ts';
import { findPages, loadExpectation, type SavedPage } from '../../scripts/corpus/pages.ts';
import { readTab } from '../../utils/actions/read-tab.ts';
import { ReadingSchema } from '../../utils/model/reading.ts';
import type { TabApi } from '../../utils/platform/tab-in-front.ts';

const pages = findPages(fileURLToPath(new URL('../fixtures', import.meta.url)));

/** A tab with this page in which the files of a build are run one after the other, as a browser does on a click. */
function tabWith(page: SavedPage, url: string, build: string): TabApi {
  const { window } = new JSDOM(readFileSync(page.html, 'utf8'), {
    url,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  return {
    tabs: { query: async () => [], get: () => Promise.reject(new Error('no such tab')) },
    scripting: {
      async executeScript({ files = [] }) {
        const results = files.map(file => window.eval(readFileSync(join(build, file), 'utf8')));
        return [{ frameId: 0, documentId: '', result: structuredClone(results.at(-1)) }];
      },
    },
  };
}

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the readers of %s', target => {
  it.each(pages)('read a page like $name', async page => {
    const expectation = loadExpectation(page);
    if ('problem' in expectation) throw new Error(expectation.problem);
    const { url } = expectation;
    const tab = { id: 1, windowId: 1, url, title: '' };
    const result = await readTab(tabWith(page, url, buildFolder(target)), tab);
    const reading = v.parse(ReadingSchema, result);
    expect(compare(reading, expectation, () => false).remarks).toEqual([]);
  });
});
