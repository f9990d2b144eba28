import type { Surface } from '../browser/surface.ts';
import { chooseLanguage, type State, type Studio } from './studio.ts';

const PAGE = '/sidepanel.html#/import';
/** LinkedIn's file begins with a note of three lines, the last of them empty. */
const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

/** Somebody whose account was closed. */
const NAMELESS = ',,https://www.linkedin.com/in/invented,,,,01 Feb 2020';

/** Invented names and work, from which the people of a file are put together. */
const WORDS = {
  en: {
    given: ['Tomas', 'Leila', 'Mei', 'Jonah', 'Anneke', 'Paolo', 'Sunniva', 'Vera', 'Omar', 'Ines'],
    family: ['Okafor', 'Haddad', 'Aronsson', 'Whitfield', 'de Wit', 'Ferrante', 'Dahl', 'Brunn', 'Castell'],
    roles: ['Bridge inspector', 'Timber researcher', 'Site manager', 'Editor'],
    companies: [
      'River Authority',
      'Institute of Spans',
      'Northspan Works',
      'Footbridge Quarterly',
      'Highline',
    ],
  },
  ru: {
    given: ['Тимофей', 'Иван', 'Павел', 'Глеб', 'Борис', 'Олег', 'Семён', 'Егор', 'Пётр', 'Яков'],
    family: ['Окунев', 'Хабиров', 'Аронов', 'Белополов', 'Дивеев', 'Ферапонтов', 'Далев', 'Рудный', 'Ершов'],
    roles: ['Инспектор мостов', 'Исследователь древесины', 'Начальник участка', 'Редактор'],
    companies: ['Речное управление', 'Институт пролётов', 'Северный пролёт', 'Высота', 'Портовый район'],
  },
};

/** People who come from a file: chosen, looked at, on their way, through, and taken back. */
export const IMPORTS: State[] = [
  { name: 'panel-import', show: begin },
  { name: 'tab-import-sources', show: unfoldSources },
  { name: 'panel-import-problem', show: choosePacked },
  { name: 'panel-import-preview', show: async ({ kept, look }) => preview(await kept.openPanel(), look) },
  { name: 'tab-import-preview', show: ({ kept, look }) => previewCards(kept.openExtensionPage(PAGE), look) },
  { name: 'panel-import-running', show: async ({ kept, look }) => run(await kept.openPanel(), look) },
  { name: 'tab-import-stopped', show: stop },
  { name: 'panel-import-done', show: finish },
  { name: 'tab-import-earlier', show: askToTakeBack },
];

/** A file of so many people as LinkedIn gives it, two lines of it without a name. */
function connections(look: Studio['look'], count: number): string {
  const rows = people(look, count).map(({ given, family, company, role }, index) => {
    const address = `https://www.linkedin.com/in/invented-${index}`;
    return [given, family, address, '', company, role, `0${(index % 9) + 1} Mar 2024`].join(',');
  });
  return ['Notes:', '"When exporting your connection data…"', '', HEAD, NAMELESS, ...rows, NAMELESS].join(
    '\n',
  );
}

/** Address cards of so many people, some of them with a birthday. */
function addressCards(look: Studio['look'], count: number): string {
  return people(look, count)
    .flatMap(({ given, family, company, role }, index) => [
      'BEGIN:VCARD\nVERSION:3.0',
      `N:${family};${given};;;\nFN:${given} ${family}\nORG:${company}\nTITLE:${role}`,
      `EMAIL:invented-${index}@spans.example`,
      ...(index % 3 === 0 ? [`BDAY:19${60 + (index % 40)}-0${(index % 9) + 1}-12`] : []),
      'END:VCARD',
    ])
    .join('\n');
}

function people({ language }: Studio['look'], count: number) {
  const words = WORDS[language];
  const pick = (some: readonly string[], index: number) => some[index % some.length] ?? '';
  return Array.from({ length: count }, (_, index) => ({
    given: pick(words.given, index),
    family: pick(words.family, index + Math.floor(index / words.given.length)),
    company: pick(words.companies, index),
    role: pick(words.roles, index * 3),
  }));
}

async function begin(studio: Studio): Promise<Surface> {
  await (await chooseLanguage(studio)).close();
  const panel = await studio.kept.openPanel();
  await panel.click('.first-step a');
  await panel.waitFor('.import-choose');
  return panel;
}

async function unfoldSources({ kept }: Studio): Promise<Surface> {
  const tab = await kept.openExtensionPage(PAGE);
  await tab.click('.import-sources summary');
  await tab.waitFor('.import-sources dl');
  return tab;
}

async function choosePacked({ kept }: Studio): Promise<Surface> {
  const panel = await openImport(kept.openPanel());
  await panel.chooseFile('Basic_LinkedInDataExport.zip', 'PK\u0003\u0004');
  await panel.waitFor('.import .notice');
  return panel;
}

async function openImport(opened: Promise<Surface>): Promise<Surface> {
  const app = await opened;
  await app.evaluate(() => {
    location.hash = '#/import';
  });
  await app.waitFor('.import-choose');
  return app;
}

/** Connections.csv before it is imported, with what is left out of it. */
async function preview(app: Surface, look: Studio['look'], count = 842): Promise<Surface> {
  await openImport(Promise.resolve(app));
  await app.chooseFile('Connections.csv', connections(look, count));
  await app.click('.import-left-out summary');
  await app.waitFor('.import-left-out li');
  return app;
}

async function previewCards(opened: Promise<Surface>, look: Studio['look']): Promise<Surface> {
  const app = await openImport(opened);
  await app.chooseFile('contacts.vcf', addressCards(look, 243));
  await app.waitFor('.import-form');
  return app;
}

async function run(app: Surface, look: Studio['look']): Promise<Surface> {
  await preview(app, look, 6000);
  await app.click('.import-form .button');
  await app.waitFor(() => (document.querySelector('progress')?.position ?? 0) > 0.1, 30_000);
  return app;
}

async function stop({ kept, look }: Studio): Promise<Surface> {
  const tab = await run(await kept.openExtensionPage(PAGE), look);
  await tab.click('.import-progress ~ .import-buttons button');
  await tab.waitFor('.import-progress ~ .import-buttons .button');
  return tab;
}

async function finish({ kept, look }: Studio): Promise<Surface> {
  const panel = await previewCards(kept.openPanel(), look);
  await panel.click('.import-form .button');
  await panel.waitFor('.import-counts li');
  return panel;
}

async function askToTakeBack({ kept }: Studio): Promise<Surface> {
  const tab = await openImport(kept.openExtensionPage(PAGE));
  await tab.click('.import-one button');
  await tab.waitFor('.import-question');
  return tab;
}
