import type { CDPSession } from 'playwright';
import { type KeptChromium, launchChromium } from '../../../scripts/browser/chromium.ts';
import { type Figures, figuresOf, table } from '../figures.ts';
import { programOf } from '../program.ts';
import { buildReference } from '../references/build.ts';
import { type BenchPage, linkedInPages } from './pages.ts';

const ROUNDS = 21;
/** Rounds before the first that counts: until then the browser still compiles. */
const WARM_UP = 5;
const SUBJECTS = ['reader', 'clone', 'defuddle'] as const;

/**
 * Measures on the three LinkedIn profiles of a folder of saved pages, in an isolated world of real Chromium, in turn
 * within one run: Kept's reader, one clone of the document, and Defuddle.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Say where the saved pages are: npm run bench -- capture DIR');
  const pages = linkedInPages(folder);
  const program = await programOf(new URL('./subjects.ts', import.meta.url));
  const browser = await launchChromium({ extensionDir: await buildReference('empty page') });
  try {
    console.log(`Medians of ${ROUNDS} warm runs, ms (fastest to slowest)\n`);
    const rows: string[][] = [];
    for (const page of pages) rows.push(await measure(browser, page, program));
    console.log(table([['', ...SUBJECTS, 'reader/clone', 'reader/defuddle'], ...rows]));
  } finally {
    await browser.close();
  }
}

async function measure(browser: KeptChromium, page: BenchPage, program: string): Promise<string[]> {
  await browser.servePage(page.url, page.html);
  const tab = await browser.context.newPage();
  const session = await browser.context.newCDPSession(tab);
  // What a page may not do does not hold for scripts of extensions either.
  await session.send('Page.setBypassCSP', { enabled: true });
  await tab.goto(page.url);
  const evaluate = await isolatedWorld(session);
  await evaluate(program);
  const read = await evaluate('bench.nameRead()');
  if (read !== page.expected) throw new Error(`${page.name}: read "${read}", expected "${page.expected}"`);
  const measured = new Map(SUBJECTS.map(subject => [subject, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const subject of SUBJECTS) {
      const took = Number(await evaluate(`bench.time('${subject}')`));
      if (round >= WARM_UP) measured.get(subject)?.push(took);
    }
  }
  await tab.close();
  return rowOf(
    page,
    SUBJECTS.map(subject => figuresOf(measured.get(subject) ?? [])),
  );
}

function rowOf(page: BenchPage, figures: readonly Figures[]): string[] {
  const [reader, clone, defuddle] = figures.map(one => one.median);
  const ratio = (other = Number.NaN) => ((reader ?? Number.NaN) / other).toFixed(3);
  const size = `${page.name} (${Math.round(page.html.length / 1000)} kB)`;
  const cells = figures.map(
    ({ median, fastest, slowest }) => `${median.toFixed(1)} (${fastest.toFixed(1)}–${slowest.toFixed(1)})`,
  );
  return [size, ...cells, ratio(clone), ratio(defuddle)];
}

/** A world beside the page's own, as scripts of extensions have it. */
async function isolatedWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'kept',
  });
  return async expression => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
