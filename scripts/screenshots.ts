/*
 * `npm run screenshots`: pictures of every screen at its real size, in both languages and themes, taken of the real
 * extension in Chromium: `artifacts/screenshots/LANGUAGE-THEME/NAME.png`, and the picture of the README. With names of
 * stories (`npm run screenshots -- busy absence`) only theirs.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { type KeptChromium, launchChromium } from './browser/chromium.ts';
import type { Surface } from './browser/surface.ts';
import { serveSampleSite } from './sample-site.ts';
import { FAVOURS } from './screenshots/favours.ts';
import { manyPeople, twinOfVera } from './screenshots/people.ts';
import { RepliesSchema, relationsOf } from './screenshots/relations.ts';
import { takeSideBySide } from './screenshots/side-by-side.ts';
import { chooseLanguage, type Look, type State, type Studio, send } from './screenshots/studio.ts';
import { ABSENCE, BUSY } from './screenshots/today.ts';
import { ROOT, runCommand } from './setup.mjs';

const FOLDER = join(ROOT, 'artifacts', 'screenshots');
const README_PICTURE = join(ROOT, 'docs', 'popup-and-panel.png');
const LOOKS = (['en', 'ru'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(theme => ({ language, theme })),
);

/** The first days with Kept, from empty to full. */
const FIRST_DAYS: State[] = [
  { name: 'tab-settings', show: chooseLanguage },
  { name: 'tab-welcome', show: ({ kept }) => kept.extensionTab('/welcome.html') },
  { name: 'panel-empty', show: ({ kept }) => kept.openPanel() },
  { name: 'tab-empty', show: ({ kept }) => kept.openExtensionPage('/sidepanel.html') },
  { name: 'popup-empty', show: studio => popupOn(studio, '/', '.notice, .card-form') },
  { name: 'popup-today-empty', show: studio => popupToday(studio, '/') },
  { name: 'popup-error', show: ({ kept }) => popupOnBrowserPage(kept) },
  { name: 'popup-many', show: studio => popupOn(studio, '/members.html', 'ul li button') },
  { name: 'popup-one', show: studio => popupOn(studio, '/vera-lindqvist.html', '.card-form img') },
  { name: 'popup-promise', show: typePromise },
  { name: 'popup-saved', show: saveCard },
  { name: 'panel-one', show: ({ kept }) => panelWith(kept, 'Vera Lindqvist') },
  { name: 'popup-today-one', show: studio => popupToday(studio, '/') },
  { name: 'popup-known', show: studio => popupOn(studio, '/vera-lindqvist.html', '.card-form img') },
  { name: 'panel-many', show: fillPanel },
  { name: 'popup-today-many', show: studio => popupToday(studio, '/vera-lindqvist.html') },
  { name: 'popup-today-write', show: writeFromPopup },
  { name: 'popup-today-day', show: putOffInPopup },
  { name: 'panel-on-page', show: recogniseVera },
  { name: 'panel-contact', show: async ({ kept }) => openContact(await kept.openPanel()) },
  { name: 'panel-relations', show: async ({ kept }) => openRelations(await kept.openPanel()) },
  { name: 'tab-many', show: ({ kept }) => kept.openExtensionPage('/sidepanel.html') },
  {
    name: 'tab-contact',
    show: async ({ kept }) => openContact(await kept.openExtensionPage('/sidepanel.html')),
  },
  { name: 'popup-people', show: choosePeople },
  { name: 'panel-communities', show: async ({ kept }) => openCommunities(await kept.openPanel()) },
  { name: 'panel-community', show: async ({ kept }) => openCommunity(await kept.openPanel()) },
  { name: 'panel-gathering', show: async ({ kept }) => openGathering(await kept.openPanel()) },
  {
    name: 'tab-community',
    show: async ({ kept }) => openCommunity(await kept.openExtensionPage('/sidepanel.html')),
  },
  { name: 'panel-known-from', show: async ({ kept }) => openMember(await kept.openPanel()) },
  { name: 'panel-maybe-same', show: keepTwin },
  { name: 'panel-merge-with', show: async ({ kept }) => mergeWith(await kept.openPanel()) },
  { name: 'panel-merge', show: async ({ kept }) => openMerge(await kept.openPanel()) },
  {
    name: 'tab-merge',
    show: async ({ kept }) => openMerge(await kept.openExtensionPage('/sidepanel.html')),
  },
  { name: 'panel-pairs', show: async ({ kept }) => openPairs(await kept.openPanel()) },
  // The panel opens again where it was left: this one comes last.
  { name: 'panel-settings', show: openSettings },
];

