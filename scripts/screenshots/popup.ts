import type { KeptChromium } from '../browser/chromium.ts';
import type { Surface } from '../browser/surface.ts';
import type { Studio } from './studio.ts';

/** The popup over a page of the sample site, once something is shown. */
export async function popupOn({ kept, site }: Studio, path: string, shown: string): Promise<Surface> {
  await kept.openTab(site + path);
  const popup = await kept.openPopup();
  await popup.waitFor(shown);
  return popup;
}

/** Today in the popup. */
export async function popupToday(studio: Studio, path: string): Promise<Surface> {
  const popup = await popupOn(studio, path, '.card-form');
  await popup.click('.popup-due');
  await popup.waitFor('.today > :not(h2, .bone)');
  return popup;
}

/** The first suggestion is put off to a typed day. */
export async function putOffInPopup(studio: Studio): Promise<Surface> {
  const isEnglish = studio.look.language === 'en';
  const popup = await popupToday(studio, '/vera-lindqvist.html');
  await popup.click({ role: 'button', name: isEnglish ? 'Another day: ' : 'Дата… ' });
  await popup.type(isEnglish ? 'Friday week' : 'через недельку');
  await popup.waitFor('.due-means:not(.refusal)');
  return popup;
}

/** The draft for the first suggestion. */
export async function writeFromPopup(studio: Studio): Promise<Surface> {
  const popup = await popupToday(studio, '/vera-lindqvist.html');
  await popup.click('[data-stage] [aria-keyshortcuts="w"]');
  await popup.waitFor('.write-ways button');
  return popup;
}

/** The popup over a page that may not be read. */
export async function popupOnBrowserPage(kept: KeptChromium): Promise<Surface> {
  await kept.openTab('chrome://version');
  const popup = await kept.openPopup();
  await popup.waitFor('.card-form');
  return popup;
}

/** A card with a promise whose date is typed. */
export async function typePromise(studio: Studio): Promise<Surface> {
  const isEnglish = studio.look.language === 'en';
  const popup = await popupOn(studio, '/vera-lindqvist.html', '.card-form');
  await popup.fill('[name="what"]', isEnglish ? 'send her the drawings' : 'прислать ей чертежи');
  await popup.fill('[name="due"]', isEnglish ? 'next Tuesday at 10' : 'в следующий вторник в 10');
  await popup.waitForText('10:00');
  return popup;
}

/** The word that the card is kept. */
export async function saveCard(studio: Studio): Promise<Surface> {
  const popup = await typePromise(studio);
  await popup.press('Enter');
  await popup.waitFor('.saved');
  return popup;
}

/** The people of a list, chosen together, while a community is being looked for. */
export async function choosePeople(studio: Studio): Promise<Surface> {
  const popup = await popupOn(studio, '/members.html', 'ul li button');
  await popup.click('.pick-all input');
  await popup.fill('[name="place"]', studio.look.language === 'en' ? 'bri' : 'мос');
  await popup.waitFor('.place-search .chip');
  return popup;
}
