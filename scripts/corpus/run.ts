/*
 * Runs the readers over saved pages and measures them: `npm run corpus -- DIR`.
 *
 * DIR holds `NAME.html` beside `NAME.json` (scripts/corpus/expectation.ts) in folders named after sites. One line
 * is printed for each page with what is missing, wrong or invented below it, then one for each site, and last
 * `total: pages N, expected E, found F, wrong W, invented I`. The exit code is 0 unless DIR cannot be read.
 *
 * Expected is every value that NAME.json names: each field of each person, each e-mail address, phone, website,
 * and each position (title, company, start and end together). White space, the letter case of e-mail addresses and
 * handles, grouping of digits and spellings of one profile address make no difference; a handle counts as found
 * when one of the identities has it. People of a list are matched by profile address or else by name.
 *
 * Wrong is a value that stands in place of an expected one, a bystander or a member of a list taken for the page's
 * person, and a list read where the page is about one person. Missing values are not wrong.
 *
 * Invented is a filled value that is expected nowhere, always if its field is listed in `absent` and for everybody
 * who is expected nowhere. Three kinds are excused, because the expectation need not list them: parts of the
 * expected name, the page's own address as profile address, and what stands verbatim in the visible text or the
 * links of the page.
 */
import { readPage } from '../../utils/capture/read.ts';
import { SITES } from '../../utils/capture/sites/index.ts';
import { compare, type Score } from './compare.ts';
import { findPages, loadDocument, loadExpectation, type SavedPage, shownOn } from './pages.ts';

type Sum = { pages: number; expected: number; found: number; wrong: number; invented: number };

function main(folder: string | undefined): number {
  if (folder === undefined) return fail('Say which folder of saved pages to read: npm run corpus -- DIR');
  let pages: SavedPage[];
  try {
    pages = findPages(folder);
  } catch (error) {
    return fail(`Cannot read ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (pages.length === 0) console.log(`There is no NAME.html in ${folder}.`);
  const sites = new Map<string, Sum>();
  for (const page of pages) {
    const score = measure(page);
    if (score) sites.set(page.site, add(sites.get(page.site) ?? nothing(), { pages: 1, ...score }));
  }
  for (const [site, sum] of sites) console.log(`${site}: ${figures(sum)} (${share(sum)})`);
  console.log(`total: ${figures([...sites.values()].reduce(add, nothing()))}`);
  return 0;
}

/** Reads one page and prints its line; undefined when nothing is known of what to expect. */
function measure(page: SavedPage): Score | undefined {
  const expectation = loadExpectation(page);
  if ('problem' in expectation) {
    console.log(`${page.name}: ${expectation.problem}`);
    return undefined;
  }
  const document = loadDocument(page, expectation.url);
  const reading = readPage(document, new URL(expectation.url), SITES);
  const score = compare(reading, expectation, shownOn(document));
  const kind = reading.kind === 'nothing' ? `nothing (${reading.reason})` : reading.kind;
  const { expected, found, wrong, invented } = score;
  console.log(
    `${page.name}: ${kind}, expected ${expected}, found ${found}, wrong ${wrong}, invented ${invented}`,
  );
  for (const remark of score.remarks) console.log(`    ${remark}`);
  return score;
}

function nothing(): Sum {
  return { pages: 0, expected: 0, found: 0, wrong: 0, invented: 0 };
}

function add(one: Sum, other: Sum): Sum {
  return {
    pages: one.pages + other.pages,
    expected: one.expected + other.expected,
    found: one.found + other.found,
    wrong: one.wrong + other.wrong,
    invented: one.invented + other.invented,
  };
}

function figures({ pages, expected, found, wrong, invented }: Sum): string {
  return `pages ${pages}, expected ${expected}, found ${found}, wrong ${wrong}, invented ${invented}`;
}

function share({ expected, found }: Sum): string {
  return expected === 0 ? 'nobody expected' : `${((100 * found) / expected).toFixed(1)} % found`;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = main(process.argv[2]);
