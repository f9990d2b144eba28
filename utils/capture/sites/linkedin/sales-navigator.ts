import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, paragraphsOf, precedes } from '../../element-text.ts';
import { putNameParts } from '../../name-parts.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { photoAreaOf } from '../../photo-area.ts';
import { type Put, putInto, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { leadIdentity } from './address.ts';
import { putPositions } from './card.ts';
import { dateRangeIn } from './dates.ts';
import { degreeIn } from './degree.ts';
import type { ReadPosition } from './experience.ts';
import { mutualConnectionsCounted } from './mutual.ts';
import { putAgreed } from './voices.ts';

const SEEN = '2026-09';

/** Reads a lead of Sales Navigator, which marks what is personal with `data-anonymize`; undefined without a name. */
export function readLead({ document }: PageSource, id: string): PersonReading | undefined {
  const heading =
    document.querySelector('h1[data-anonymize="person-name"]') ??
    document.querySelector('[data-anonymize="person-name"]');
  const name = lineOf(heading);
  if (!heading || name === '') return undefined;
  const card = heading.closest('section') ?? document.body;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', name, '[data-anonymize=person-name]');
  putNameParts(put, name, []);
  addIdentity(person, leadIdentity(id));
  putCard(put, person, card, heading);
  const positions = positionsIn(document);
  putPositions(put, person, positions);
  putCurrentRole(put, document, person);
  const current = positions.find(one => one.current);
  put('company', current?.position.company, 'first current position of the experience', SURE.place);
  return person;
}

function putCard(put: Put, person: PersonReading, card: Element, heading: Element): void {
  const headline = card.querySelector('[data-anonymize="headline"]');
  put('headline', lineOf(headline), '[data-anonymize=headline]');
  put('location', lineOf(card.querySelector('[data-anonymize="location"]')), '[data-anonymize=location]');
  put('location', lineOf(placeAfter(card, headline ?? heading)), 'line after the headline', SURE.place);
  const about = card.ownerDocument.querySelector('[data-anonymize="person-blurb"]');
  if (about) put('about', paragraphsOf(about), '[data-anonymize=person-blurb]');
  const spans = [...card.querySelectorAll('span')].filter(isVisible).map(one => lineOf(one));
  const degrees = spans.map(one => ({ value: degreeIn(one) ?? '', detail: 'degree beside the name' }));
  putAgreed(person, 'connectionDegree', degrees, SEEN, SURE.place);
  const mutual = spans.map(mutualConnectionsCounted).find(one => one !== undefined);
  put('mutualConnections', mutual, 'line "43 mutual connections"', SURE.place);
  const photo = card.querySelector('img[data-anonymize="headshot-photo"]');
  if (!/^https:\/\/media\.licdn\.com\//u.test(photo?.getAttribute('src') ?? '')) return;
  put('photoUrl', photo?.getAttribute('src'), 'img[data-anonymize=headshot-photo]');
  const area = photo && photoAreaOf(photo);
  if (area) person.photoArea = area;
}

/** The first paragraph after the headline; numbers there count connections. */
function placeAfter(card: Element, anchor: Element): Element | undefined {
  const line = [...card.querySelectorAll('p')].find(one => precedes(anchor, one));
  return line && !/\d/u.test(lineOf(line)) ? line : undefined;
}

/** The experience list: `h2` is the title, or the company above several `h3` titles. */
function positionsIn(document: Document): ReadPosition[] {
  const items = document.querySelectorAll('#experience-section li, #scroll-to-experience-section li');
  return [...items].flatMap(item => {
    const roles = [...item.querySelectorAll('h3')];
    const top = lineOf(item.querySelector('h2'));
    if (roles.length === 0) return readRole(top, companyIn(item), item) ?? [];
    return roles.flatMap(role => readRole(lineOf(role), top, role.parentElement ?? item) ?? []);
  });
}

function companyIn(item: Element): string {
  return lineOf(item.querySelector('[data-anonymize="company-name"], a[href*="/sales/company/"]'));
}

function readRole(title: string, company: string, around: Element): ReadPosition | undefined {
  const dates = [...around.querySelectorAll('span, p, time')]
    .map(one => dateRangeIn(lineOf(one)))
    .find(one => one !== undefined);
  if (title === '' || company === '') return undefined;
  return {
    position: { title, company, ...(dates ? { start: dates.start, end: dates.end } : {}) },
    current: dates?.current ?? false,
  };
}

/** "Current roles" names the role and company by attributes; in other sections of the page they are not this lead's. */
function putCurrentRole(put: Put, document: Document, person: PersonReading): void {
  const title = document.querySelector('[data-anonymize="job-title"]');
  const role = title?.parentElement;
  if (!title || !role) return;
  const ended = [...role.querySelectorAll('span')].some(one => dateRangeIn(lineOf(one))?.current === false);
  if (ended) return;
  put('role', lineOf(title), '[data-anonymize=job-title]', SURE.place);
  if (person.fields.role?.value !== lineOf(title)) return;
  put(
    'company',
    lineOf(role.querySelector('[data-anonymize="company-name"]')),
    '[data-anonymize=company-name]',
  );
}
