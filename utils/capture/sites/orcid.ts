import type { PersonReading, Position } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { addEmail, addOwnLink, addOwnProfile, addPosition } from '../person-lists.ts';
import { profileSite, putName, putTexts } from '../profile-site.ts';
import { type Put, putInto, SURE } from '../put.ts';

/** Source of ORCID's own record pages. */
const SEEN = '2026-06';
/** The name in three generations; what stands for a locked or an empty record is in other boxes. */
const NAME = '#names .names h1, #names h1.name, h1.name, #publishedName';
const JOB = '#cy-affiliation-employment app-affiliation-stack, #affiliations app-affiliation-stack';

/** ORCID: public records. The user's own record in the editor is nobody. */
export default profileSite({
  id: 'orcid',
  name: 'ORCID',
  isNobody: ({ document }) => document.querySelector('#names .issue, #names .no-public-information') !== null,
  readProfile,
  title: /^(.+?) \(\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)/u,
});

/** The record says whose it is: after navigation inside the app the address may be ahead of it. */
function readProfile({ document, url }: PageSource, person: PersonReading, handle: string): void {
  const shown = lineOf(document.querySelector('#orcid-id h2, app-side-bar-id'));
  const name = lineOf(document.querySelector(NAME));
  if (name === '' || (shown !== '' && !shown.toUpperCase().includes(handle.toUpperCase()))) return;
  const put = putInto(person, SEEN);
  putName(put, name, NAME);
  putTexts(put, document, { about: '#biography-value, #biography p' });
  putCountry(put, document);
  for (const email of document.querySelectorAll('[id^="emails"] app-panel-element'))
    addEmail(person, lineOf(email));
  for (const link of document.querySelectorAll('[id^="websites"] a[rel~="me"]')) {
    addOwnLink(person, link.getAttribute('href'), url.href);
  }
  for (const link of document.querySelectorAll(
    '[id^="other-ids"] a[rel~="me"], [id^="otherIds"] a[rel~="me"]',
  )) {
    addOwnProfile(person, link.getAttribute('href'), url.href);
  }
  putEmployment(put, person, [...document.querySelectorAll(JOB)].map(positionIn));
}

/** A record may name several countries: then none is where the person is. */
function putCountry(put: Put, document: Document): void {
  const [only, second] = document.querySelectorAll('[id^="countries"] app-panel-element');
  if (only && !second) put('location', lineOf(only), '#countries app-panel-element');
}

/** Jobs that go on have a beginning but no end; of several, none is the one. */
function putEmployment(put: Put, person: PersonReading, positions: readonly Position[]): void {
  for (const position of positions) addPosition(person, position);
  const [current, another] = positions.filter(one => one.start && !/\d/u.test(one.end ?? ''));
  if (!current || another) return;
  put('role', current.title, '#affiliations, the job that goes on', SURE.place);
  put('company', current.company, '#affiliations, the job that goes on', SURE.place);
}

/** "Club Observatory: Town, Country" over "2019-03 to present | Reader (Department)", in the language of the page. */
function positionIn(job: Element): Position {
  const company = lineOf(job.querySelector('[header], h3, h2')).replace(/:(?:\s.*)?$/u, '');
  const [period = '', ...title] = lineOf(job.querySelector('.general-data')).split(' | ');
  const days = /^(\d{4}(?:-\d\d){0,2})(?:\s+\S+)??(?:\s+(\S+))?$/u.exec(period);
  if (!days) return { title: titleIn(title.join(' | ') || period), company };
  return { title: titleIn(title.join(' | ')), company, start: days[1], end: days[2] };
}

/** Without the department, which follows in brackets; a job may have no title at all. */
function titleIn(text: string): string {
  return /\p{L}/u.test(text) ? text.replace(/\s*\([^()]*\)$/u, '') : '';
}
