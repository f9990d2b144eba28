import type { Identity, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { lineOf, precedes, visibleOne } from '../element-text.ts';
import { headTitle, unanchored } from '../head.ts';
import { identityOf } from '../identities.ts';
import { memberAt } from '../members.ts';
import { putNameParts } from '../name-parts.ts';
import { putPhoto } from '../photo-area.ts';
import { type Put, putInto, SURE } from '../put.ts';
import { isVisible } from '../visible.ts';

const SEEN = '2022-09';
/** The card of the profile: 2022, and 2020. */
const CARD =
  '[data-xds="Hero"], [data-qa="profile-module"], header:has([data-qa="malt-profile-display-name"])';
const NAME = '[data-xds="Headline"], [data-qa="malt-profile-display-name"]';
const OCCUPATION = '[data-qa="profile-occupations"] p, p';
const PIN = '[data-xds="IconLocationPin"]';
/** "Angestellt, Köchin, Löffel GmbH": how somebody is employed stands before what they are. */
const EMPLOYMENT =
  /^(?:angestellt|beamtet|freiberuflich|geschäftsführend|inhaber(?:in)?|selbstständig|unternehmer(?:in)?|employed|freelance|self-employed|owner|executive)$/iu;

/** XING: profiles. It hands nothing on: recommended members fill its pages. */
const xing: SiteAdapter = {
  id: 'xing',
  name: 'XING',
  hosts: /^(?:[a-z]{2}\.)?xing\.com$/u,
  read(page: PageSource): Found {
    const own = identityOf(page.url);
    return own ? readProfile(page, own) : { kind: 'nothing', reason: 'no-person' };
  },
};

export default xing;

function readProfile(page: PageSource, own: Identity): Found {
  const person = memberAt(own.url);
  const put = putInto(person, SEEN);
  const card = visibleOne(page.document, CARD);
  const heading = card && visibleOne(card, NAME);
  if (!card || !heading || lineOf(heading) === '') {
    const [name] = headTitle(page, address => identityOf(address)?.key === own.key).split(/ [-–|] /u);
    return unanchored(page, person, name);
  }
  // The first part is the name, others are badges.
  const name = lineOf(heading.querySelector('span') ?? heading);
  put('name', name, '[data-xds=Headline]');
  putNameParts(put, name, []);
  putLines(put, card, heading);
  putPhoto(put, person, photoIn(card, person), 'img with the name as its text');
  return { kind: 'person', person };
}

/** The place stands beside its pin; of the other lines below the name the first is the occupation. */
function putLines(put: Put, card: Element, heading: Element): void {
  const place = placeIn(card, heading);
  put('location', lineOf(place), PIN);
  const occupation = [...card.querySelectorAll(OCCUPATION)].find(
    line => precedes(heading, line) && !place?.contains(line) && lineOf(line) !== '' && isVisible(line),
  );
  const line = lineOf(occupation);
  put('headline', line, 'line under the name', SURE.place);
  const [employment = '', role, company, more] = line.split(', ');
  if (more !== undefined || !EMPLOYMENT.test(employment)) return;
  put('role', role, 'second part of the line under the name', SURE.guess);
  put('company', company, 'third part of the line under the name', SURE.guess);
}

/** The smallest part around the pin with a text of its own, unless it reaches up to the name. */
function placeIn(card: Element, heading: Element): Element | undefined {
  const older = card.querySelector('[data-qa="profile-location"] p');
  if (older) return older;
  for (let part = card.querySelector(PIN)?.parentElement; part && part !== card; part = part.parentElement) {
    if (part.contains(heading)) return undefined;
    if (lineOf(part) !== '') return part.querySelector('p') ?? part;
  }
  return undefined;
}

function photoIn(card: Element, person: PersonReading): Element | undefined {
  const name = person.fields.name?.value;
  return [...card.querySelectorAll('img[alt]')].find(image => image.getAttribute('alt') === name);
}
