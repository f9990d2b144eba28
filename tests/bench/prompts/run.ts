import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type KeptChromium, launchChromium } from '../../../scripts/browser/chromium.ts';
import { buildFolder } from '../../../scripts/browser/kept-browser.ts';
import type { Surface } from '../../../scripts/browser/surface.ts';
import { addDays, dayOf } from '../../../utils/time/wall.ts';
import { cells, figuresOf, table } from '../figures.ts';
import { programOf } from '../program.ts';
import { buildReference } from '../references/build.ts';
import { measureInTurn, shownAfter } from '../rounds.ts';
import { alarmToCome, makePromise, promiseToCome, type Ringing, rungAfter } from './alarm.ts';
import { firstPanel, type Starting } from './first-start.ts';
import type { Size } from './year.ts';

const ROUNDS = 15;
/** Each of these takes a minute: promises are due at full minutes. */
const RINGS = 7;
/** The browser is started anew for each of these. */
const STARTS = 7;
const SIZE: Size = { contacts: 100_000, followUps: 20_000, occasions: 50_000 };
/** Time enough for the background to be through with an action; milliseconds. */
const QUIET = 3_000;
const WEB_PAGE = 'https://pages.example/';

/** An extension's build and profile, in folders of their own. */
type Place = Pick<Starting, 'extensionDir' | 'profileDir'>;

/**
 * Measures what prompts cost with a year of 100,000 contacts stored, beside an extension that does nothing but show a
 * page, and a notification when its alarm rings; in turn within one run.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-bench-'));
  const kept = { extensionDir: join(folder, 'kept'), profileDir: join(folder, 'kept-profile') };
  const empty = {
    extensionDir: await buildReference('empty page'),
    profileDir: join(folder, 'empty-profile'),
  };
  try {
    await cp(buildFolder('chrome-mv3'), kept.extensionDir, { recursive: true });
    await measureRunning(kept, empty);
    await measureStarts(kept, empty);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is measured while the browsers run. */
async function measureRunning(keptPlace: Place, emptyPlace: Place): Promise<void> {
  const [kept, empty] = await Promise.all([keptPlace, emptyPlace].map(launch));
  if (!kept || !empty) return;
  try {
    await (await kept.extensionTab('/welcome.html')).close();
    await reportStore(kept);
    await reportPanel(kept, empty);
    await reportAlarm([
      { name: 'Kept', browser: kept, mark: 'kept:notice-shown', prepare: promiseToCome },
      { name: 'notifies at once', browser: empty, mark: 'bench:notice-shown', prepare: alarmToCome },
    ]);
  } finally {
    await Promise.all([kept.close(), empty.close()]);
  }
}

async function launch(place: Place): Promise<KeptChromium> {
  const browser = await launchChromium({ ...place, isUnwatched: true });
  await browser.servePage(WEB_PAGE, '<title>A page</title>');
  await browser.openTab(WEB_PAGE);
  return browser;
}

/** Fills the store, counts what today's list reads of it, and times the next alarm; in a page that does nothing else. */
async function reportStore(kept: KeptChromium): Promise<void> {
  const page = await kept.openExtensionPage('/manifest.json');
  await page.runProgram(await programOf(new URL('./in-page.ts', import.meta.url)));
  await page.evaluate(
    (size, today) => Reflect.get(globalThis, 'bench').fillYear(size, today),
    SIZE,
    dayOf(new Date()),
  );
  const { contacts, followUps, occasions } = SIZE;
  console.log(`${contacts} contacts, ${followUps} promises, ${occasions} occasions\n`);
  const { due, read }: { due: number; read: number } = await page.evaluate(() =>
    Reflect.get(globalThis, 'bench').countToday(),
  );
  console.log(`Today's list: ${due} things are due, ${read} records are read\n`);
  await reportNextAlarm(page);
  await page.close();
  // What was filled in past the background makes nothing ready: an action does, as in daily use.
  await makePromise(kept, addDays(dayOf(new Date()), 300));
  await wait(QUIET);
}

async function reportNextAlarm(page: Surface): Promise<void> {
  const subjects = ['next alarm', 'one index range read'];
  const figures = await measureInTurn(subjects, ROUNDS, subject =>
    page.evaluate(name => Reflect.get(globalThis, 'bench').time(name), subject),
  );
  const rows = subjects.map((name, index) => [name, ...cells(figures[index], figures[1], 2)]);
  report('ms for one computation', ['', '', '', '× one read'], rows);
}

async function reportPanel(kept: KeptChromium, empty: KeptChromium): Promise<void> {
  const subjects = [
    { name: 'Kept: prompts', browser: kept, mark: 'kept:prompts-shown' },
    { name: 'empty page', browser: empty, mark: 'bench:shown' },
  ];
  const figures = await measureInTurn(subjects, ROUNDS, ({ browser, mark }) =>
    shownAfter(browser.openPanel(), mark),
  );
  await checkPrompts(kept);
  const rows = subjects.map(({ name }, index) => [name, ...cells(figures[index], figures[1])]);
  report("ms from the start of the panel's document", ['', 'shown', '', '× empty'], rows);
}

/** Nothing to do would be shown sooner. */
async function checkPrompts(kept: KeptChromium): Promise<void> {
  const panel = await kept.openPanel();
  await panel.waitFor('.today [data-prompt]');
  await panel.close();
}

async function reportAlarm(subjects: readonly Ringing[]): Promise<void> {
  const figures = await measureInTurn(subjects, RINGS, rungAfter);
  const rows = subjects.map(({ name }, index) => [name, ...cells(figures[index], figures[1])]);
  const title = 'ms from the alarm to the notification, the worker stopped and no page open';
  report(title, ['', 'shown', '', '× at once'], rows);
}

/** The panel as the first thing that is opened after the browser's start. */
async function measureStarts(kept: Place, empty: Place): Promise<void> {
  const subjects: Starting[] = [
    { name: 'Kept', ...kept, mark: 'kept:prompts-shown' },
    { name: 'empty page', ...empty, mark: 'bench:shown' },
  ];
  const title = "ms from the start of the panel's document, opened first after the browser's start";
  // The background looks at what is due when the browser starts: it has opened the database, or is about to.
  await reportStarts(title, subjects, 'at once');
  await reportStarts(`${title}, the background asleep and the database closed`, subjects, 'asleep');
}

async function reportStarts(
  title: string,
  subjects: readonly Starting[],
  when: 'at once' | 'asleep',
): Promise<void> {
  const shown = subjects.map((): number[] => []);
  const painted = await measureInTurn(subjects, STARTS, async subject => {
    const start = await firstPanel(subject, when);
    shown[subjects.indexOf(subject)]?.push(start.shown);
    return start.painted;
  });
  const figures = shown.map(measured => figuresOf(measured.slice(1)));
  const rows = subjects.map(({ name }, index) => [
    name,
    ...cells(painted[index], painted[1]),
    ...cells(figures[index], figures[1]),
  ]);
  report(title, ['', 'painted', '', '× empty', 'prompts', '', '× empty'], rows);
}

function report(title: string, head: string[], rows: string[][]): void {
  console.log(`${title}\n${table([head, ...rows])}\n`);
}
