import type { PersonReading, Position } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { addEmail, addOwnProfile, addPhone, addPosition } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { profileSite, putName } from '../profile-site.ts';
import { type Put, putInto, SURE } from '../put.ts';

const SEEN = '2026-03';
const SIDEBAR = '.user-page-sidebar';
const NAME = `${SIDEBAR} h1, h1.page-title__title`;
const PHOTO = `${SIDEBAR} img:not([src*="default"])`;
/** The professions, and the level, separated by dots that stand in elements of their own. */
const PROFESSIONS = `${SIDEBAR}__meta .inline-list > span`;
const LOCATION = /^(?:Местоположение|Location):\s*(.+)$/u;
const CURRENT = /настоящее время|present|now/iu;

/** Habr Career: a specialist's page. Companies, vacancies and lists of specialists are nobody. */
export default profileSite({
  id: 'habr-career',
  name: 'Habr Career',
  isNobody: ({ document }) => document.querySelector('.user-profile__deleted') !== null,
  readProfile,
  title: /^(.+?)(?:, [^—|]*)? [—|·-] Хабр Карьера$/u,
});

function readProfile({ document, url }: PageSource, person: PersonReading): void {
  const name = lineOf(document.querySelector(NAME));
  const sidebar = document.querySelector(SIDEBAR);
  if (name === '' || !sidebar) return;
  const put = putInto(person, SEEN);
  putName(put, name, NAME);
  putPhoto(put, person, document.querySelector(PHOTO), PHOTO);
  const professions = [...document.querySelectorAll(PROFESSIONS)].map(one =>
    lineOf(one.firstElementChild ?? one),
  );
  put('headline', professions.filter(Boolean).join(' • '), PROFESSIONS);
  put('location', locationIn(document), '.basic-section, after «Местоположение:»');
  put('about', aboutIn(document), '.content-section «Обо мне»');
  putExperience(put, person, document);
  for (const link of sidebar.querySelectorAll('a[href^="mailto:"]'))
    addEmail(person, link.getAttribute('href') ?? '');
  for (const link of sidebar.querySelectorAll('a[href^="tel:"]'))
    addPhone(person, link.getAttribute('href') ?? '');
  for (const link of sidebar.querySelectorAll('a[href*="habr.com/"][href*="/users/"]')) {
    addOwnProfile(person, link.getAttribute('href'), url.href);
  }
}

/** The label stands before its value in one line; of elements inside each other the innermost is only that line. */
function locationIn(document: Document): string {
  const lines = [...document.querySelectorAll('.basic-section, .basic-section *')].map(lineOf);
  const told = lines.map(line => LOCATION.exec(line)?.[1] ?? '').filter(Boolean);
  return told.at(-1) ?? '';
}

function aboutIn(document: Document): string {
  const section = [...document.querySelectorAll('.content-section')].find(one =>
    /^(?:Обо мне|About me)$/u.test(lineOf(one.querySelector('.content-section__title'))),
  );
  const text = section?.querySelector('.style-ugc');
  return text ? paragraphsOf(text) : '';
}

/** Jobs of one company stand together; the first that goes on is what the person does now. */
function putExperience(put: Put, person: PersonReading, document: Document): void {
  const positions = [...document.querySelectorAll('.job-experience-item')].flatMap(item => {
    const company = lineOf(item.querySelector('a.link-comp, .job-experience-item__title'));
    return [...item.querySelectorAll('.job-position')].map(job => positionIn(job, company));
  });
  for (const position of positions) addPosition(person, position);
  const current = positions.find(one => CURRENT.test(one.end ?? ''));
  put('role', current?.title, '.job-position__title of the first current job', SURE.place);
  put('company', current?.company, '.job-experience-item company of the first current job', SURE.place);
}

/** "Июль 2021 — По настоящее время (3 года)". */
function positionIn(job: Element, company: string): Position {
  const period = lineOf(job.querySelector('.job-position__duration')).replace(/\s*\(.*$/u, '');
  const [start, end] = period.split(/\s+[—–-]\s+/u);
  return {
    title: lineOf(job.querySelector('.job-position__title')),
    company,
    start: start || undefined,
    end,
  };
}