async function openSettings({ kept }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.click('.panel-settings');
  await panel.waitFor('.sites li');
  return panel;
}

async function popupOn({ kept, site }: Studio, path: string, shown: string): Promise<Surface> {
  await kept.openTab(site + path);
  const popup = await kept.openPopup();
  await popup.waitFor(shown);
  return popup;
}

async function popupToday(studio: Studio, path: string): Promise<Surface> {
  const popup = await popupOn(studio, path, '.card-form');
  await popup.click('.popup-due');
  await popup.waitFor('.today > :not(h2, .bone)');
  return popup;
}

/** The first suggestion is put off to a typed day. */
async function putOffInPopup(studio: Studio): Promise<Surface> {
  const isEnglish = studio.look.language === 'en';
  const popup = await popupToday(studio, '/vera-lindqvist.html');
  await popup.click({ role: 'button', name: isEnglish ? 'Another day: ' : 'Другой день: ' });
  await popup.type(isEnglish ? 'Friday week' : 'через недельку');
  await popup.waitFor('.due-means:not(.refusal)');
  return popup;
}

/** The draft for the first suggestion. */
async function writeFromPopup(studio: Studio): Promise<Surface> {
  const popup = await popupToday(studio, '/vera-lindqvist.html');
  await popup.click('[data-stage] [aria-keyshortcuts="w"]');
  await popup.waitFor('.write-ways button');
  return popup;
}

async function popupOnBrowserPage(kept: KeptChromium): Promise<Surface> {
  await kept.openTab('chrome://version');
  const popup = await kept.openPopup();
  await popup.waitFor('.card-form');
  return popup;
}

async function typePromise(studio: Studio): Promise<Surface> {
  const isEnglish = studio.look.language === 'en';
  const popup = await popupOn(studio, '/vera-lindqvist.html', '.card-form');
  await popup.fill('[name="what"]', isEnglish ? 'send her the drawings' : 'прислать ей чертежи');
  await popup.fill('[name="due"]', isEnglish ? 'next Tuesday at 10' : 'в следующий вторник в 10');
  await popup.waitForText('10:00');
  return popup;
}

async function saveCard(studio: Studio): Promise<Surface> {
  const popup = await typePromise(studio);
  await popup.press('Enter');
  await popup.waitFor('.saved');
  return popup;
}

async function panelWith(kept: KeptChromium, text: string): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.waitForText(text);
  return panel;
}

async function fillPanel({ kept, look }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  const commands = manyPeople(look.language, new Date());
  const replies = await send(panel, commands);
  await send(panel, relationsOf(look.language, v.parse(RepliesSchema, replies), new Date()));
  await panel.waitFor(() => document.querySelectorAll('.promise-list li').length > 2);
  return panel;
}

/** The sample site is switched on, and Vera's page lies beside the panel. */
async function recogniseVera({ kept, site }: Studio): Promise<Surface> {
  const settings = await kept.openExtensionPage('/sidepanel.html#/settings');
  const { hostname } = new URL(site);
  await kept.allow([`*://${hostname}/*`], async () => {
    await settings.fill('.sites-other input', site);
    await settings.press('Enter');
  });
  await settings.waitFor('.sites input:checked');
  const tab = await kept.openTab(`${site}/vera-lindqvist.html`);
  const panel = await kept.openPanel();
  await tab.show();
  await panel.waitFor('.on-page');
  return panel;
}

async function openContact(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await app.click({ role: 'link', name: 'Vera Lindqvist' });
  await app.waitFor(
    () => location.hash.startsWith('#/contact/') && document.querySelector('.reach, textarea'),
  );
  return app;
}

