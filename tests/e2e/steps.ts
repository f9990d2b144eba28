import { v7 } from 'uuid';
import * as v from 'valibot';
import type { KeptBrowser } from '../../scripts/browser/kept-browser.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import type { Action } from '../../utils/model/commands.ts';
import { ContactIdSchema } from '../../utils/model/ids.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { FixturePage } from './pages.ts';

/** The steps that every story takes in the same way, in whatever browser. */

/** What the user typed of a promise. */
export type TypedPromise = { what: string; when: string };

/** Clicks the toolbar button and waits for the card to fill in. */
export async function openCard(kept: KeptBrowser): Promise<Surface> {
  const popup = await kept.openPopup();
  await popup.waitFor({ role: 'button', name: SAVE });
  return popup;
}

const SAVE = /^(Save|Сохранить)/u;

/** Opens a saved page at its real address and clicks the toolbar button on it. */
export async function openProfile(kept: KeptBrowser, page: FixturePage): Promise<Surface> {
  const popup = await openPopupOn(kept, page);
  await popup.waitFor({ role: 'button', name: SAVE });
  return popup;
}

/** What a field of the card holds. */
export function fieldOf(popup: Surface, name: string): Promise<string | undefined> {
  return popup.evaluate(
    field => document.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`)?.value,
    name,
  );
}

/** Types a promise into the card. */
export async function typePromise(popup: Surface, { what, when }: TypedPromise): Promise<void> {
  await popup.fill({ role: 'textbox', name: 'What' }, what);
  await popup.fill({ role: 'textbox', name: 'When' }, when);
}

/** When to be reminded soon, as it is typed: due times have no seconds, and what comes before takes some. */
export function soon(): string {
  return new Date().getSeconds() < 40 ? 'in 1 minute' : 'in 2 minutes';
}

/** Keeps the person of a page with a promise, through the popup. */
export async function keepWithPromise(
  kept: KeptBrowser,
  page: FixturePage,
  promise: TypedPromise,
): Promise<void> {
  const popup = await openProfile(kept, page);
  await typePromise(popup, promise);
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);
  await popup.close();
}

/** What became of the stored promises. */
export async function promiseStates(kept: KeptBrowser): Promise<unknown[]> {
  const { followUps = [] } = await kept.storeDump();
  return followUps.map(followUp => Reflect.get(Object(followUp), 'state'));
}

/** Moves every promise into the past, as if the browser had been closed at its time. */
export async function makeOverdue(kept: KeptBrowser): Promise<void> {
  const tab = await kept.openExtensionPage('/welcome.html');
  await tab.evaluate(async () => {
    const open = indexedDB.open('kept');
    await new Promise(resolve => open.addEventListener('success', resolve));
    const transaction = open.result.transaction('followUps', 'readwrite');
    const all = transaction.objectStore('followUps').getAll();
    await new Promise(resolve => all.addEventListener('success', resolve));
    const due = '2026-01-15T09:00';
    for (const followUp of all.result) {
      transaction.objectStore('followUps').put({ ...followUp, due, openDue: due, toAnnounce: due });
    }
    await new Promise(resolve => transaction.addEventListener('complete', resolve));
    open.result.close();
  });
  await tab.close();
}

/** Keeps everybody on the page of an event with its community, the event and one promise to all of them. */
export async function keepAttendees(kept: KeptBrowser, page: FixturePage): Promise<Surface> {
  const popup = await openPopupOn(kept, page);
  await popup.click({ role: 'checkbox', name: 'Select all' });
  await popup.click({ role: 'checkbox', name: 'From Bergen Bookbinders' });
  await popup.click({ role: 'checkbox', name: /Sewing night/u });
  await popup.click('.people-shared summary');
  await typePromise(popup, { what: 'send the patterns', when: 'in two weeks' });
  await popup.click({ role: 'button', name: /^Save \d+ people/u });
  await popup.waitForText('Kept 2 people');
  return popup;
}

type KeptCard = Extract<Action, { type: 'savePeople' }>['cards'][number];

const NOTHING_MORE = {
  typed: [],
  identities: [],
  positions: [],
  emails: [],
  phones: [],
  websites: [],
  tags: [],
  note: '',
} satisfies Omit<KeptCard, 'fields'>;

/** Keeps people before the story begins, as the popup would. */
export async function alreadyKept(
  kept: KeptBrowser,
  people: readonly (Partial<KeptCard> & Pick<KeptCard, 'fields'>)[],
): Promise<void> {
  const cards = people.map(person => ({ ...NOTHING_MORE, ...person }));
  await perform(kept, { type: 'savePeople', cards });
}

/** Does one thing after the other before the story begins, as a page of Kept would. Throws when one is refused. */
export async function perform(kept: KeptBrowser, ...actions: Action[]): Promise<void> {
  const tab = await kept.openExtensionPage('/welcome.html');
  for (const action of actions) {
    const reply = await tab.evaluate(sent => Reflect.get(globalThis, 'chrome').runtime.sendMessage(sent), {
      ...action,
      actionId: v7(),
    });
    if (!Reflect.get(Object(reply), 'ok')) throw new Error(`not done: ${JSON.stringify(reply)}`);
  }
  await tab.close();
}

/** Keeps people whose birthday is today, before the story begins. */
export async function keepBirthdays(
  kept: KeptBrowser,
  people: Parameters<typeof alreadyKept>[1],
): Promise<void> {
  await alreadyKept(kept, people);
  const { contacts = [] } = await kept.storeDump();
  const names = people.map(({ fields }) => fields.name);
  const draft = { kind: 'birthday', on: `-${dayOf(new Date()).slice(4)}`, yearly: true, text: '' } as const;
  const occasions = v
    .parse(v.array(v.object({ id: ContactIdSchema, name: v.string() })), contacts)
    .filter(({ name }) => names.includes(name))
    .map(({ id }) => ({ contactId: id, draft, source: { from: 'hand' } as const }));
  await perform(kept, { type: 'addOccasions', occasions });
}

/** Opens a saved page at its real address and clicks the toolbar button on it, whatever the popup then shows. */
export async function openPopupOn(kept: KeptBrowser, page: FixturePage): Promise<Surface> {
  await kept.servePage(page.url, page.html);
  await kept.openTab(page.url);
  return kept.openPopup();
}
