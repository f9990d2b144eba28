import { type KeptChromium, launchChromium } from '../../../scripts/browser/chromium.ts';
import { buildFolder } from '../../../scripts/browser/kept-browser.ts';
import { cells, table } from '../figures.ts';
import { programOf } from '../program.ts';
import { buildReference, REFERENCES } from '../references/build.ts';
import { measureInTurn, shownAfter } from '../rounds.ts';
import { PROFILE_URL, profilePage } from './page.ts';

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
  const popups = await measureInTurn(subjects, ROUNDS, subject =>
    shownAfter(subject.browser.openPopup(), subject.popupMark),
  );
  const panels = await measureInTurn(subjects, ROUNDS, subject =>
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

async function seed(browser: KeptChromium): Promise<void> {
  const page = await browser.openExtensionPage('/manifest.json');
  await page.runProgram(await programOf(new URL('./seed.ts', import.meta.url)));
  await page.evaluate(
    (contacts, due) => Reflect.get(globalThis, 'bench').fillStore(contacts, due),
    CONTACTS,
    DUE,
  );
  await page.close();
}
