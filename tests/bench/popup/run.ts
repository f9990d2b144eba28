import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type KeptChromium, launchChromium } from '../../../scripts/browser/chromium.ts';
import { buildFolder } from '../../../scripts/browser/kept-browser.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import type { Surface } from '../../../scripts/browser/surface.ts';
import { type Figures, figuresOf, table } from './figures.ts';
import { PROFILE_URL, profilePage } from './page.ts';
import { buildReference, REFERENCES } from './references.ts';

const ROUNDS = 15;
const CONTACTS = 100_000;
const DUE = 10_000;

/** One extension under measurement and the marks that say its popup and its panel are shown. */
type Subject = { name: string; browser: KeptChromium; popupMark: string; panelMark: string };

/**
 * Measures document → card shown of the popup and document → list shown of the panel, beside an empty page and a
 * minimal page of Preact, in turn within one run: with an empty database, then with 100,000 contacts.
 */
export async function run(): Promise<void> {
  const subjects = await launchAll();
  try {
    const kept = subjects[0];
    if (!kept) return;
    console.log(`Medians of ${ROUNDS} rounds, ms from the start of the document (fastest to slowest)\n`);
    await report('empty database', subjects);
    await seed(kept.browser);
    await report(`${CONTACTS} contacts, ${DUE} promises due`, subjects);
  } finally {
    await Promise.all(subjects.map(({ browser }) => browser.close()));
  }
}

async function launchAll(): Promise<Subject[]> {
  const kept = await launch(buildFolder('chrome-mv3'));
  const subjects: Subject[] = [
    { name: 'Kept', browser: kept, popupMark: 'kept:card-shown', panelMark: 'kept:list-shown' },
  ];
  for (const reference of REFERENCES) {
    const browser = await launch(await buildReference(reference));
    subjects.push({ name: reference, browser, popupMark: 'bench:shown', panelMark: 'bench:shown' });
  }
  return subjects;
}

async function launch(extensionDir: string): Promise<KeptChromium> {
  const browser = await launchChromium({ extensionDir });
  await browser.servePage(PROFILE_URL, profilePage());
  await browser.openTab(PROFILE_URL);
  return browser;
}

async function report(title: string, subjects: readonly Subject[]): Promise<void> {
  const popups = await measure(subjects, subject =>
    shownAfter(subject.browser.openPopup(), subject.popupMark),
  );
  const panels = await measure(subjects, subject =>
    shownAfter(subject.browser.openPanel(), subject.panelMark),
  );
  const rows = subjects.map((subject, index) => [
    subject.name,
    ...cells(popups[index], popups[1]),
    ...cells(panels[index], panels[1]),
  ]);
  console.log(
    `${title}\n${table([['', 'popup: card', '', '× empty', 'panel: list', '', '× empty'], ...rows])}\n`,
  );
}

function cells(figures: Figures | undefined, empty: Figures | undefined): string[] {
  if (!figures || !empty) return ['', '', ''];
  const { median, fastest, slowest } = figures;
  return [
    median.toFixed(0),
    `(${fastest.toFixed(0)}–${slowest.toFixed(0)})`,
    (median / empty.median).toFixed(2),
  ];
}

/** Every subject in turn, round by round, so that a slow moment of the machine meets all of them; the first round warms up. */
async function measure(
  subjects: readonly Subject[],
  once: (subject: Subject) => Promise<number>,
): Promise<Figures[]> {
  const measured = subjects.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, subject] of subjects.entries()) {
      const took = await once(subject);
      if (round > 0) measured[index]?.push(took);
    }
  }
  return measured.map(figuresOf);
}

async function shownAfter(opening: Promise<Surface>, mark: string): Promise<number> {
  const surface = await opening;
  const shown = await poll(
    () => surface.evaluate(name => performance.getEntriesByName(name)[0]?.startTime, mark),
    10_000,
  );
  if (shown === undefined) throw new Error(`"${mark}" was never set. Seen: ${await surface.text()}`);
  await surface.close();
  return shown;
}

async function seed(browser: KeptChromium): Promise<void> {
  const page = await browser.openExtensionPage('/sidepanel.html');
  await page.runProgram(await seedProgram());
  await page.evaluate((contacts, due) => Reflect.get(globalThis, 'seedStore')(contacts, due), CONTACTS, DUE);
  await page.close();
}

async function seedProgram(): Promise<string> {
  const entry = fileURLToPath(new URL('../seed.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'seeding' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the seeding program was not built');
  return output.output[0].code;
}
