import type { PersonReading } from '../../model/reading.ts';
import type { Found, PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { assignedJson, at, textAt } from '../embedded.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { listOf } from '../members.ts';
import { putPhoto } from '../photo-area.ts';
import { peopleByLinks, profileSite, putName, putTexts } from '../profile-site.ts';
import { type Put, putInto, SURE } from '../put.ts';

const SEEN = '2026-06';
const NICKNAME = 'a.tm-user-card__nickname';
const PEOPLE_LINK = 'a.tm-user-snippet__nickname';
/** Lists of users: all of them, of a company, a hub or a user's followers. */
const PEOPLE_PATH =
  /^\/(?:[a-z]{2}\/)?(?:users(?:\/page\d+)?|users\/[^/]+\/(?:followers|followed|subscribers|subscriptions)(?:\/page\d+)?|companies\/[^/]+\/(?:employees|fans|followers|workers)(?:\/page\d+)?|hubs?\/[^/]+\/authors(?:\/page\d+)?|search(?:\/page\d+)?)\/?$/u;

/** Habr: user pages and lists of users. The author of an article is a bystander. */
export default profileSite({
  id: 'habr',
  name: 'Habr',
  readPeople,
  readProfile,
  title: /^(?:Профиль автора|User profile) (.+?) \/ /u,
});

/** After navigation inside the app the card is already the new person's, the embedded data still the one's before. */
function readProfile(page: PageSource, person: PersonReading, handle: string): void {
  const put = putInto(person, SEEN);
  const card = cardOf(page, handle);
  const known = at(assignedJson(page.document, 'window.__INITIAL_STATE__'), 'users', 'authorRefs', handle);
  if (!card && known === undefined) return;
  if (card) readCard(page, put, person, card);
  readAuthor(put, known);
  putName(put, person.fields.name?.value ?? '', 'name of the card', handle);
}

/** The card whose nickname is the address's; an article shows its author's in the same way. */
function cardOf({ document, url }: PageSource, handle: string): Element | null | undefined {
  const nickname = [...document.querySelectorAll(NICKNAME)].find(link => {
    const address = webAddress(link.getAttribute('href'), url.href);
    return address && identityOf(address)?.handle?.toLowerCase() === handle.toLowerCase();
  });
  return nickname?.closest('.tm-user-card');
}

function readCard({ document }: PageSource, put: Put, person: PersonReading, card: Element): void {
  const name = lineOf(card.querySelector('.tm-user-card__name'));
  if (name !== '') putName(put, name, '.tm-user-card__name');
  putTexts(put, card, { headline: '.tm-user-card__short-info' });
  putPhoto(put, person, card.querySelector('.tm-user-card__userpic img'), '.tm-user-card__userpic img');
  for (const term of document.querySelectorAll('dt.tm-description-list__title, .tm-user-basic-info dt')) {
    readTerm(put, lineOf(term), term.nextElementSibling);
  }
}

function readTerm(put: Put, label: string, value: Element | null): void {
  if (!value) return;
  if (/^(?:Откуда|Location):?$/u.test(label)) put('location', lineOf(value), 'Откуда');
  if (/^(?:Работает в|Works in):?$/u.test(label)) put('company', firstOf(value), 'Работает в');
  if (/^(?:О себе|About):?$/u.test(label)) put('about', paragraphsOf(value), 'О себе');
}

/** Several employers stand as several links. */
function firstOf(value: Element): string {
  return lineOf(value.querySelector('a') ?? value);
}

/** What the page's embedded data says of this very user. */
function readAuthor(put: Put, author: unknown): void {
  const detail = '__INITIAL_STATE__.users.authorRefs';
  const name = textAt(author, 'fullname');
  if (name !== '') put('name', name, `${detail} fullname`, SURE.place);
  put('headline', textAt(author, 'speciality'), `${detail} speciality`, SURE.place);
  const places = ['city', 'region', 'country'].map(part => textAt(author, 'location', part, 'title'));
  put('location', places.filter(Boolean).join(', '), `${detail} location`, SURE.place);
  const photo = webAddress(textAt(author, 'avatarUrl'), 'https://habr.com/');
  put('photoUrl', photo, `${detail} avatarUrl`, SURE.place);
}

function readPeople(page: PageSource): Found | undefined {
  if (!PEOPLE_PATH.test(page.url.pathname)) return undefined;
  return listOf(peopleByLinks(page, PEOPLE_LINK, SEEN, readEntry), {});
}

function readEntry(put: Put, link: Element): void {
  const entry = link.closest('.tm-user-snippet');
  const handle = lineOf(link).replace(/^@/u, '');
  putName(put, lineOf(entry?.querySelector('.tm-user-snippet__title')), '.tm-user-snippet__title', handle);
  const photo = entry?.querySelector('img')?.getAttribute('src');
  put('photoUrl', webAddress(photo, 'https://habr.com/'), '.tm-user-snippet img');
  if (entry)
    putTexts(put, entry, { headline: '.tm-user-snippet__specialization, .tm-user-snippet__description' });
}