async function keepTwin({ kept, look }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  await send(panel, [twinOfVera(look.language)]);
  await openContact(panel);
  await panel.waitFor('.maybe-same');
  return panel;
}

/** The people of a list, chosen together, while a community is being looked for. */
async function choosePeople(studio: Studio): Promise<Surface> {
  const popup = await popupOn(studio, '/members.html', 'ul li button');
  await popup.click('.pick-all input');
  await popup.fill('[name="place"]', studio.look.language === 'en' ? 'bri' : 'мос');
  await popup.waitFor('.place-search .chip');
  return popup;
}

async function openCommunities(app: Surface): Promise<Surface> {
  await app.click('.panel-communities');
  await app.waitFor('#communities-title ~ .contact-rows a');
  return app;
}

async function openCommunity(app: Surface): Promise<Surface> {
  await openCommunities(app);
  await app.click('#communities-title ~ .contact-rows a');
  await app.waitFor('#place-gatherings');
  return app;
}

async function openGathering(app: Surface): Promise<Surface> {
  await openCommunity(app);
  await app.click('a[href^="#/gathering/"]');
  await app.waitFor(
    () => location.hash.startsWith('#/gathering/') && document.querySelector('.contact-rows a'),
  );
  return app;
}

async function openMember(app: Surface): Promise<Surface> {
  await openGathering(app);
  await app.click('.panel-detail .contact-rows a');
  await app.waitFor('.known-places');
  return app;
}

async function mergeWith(app: Surface): Promise<Surface> {
  await openContact(app);
  await app.click('.contact-foot a');
  await app.waitFor('.merge .contact-rows li');
  return app;
}

async function openMerge(app: Surface): Promise<Surface> {
  await openContact(app);
  await app.click('.maybe-same a');
  await app.waitFor('.merge-result');
  return app;
}

async function openPairs(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await app.click('.pairs-link');
  await app.waitFor('.pair');
  return app;
}

/** The part of a contact's page about keeping in touch and occasions. */
async function openRelations(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await app.waitFor('.contact-rows a');
  await app.evaluate(() => document.querySelector<HTMLAnchorElement>('.contact-rows a')?.click());
  await app.waitFor('#contact-touch');
  await app.evaluate(() => {
    for (const details of document.querySelectorAll(
      '#contact-touch ~ details, #contact-occasions ~ details',
    )) {
      details.setAttribute('open', '');
    }
    document.querySelector('#contact-touch')?.scrollIntoView();
  });
  return app;
}

/** Each story has a profile of its own. */
const STORIES = { first: FIRST_DAYS, busy: BUSY, absence: ABSENCE, favours: FAVOURS };
type Story = keyof typeof STORIES;

async function takePictures(story: Story, look: Look, site: string): Promise<void> {
  const folder = join(FOLDER, `${look.language}-${look.theme}`);
  mkdirSync(folder, { recursive: true });
  const kept = await launchChromium({ language: look.language, isDark: look.theme === 'dark' });
  try {
    for (const { name, show } of STORIES[story]) {
      const surface = await show({ kept, site, look });
      await surface.settle();
      await surface.screenshot(join(folder, `${name}.png`));
      await surface.close();
    }
    if (story === 'first' && look.language === 'en' && look.theme === 'light') {
      const pictures = ['popup-one', 'panel-many'].map(name => join(folder, `${name}.png`));
      await takeSideBySide(kept.context, pictures, README_PICTURE);
      console.log(`the picture of the README: ${relative(process.cwd(), README_PICTURE)}`);
    }
  } finally {
    await kept.close();
  }
  console.log(`${STORIES[story].length} pictures in ${relative(process.cwd(), folder)}/`);
}

/** The stories named on the command line; all when none is. */
function chosenStories(): Story[] {
  const all = Object.keys(STORIES) as Story[];
  const named = all.filter(story => process.argv.includes(story));
  return named.length > 0 ? named : all;
}

await runCommand(async () => {
  const site = await serveSampleSite();
  try {
    for (const story of chosenStories()) {
      for (const look of LOOKS) await takePictures(story, look, site.origin);
    }
  } finally {
    site.close();
  }
});
