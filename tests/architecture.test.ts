import { describe, expect, it } from 'vitest';
import { importsOf, type ProductFile, productFiles } from './support/product.ts';

/** What the files of a place may import: places of our own (their own place goes without saying), and packages. */
type Arrows = { own: string[]; packages: string[] };

/** The arrows of the house. The first place that fits a file's path is its own. */
const HOUSE: Record<string, Arrows> = {
  'utils/model/': { own: [], packages: ['valibot'] },
  'utils/time/': { own: ['utils/model/'], packages: ['valibot', 'date-fns', 'chrono-node', 'rrule'] },
  'utils/capture/': { own: ['utils/model/'], packages: ['valibot'] },
  'utils/identity/': { own: ['utils/model/'], packages: ['valibot', 'lvovich'] },
  'utils/drafts/': { own: ['utils/model/', 'utils/identity/'], packages: ['valibot'] },
  'utils/relations/': { own: ['utils/model/', 'utils/time/'], packages: ['valibot'] },
  'utils/exchange/': { own: ['utils/model/', 'utils/identity/', 'utils/time/'], packages: ['valibot'] },
  'utils/store/': { own: ['utils/model/'], packages: ['valibot', 'idb'] },
  'utils/platform/': { own: ['utils/model/'], packages: ['valibot', 'webextension-polyfill'] },
  'utils/i18n/': { own: ['utils/model/'], packages: ['intl-messageformat'] },
  'utils/actions/': { own: ['utils/'], packages: ['valibot', 'uuid'] },
  'components/': {
    own: ['utils/model/', 'utils/time/', 'utils/i18n/'],
    packages: ['preact', '@preact/signals', 'valibot'],
  },
  'entrypoints/read-': { own: ['utils/capture/'], packages: ['wxt'] },
  'entrypoints/': { own: ['components/', 'utils/actions/', 'utils/i18n/'], packages: ['preact', 'wxt'] },
};

const MARKUP_SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc|\beval\(|new Function\(/u;
const CLOCKS_AND_DICE = /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|crypto\.random/u;
/** What a reader has no business with: network, waiting, clock, storage, the browser's own interfaces. */
const BEYOND_THE_PAGE =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|queueMicrotask|Date|performance|localStorage|sessionStorage|indexedDB|caches|chrome|browser)\b/u;
/** Counting of a range, which costs 11 µs a match in Chromium: keys read to a bound are counted instead. */
const COUNTING = /\.count(?:FromIndex)?\(/u;
const MOST_LINES = 250;

const files = productFiles();

function placeOf({ path }: ProductFile): string {
  const place = Object.keys(HOUSE).find(one => path.startsWith(one));
  if (!place) throw new Error(`${path} lies in no place of the house`);
  return place;
}

/** Each import that goes against the arrows, as "from → to". */
function wrongWays(file: ProductFile): string[] {
  const place = placeOf(file);
  const arrows = HOUSE[place] ?? { own: [], packages: [] };
  const { own, packages } = importsOf(file);
  const mayUse = (name: string) => arrows.packages.some(one => name === one || name.startsWith(`${one}/`));
  return [
    ...own.filter(path => ![place, ...arrows.own].some(one => path.startsWith(one))),
    ...packages.filter(name => !mayUse(name)),
  ].map(name => `${file.path} → ${name}`);
}

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('lets arrows run one way only', () => {
    expect(files.flatMap(wrongWays)).toEqual([]);
  });

  it('lets relations give components nothing but types', () => {
    const values = files.filter(
      ({ path, code }) =>
        path.startsWith('components/') && /^import (?!type\b)[^;]*utils\/relations\//mu.test(code),
    );
    expect(values.map(file => file.path)).toEqual([]);
  });

  it('has one door to the database and one to the browser', () => {
    const users = (name: string) =>
      files.filter(file => importsOf(file).packages.includes(name)).map(file => placeOf(file));
    expect(new Set(users('idb'))).toEqual(new Set(['utils/store/']));
    expect(new Set(users('webextension-polyfill'))).toEqual(new Set(['utils/platform/']));
  });

  it('shows captured text as text only', () => {
    expect(files.filter(({ code }) => MARKUP_SINKS.test(code)).map(file => file.path)).toEqual([]);
  });

  it('takes time and chance as arguments below the actions', () => {
    const below = files.filter(({ path }) => path.startsWith('utils/') && !path.startsWith('utils/actions/'));
    expect(below.filter(({ code }) => CLOCKS_AND_DICE.test(code)).map(file => file.path)).toEqual([]);
  });

  it('counts nothing in the database without a bound', () => {
    expect(COUNTING.test("store.count('contacts')")).toBe(true);
    expect(COUNTING.test("index.count(range); store.countFromIndex('followUps', 'openDue')")).toBe(true);
    expect(files.filter(({ code }) => COUNTING.test(code)).map(file => file.path)).toEqual([]);
  });

  it('lets readers know nothing but the page', () => {
    const readers = files.filter(({ path }) => path.startsWith('utils/capture/'));
    expect(readers.length).toBeGreaterThan(20);
    expect(readers.filter(({ code }) => BEYOND_THE_PAGE.test(code)).map(file => file.path)).toEqual([]);
  });

  it('keeps every file short', () => {
    const long = files.filter(({ text }) => text.split('\n').length > MOST_LINES + 1);
    expect(long.map(file => file.path)).toEqual([]);
  });
});
