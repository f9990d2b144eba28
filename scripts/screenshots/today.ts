import { v7 } from 'uuid';
import * as v from 'valibot';
import type { Command } from '../../utils/model/commands.ts';
import type { Day } from '../../utils/model/time.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { Surface } from '../browser/surface.ts';
import { manyPeople, promiseTexts } from './people.ts';
import { RepliesSchema, relationsOf } from './relations.ts';
import { chooseLanguage, type State, type Studio, send } from './studio.ts';

const APP = '/sidepanel.html';

/** A day with far too much on it. */
export const BUSY: State[] = [
  { name: 'panel-busy', show: studio => fill(studio, 60, 6) },
  { name: 'tab-busy', show: ({ kept }) => kept.openExtensionPage(APP) },
];

/** Back after three weeks: the offer of a fresh start, what it did, and a day on which everything is answered. */
export const ABSENCE: State[] = [
  { name: 'panel-fresh-start', show: comeBack },
  { name: 'tab-fresh-start', show: ({ kept }) => offered(kept.openExtensionPage(APP)) },
  { name: 'popup-fresh-start', show: offeredInPopup },
  { name: 'panel-started', show: startFresh },
  { name: 'panel-calm', show: answerEverything },
  { name: 'tab-calm', show: ({ kept }) => kept.openExtensionPage(APP) },
];

/** Keeps people with what there is to do for them, and so many promises due on the last days up to today. */
async function fill(studio: Studio, promises: number, days: number): Promise<Surface> {
  const { kept, look } = studio;
  await (await chooseLanguage(studio)).close();
  const panel = await kept.openPanel();
  const replies = v.parse(RepliesSchema, await send(panel, manyPeople(look.language, new Date())));
  await send(panel, relationsOf(look.language, replies, new Date()));
  const today = dayOf(new Date());
  const texts = promiseTexts(look.language);
  const due = Array.from({ length: promises }, (_, index): Command => {
    const person = replies[index % replies.length];
    const text = texts[(index + Math.floor(index / days)) % texts.length] ?? '';
    const on = addDays(today, -(index % days));
    return {
      type: 'addFollowUp',
      actionId: v7(),
      contactIds: person ? [person.contactId] : [],
      promise: { text, direction: index % 5 === 4 ? 'theirs' : 'mine', due: on },
    };
  });
  await send(panel, due);
  await panel.waitFor('.today > button');
  return panel;
}

async function comeBack(studio: Studio): Promise<Surface> {
  const panel = await fill(studio, 24, 20);
  await wasHere(panel, addDays(dayOf(new Date()), -20));
  await panel.close();
  return offered(studio.kept.openPanel());
}

/** Writes when the user was last here. */
function wasHere(panel: Surface, on: Day): Promise<void> {
  return panel.evaluate(async day => {
    const open = indexedDB.open('kept');
    await new Promise(resolve => open.addEventListener('success', resolve));
    const transaction = open.result.transaction('settings', 'readwrite');
    transaction.objectStore('settings').put({ name: 'presence', days: [day] });
    await new Promise(resolve => transaction.addEventListener('complete', resolve));
    open.result.close();
  }, on);
}

async function offered(opened: Promise<Surface>): Promise<Surface> {
  const app = await opened;
  await app.waitFor('.fresh-start');
  return app;
}

async function offeredInPopup({ kept, site }: Studio): Promise<Surface> {
  await kept.openTab(site);
  const popup = await kept.openPopup();
  await popup.waitFor('.card-form');
  await popup.click('.popup-due');
  await popup.waitFor('.fresh-start');
  return popup;
}

async function startFresh({ kept }: Studio): Promise<Surface> {
  const panel = await offered(kept.openPanel());
  await panel.click('.fresh-start .button');
  await panel.waitFor(() => !document.querySelector('.fresh-start'));
  return panel;
}

/** Answers one thing after the other until there is nothing left for today. */
async function answerEverything({ kept }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.waitFor('.promise-due');
  await panel.evaluate(async () => {
    const deadline = Date.now() + 20_000;
    while (document.querySelector('.promise-due') && Date.now() < deadline) {
      document.querySelector<HTMLElement>('.promise-due button[aria-keyshortcuts="d"]')?.click();
      await new Promise(resolve => setTimeout(resolve, 300));
    }
    document.querySelector<HTMLElement>('.toast-close')?.click();
    window.scrollTo(0, 0);
  });
  await panel.waitFor(() => !document.querySelector('.promise-due'));
  return panel;
}
