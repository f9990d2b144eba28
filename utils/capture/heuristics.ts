import type { PersonReading } from '../model/reading.ts';
import { cleanLine, LIMITS } from '../model/text.ts';
import type { PageSource } from './contract.ts';
import { identityOf } from './identities.ts';
import { baseOf, decoded, webAddress } from './links.ts';
import { looksLikePersonName } from './names.ts';
import { comparable, metaContent } from './page-words.ts';
import { emptyPerson, setField } from './person.ts';
import { addIdentity } from './person-lists.ts';
import { isVisible } from './visible.ts';

/** `/users/ann`, `/members/ann.15/`, `/@ann`, `/~ann`: addresses that sites give to people; the group is the person's part. */
const PROFILE_PATH =
  /\/(?:(?:authors?|in|members?|people|persons?|profiles?|speakers?|staff|team|u|users?)\/|@|~)([^/]+)\/?(?:about\/?)?$/iu;
const OWNER_PATH = /^\/(about|about-me|me|contact|cv|bio)?\/?(index\.html?)?$/iu;
/** OpenGraph types of pages that are about no person. */
const OTHER_TYPE = /^(article|book|event|game|movie|music|place|product|video)/iu;
/** A page with more main headings is about none of them. */
const MOST_HEADINGS = 5;
const WALL_PATH = /\/(authwall|checkpoint|log-?in|sign-?in|signup|register|auth)(\/|\.\w+$|$)/iu;
const WALL_WORDS =
  /\b(log ?in|sign ?in|log ?on|sign ?up|not found|404)\b|вход|войти|войдите|авториз|не найден/iu;

/**
 * The person of a page that says nothing of itself in markup: its only main heading, where the address is one that
 * sites give to people and agrees with the heading (or the title does), or where the page links its owner's other
 * profiles (`rel=me`) and the title agrees. Always uncertain (below 0.7).
 */
export function guessPerson(page: PageSource): PersonReading | undefined {
  if (OTHER_TYPE.test(metaContent(page.document, 'og:type')) || isWall(page)) return undefined;
  const slug = PROFILE_PATH.exec(page.url.pathname)?.[1];
  const ownLinks = slug === undefined ? ownerLinks(page) : [];
  if (slug === undefined && ownLinks.length === 0) return undefined;
  const heading = mainHeading(page.document);
  const name = heading && nameIn(heading, slug ?? '', page.document.title);
  if (!name) return undefined;
  const agreesTwice = agreesWithSlug(name, slug ?? '') && agreesWithTitle(name, page.document.title);
  return describe(page, name, agreesTwice ? 0.65 : 0.55, ownLinks);
}

function describe(page: PageSource, name: string, confidence: number, ownLinks: string[]): PersonReading {
  const person = emptyPerson();
  const identity = identityOf(page.url);
  const origin = (detail: string) => ({ layer: 'heuristic', detail }) as const;
  setField(person, 'name', name, origin('h1'), confidence);
  setField(person, 'photoUrl', portrait(page, name), origin('img[alt]'), 0.45);
  setField(person, 'profileUrl', identity?.url, { layer: 'address', detail: 'address of the page' }, 0.6);
  addIdentity(person, identity);
  for (const link of ownLinks) addIdentity(person, identityOf(link));
  return person;
}

/** True for the front page of a site and its page about the owner. */
export function isOwnersPage({ document, url }: PageSource): boolean {
  return OWNER_PATH.test(url.pathname) && !OTHER_TYPE.test(metaContent(document, 'og:type'));
}

/** On the front page of a site, or its page about the owner: the owner's profiles elsewhere. */
function ownerLinks(page: PageSource): string[] {
  if (!isOwnersPage(page)) return [];
  return [...page.document.querySelectorAll('a[rel~="me" i], link[rel~="me" i]')]
    .slice(0, LIMITS.entries)
    .map(link => webAddress(link.getAttribute('href'), baseOf(page)))
    .filter(address => address !== undefined);
}

/** True when the page asks to log in, or says that there is nothing, instead of showing a person. */
export function isWall({ document, url }: PageSource): boolean {
  if (WALL_PATH.test(url.pathname)) return true;
  const words = `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`;
  return WALL_WORDS.test(words) && !document.querySelector('main article, [itemprop="articleBody"]');
}

/** The visible heading of the main part, or of the page; none where there are several. */
function mainHeading(document: Document): Element | undefined {
  for (const selector of ['main h1, [role="main"] h1', 'h1']) {
    const headings = [...document.querySelectorAll(selector)].slice(0, MOST_HEADINGS);
    const [only, second] = headings.filter(isVisible);
    if (only) return second ? undefined : only;
  }
  return undefined;
}

/** The heading, or one of its parts ("Ann Poe" beside the handle), as far as address or title confirm it. */
function nameIn(heading: Element, slug: string, title: string): string | undefined {
  const parts = [heading, ...heading.children].map(one => cleanLine(one.textContent ?? ''));
  return parts.find(text => {
    if (looksLikePersonName(text)) return agreesWithSlug(text, slug) || agreesWithTitle(text, title);
    return isHandle(text) && comparable(text) === slugWords(slug);
  });
}

function isHandle(text: string): boolean {
  return (
    /^[\p{L}\p{N}._-]{2,40}$/u.test(text) &&
    /\p{L}/u.test(text) &&
    looksLikePersonName(`Ann ${capital(text)}`)
  );
}

function capital(text: string): string {
  return text.replace(/[\d._-]/gu, '').replace(/^./u, first => first.toUpperCase());
}

function agreesWithSlug(name: string, slug: string): boolean {
  const [words, address] = [comparable(name), slugWords(slug)];
  return words === address || words.replaceAll(' ', '') === address.replaceAll(' ', '');
}

function agreesWithTitle(name: string, title: string): boolean {
  const [words, whole] = [comparable(name), comparable(title)];
  return whole === words || whole.startsWith(`${words} `);
}

/** The words of an address part without the number that forums add (`ann-poe.15`). */
function slugWords(slug: string): string {
  return comparable(decoded(slug).replace(/(?<=\p{L})[.-]\d+$/u, ''));
}

/** The first picture of the main part that is described by the name alone. */
function portrait(page: PageSource, name: string): string | undefined {
  const wanted = comparable(name);
  const image = [...page.document.querySelectorAll('img[alt]')].find(
    one => comparable(one.getAttribute('alt') ?? '') === wanted,
  );
  return webAddress(image?.getAttribute('src'), baseOf(page));
}
