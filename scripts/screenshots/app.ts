import * as v from 'valibot';
import type { KeptChromium } from '../browser/chromium.ts';
import type { Surface } from '../browser/surface.ts';
import { manyPeople, twinOfVera } from './people.ts';
import { RepliesSchema, relationsOf } from './relations.ts';
import { type Studio, send } from './studio.ts';

/** The settings, with the sites that can be switched on. */
export async function openSettings({ kept }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.click('.panel-settings');
  await panel.waitFor('.sites li');
  return panel;
}

/** The panel, once it shows a text. */
export async function panelWith(kept: KeptChromium, text: string): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.waitForText(text);
  return panel;
}

/** The panel with many people and what there is to do for them. */
export async function fillPanel({ kept, look }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  const commands = manyPeople(look.language, new Date());
  const replies = await send(panel, commands);
  await send(panel, relationsOf(look.language, v.parse(RepliesSchema, replies), new Date()));
  await panel.waitFor(() => document.querySelectorAll('.promise-list li').length > 2);
  return panel;
}

/** The sample site is switched on, and Vera's page lies beside the panel. */
export async function recogniseVera({ kept, site }: Studio): Promise<Surface> {
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

/** Vera's page. */
export async function openContact(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/';
  });
  await app.click({ role: 'link', name: 'Vera Lindqvist' });
  await app.waitFor(
    () => location.hash.startsWith('#/contact/') && document.querySelector('.reach, textarea'),
  );
  return app;
}

/** A second contact who may be Vera. */
export async function keepTwin({ kept, look }: Studio): Promise<Surface> {
  const panel = await kept.openPanel();
  await send(panel, [twinOfVera(look.language)]);
  await openContact(panel);
  await panel.waitFor('.maybe-same');
  return panel;
}

/** The list of communities. */
export async function openCommunities(app: Surface): Promise<Surface> {
  await app.click('.panel-communities');
  await app.waitFor('#communities-title ~ .contact-rows a');
  return app;
}

/** The first community. */
export async function openCommunity(app: Surface): Promise<Surface> {
  await openCommunities(app);
  await app.click('#communities-title ~ .contact-rows a');
  await app.waitFor('#place-gatherings');
  return app;
}

/** The first gathering of the first community. */
export async function openGathering(app: Surface): Promise<Surface> {
  await openCommunity(app);
  await app.click('a[href^="#/gathering/"]');
  await app.waitFor(
    () => location.hash.startsWith('#/gathering/') && document.querySelector('.contact-rows a'),
  );
  return app;
}

/** Somebody met at that gathering, with where they are known from. */
export async function openMember(app: Surface): Promise<Surface> {
  await openGathering(app);
  await app.click('.panel-detail .contact-rows a');
  await app.waitFor('.known-places');
  return app;
}

/** The choice of the contact to put together with Vera. */
export async function mergeWith(app: Surface): Promise<Surface> {
  await openContact(app);
  await app.click('.contact-foot a');
  await app.waitFor('.merge .contact-rows li');
  return app;
}

/** Vera and her twin side by side. */
export async function openMerge(app: Surface): Promise<Surface> {
  await openContact(app);
  await app.click('.maybe-same a');
  await app.waitFor('.merge-result');
  return app;
}

/** All pairs that may be one person. */
export async function openPairs(app: Surface): Promise<Surface> {
  await app.evaluate(() => {
    location.hash = '#/pairs';
  });
  await app.waitFor('.pair');
  return app;
}

/** The part of a contact's page about keeping in touch and occasions. */
export async function openRelations(app: Surface): Promise<Surface> {
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
