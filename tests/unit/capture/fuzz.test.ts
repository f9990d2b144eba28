import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findPages, loadDocument, loadExpectation, type SavedPage } from '../../../scripts/corpus/pages.ts';
import { readPage } from '../../../utils/capture/read.ts';
import { SITES } from '../../../utils/capture/sites/index.ts';
import { type Reading, ReadingSchema } from '../../../utils/model/reading.ts';
import { LIMITS } from '../../../utils/model/text.ts';
import { mutate } from './fuzz/mutate.ts';
import { foreignValues, valuesIn } from './fuzz/page-text.ts';
import { Random } from './fuzz/random.ts';

const BATCHES = 20;
const PAGES_IN_BATCH = 100;
/** Milliseconds for one batch; a second or two is usual. */
const PATIENCE = 60_000;

/** A fixture, parsed once; every mutation works on a copy. */
type Original = { page: SavedPage; document: Document; url: URL; size: number };

const originals = new Map<string, Original>();
const pages = findPages(fileURLToPath(new URL('../../fixtures', import.meta.url))).map(page => ({
  page,
  size: readFileSync(page.html).length,
}));

/** What is wrong with the reading of one mutated page: nothing, it is hoped. */
function problemsWith(seed: number): string[] {
  const random = new Random(seed);
  // Small pages more often: they are read faster, and a mutation hits more of what matters.
  const chosen = random.pickWeighted(pages, one => 1 / (one.size + 1_000));
  if (!chosen) throw new Error('there are no fixtures');
  const { document, url } = copyOf(chosen);
  mutate(document, random);
  const title = `${chosen.page.name}, seed ${seed}`;
  return problemsIn(() => readPage(document, url, SITES), document, url).map(
    problem => `${title}: ${problem}`,
  );
}

function problemsIn(read: () => Reading, document: Document, url: URL): string[] {
  let reading: Reading;
  try {
    reading = read();
  } catch (error) {
    return [`threw ${String(error)}`];
  }
  const checked = v.safeParse(ReadingSchema, reading);
  if (!checked.success) return [v.summarize(checked.issues)];
  const tooLong = valuesIn(reading)
    .filter(([field, value]) => field === 'name' && value.length > LIMITS.name)
    .map(() => 'a name beyond its bound');
  return [...tooLong, ...foreignValues(reading, document, url).map(value => `not on the page: ${value}`)];
}

function copyOf({ page, size }: { page: SavedPage; size: number }): { document: Document; url: URL } {
  const original = originals.get(page.name) ?? load(page, size);
  originals.set(page.name, original);
  const copy = original.document.cloneNode(true);
  if (!isDocument(copy)) throw new Error(`${page.name} is no document`);
  return { document: copy, url: original.url };
}

function load(page: SavedPage, size: number): Original {
  const expectation = loadExpectation(page);
  if ('problem' in expectation) throw new Error(`${page.name}: ${expectation.problem}`);
  const url = new URL(expectation.url);
  return { page, size, url, document: loadDocument(page, url.href) };
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

describe('a page that something has happened to', () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    'is read without failing, overflowing or inventing (batch %i)',
    batch => {
      const seeds = Array.from({ length: PAGES_IN_BATCH }, (_, index) => batch * PAGES_IN_BATCH + index);
      expect(seeds.flatMap(problemsWith)).toEqual([]);
    },
    PATIENCE,
  );
});
