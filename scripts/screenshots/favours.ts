import { v7 } from 'uuid';
import * as v from 'valibot';
import type { Action } from '../../utils/model/commands.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { Surface } from '../browser/surface.ts';
import { manyPeople } from './people.ts';
import { RepliesSchema } from './relations.ts';
import { chooseLanguage, type State, type Studio, send } from './studio.ts';

const WORDS = {
  en: {
    open: 'for the footbridge in Porto',
    met: 'about ropes and timber',
    result: 'they plan a walk together',
    thanks: 'to the editors of the yearbook',
    opportunities: [
      { text: 'Grant for timber footbridges', tags: ['timber'], link: 'https://grants.example/footbridges' },
      { text: 'Call for talks: bridges in cities', tags: ['bridges', 'city'] },
    ],
    search: 'mei',
  },
  ru: {
    open: 'для пешеходного моста в Пскове',
    met: 'о канатах и древесине',
    result: 'готовят вместе прогулку по мостам',
    thanks: 'редакторам ежегодника',
    opportunities: [
      { text: 'Грант на деревянные мосты', tags: ['дерево'], link: 'https://grants.example/footbridges' },
      { text: 'Приём докладов: мосты в городе', tags: ['мосты', 'город'] },
    ],
    search: 'мил',
  },
};

/** What people do for each other: introductions, recommendations, opportunities. */
export const FAVOURS: State[] = [
  { name: 'panel-introductions', show: showHistory },
  { name: 'panel-introduce', show: introduce },
  {
    name: 'tab-introductions',
    show: async ({ kept }) => openHistory(await kept.openExtensionPage('/sidepanel.html')),
  },
  { name: 'panel-opportunities', show: async ({ kept }) => openOpportunities(await kept.openPanel()) },
  {
    name: 'tab-opportunities',
    show: async ({ kept }) => openOpportunities(await kept.openExtensionPage('/sidepanel.html')),
  },
  { name: 'panel-opportunity', show: correctOpportunity },
];

async function showHistory(studio: Studio): Promise<Surface> {
  const { kept, look } = studio;
  await (await chooseLanguage(studio)).close();
  const panel = await kept.openPanel();
  const replies = v.parse(RepliesSchema, await send(panel, manyPeople(look.language, new Date())));
  const [first, second, third] = replies.map(({ contactId }) => contactId);
  if (!first || !second || !third) throw new Error('the people were not kept');
  const words = WORDS[look.language];
  const ago = (days: number) => addDays(dayOf(new Date()), -days);
  const actions: Action[] = [
    { type: 'addIntroduction', introduction: { contactIds: [first, third], on: ago(40), text: words.met } },
    { type: 'addIntroduction', introduction: { contactIds: [first, second], on: ago(15), text: words.open } },
    {
      type: 'logInteraction',
      ...{ contactId: first, kind: 'recommendation', direction: 'theirs', on: ago(3), text: words.thanks },
    },
    { type: 'logInteraction', contactId: first, kind: 'talk', on: ago(1), text: '' },
    ...words.opportunities.map(opportunity => ({ type: 'addOpportunity' as const, opportunity })),
  ];
  await send(
    panel,
    actions.map(action => ({ ...action, actionId: v7() })),
  );
  await openHistory(panel);
  await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.history-entry .button-text')].at(-1)?.click(),
  );
  await panel.fill('[name="result"]', words.result);
  await panel.press('Enter');
  await panel.waitForText(words.result);
  return panel;
}

/** The history of the first person who was kept. */
async function openHistory(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await app.waitFor('.contact-rows a');
  await app.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.contact-rows a')]
      .find(link => link.textContent?.match(/Tom|Тим/u))
      ?.click(),
  );
  await app.waitFor('.history-entry a');
  await app.evaluate(() => document.querySelector('#contact-history')?.scrollIntoView());
  return app;
}

async function introduce({ kept, look }: Studio): Promise<Surface> {
  const panel = await openHistory(await kept.openPanel());
  await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#contact-history')]
      .flatMap(title => [...(title.closest('section')?.querySelectorAll<HTMLElement>('summary') ?? [])])
      .at(-1)
      ?.click(),
  );
  await panel.fill('.people-picker input', WORDS[look.language].search);
  await panel.waitFor('.people-offered button');
  await panel.press('Enter');
  await panel.waitFor('.people-chosen li');
  return panel;
}

async function openOpportunities(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/opportunities';
  });
  await app.waitFor('.opportunity');
  return app;
}

async function correctOpportunity({ kept }: Studio): Promise<Surface> {
  const panel = await openOpportunities(await kept.openPanel());
  await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.opportunity')]
      .at(-1)
      ?.querySelector<HTMLElement>('.promise-more button')
      ?.click(),
  );
  await panel.waitFor('.opportunity .inline-form');
  await panel.evaluate(() =>
    document.querySelector('.opportunity .inline-form')?.scrollIntoView({ block: 'end' }),
  );
  return panel;
}
