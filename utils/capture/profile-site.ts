import type { PersonField, PersonReading } from '../model/reading.ts';
import { cleanLine } from '../model/text.ts';
import type { Found, PageSource, SiteAdapter } from './contract.ts';
import { lineOf, paragraphsOf } from './element-text.ts';
import { headTitle, unanchored } from './head.ts';
import { isWall } from './heuristics.ts';
import { identityOf } from './identities.ts';
import { webAddress } from './links.ts';
import { memberAt } from './members.ts';
import { putNameParts } from './name-parts.ts';
import { looksLikePersonName } from './names.ts';
import { hostsOfPlatforms } from './platforms.ts';
import { type Put, putInto, SURE } from './put.ts';

/** A profile's one address, and what the address calls the person. */
export type ProfileAddress = { address: string; handle: string };

/**
 * What a site of profiles differs in; the rest is the same for all of them. Without `hosts`, it is known by those of its
 * platform.
 */
export type ProfileSite = Pick<SiteAdapter, 'id' | 'name' | 'hosts' | 'matches' | 'recognises'> & {
  /** The profile that a page's address stands for, where it takes more than the address's platform to tell. */
  profileOf?(page: PageSource): ProfileAddress | undefined;
  /** Lists of people, known by their own addresses; undefined for other pages. */
  readPeople?(page: PageSource): Found | undefined;
  /** True where a profile's address shows an organisation, or a person's page that is about something else. */
  isNobody?(page: PageSource): boolean;
  /** Fills in what the profile shows; leaves the name out where it is not a profile that we know, or another one. */
  readProfile(page: PageSource, person: PersonReading, handle: string): void;
  /** How the head's title words the name (first group), should the profile's own markup be gone. */
  title?: RegExp;
};

/**
 * An adapter for a site of profiles. It hands no page on: on all other pages of the site people are authors,
 * commenters or suggestions, of whom the layers for any site could take one for the page's person.
 */
export function profileSite(site: ProfileSite): SiteAdapter {
  const { id, name, matches, recognises, hosts = hostsOfPlatforms(id) } = site;
  return { id, name, hosts, ...(matches && { matches }), ...(recognises && { recognises }), read };

  function read(page: PageSource): Found {
    const people = site.readPeople?.(page);
    if (people) return people;
    const profile = site.profileOf ? site.profileOf(page) : profileAt(page, id);
    if (!profile || site.isNobody?.(page))
      return { kind: 'nothing', reason: isWall(page) ? 'wall' : 'no-person' };
    const person = memberAt(profile.address, profile.handle);
    site.readProfile(page, person, profile.handle);
    if (person.fields.name) return { kind: 'person', person };
    return unanchored(page, person, nameInHead(page, person, site.title));
  }
}

/** The profile on the platform that a page's address is of. */
function profileAt({ url }: PageSource, platform: string): ProfileAddress | undefined {
  const identity = identityOf(url);
  if (identity?.platform !== platform || !identity.url || !identity.handle) return undefined;
  return { address: identity.url, handle: identity.handle };
}

/**
 * The name in a head that is of this very profile, if it is written like one: landing pages stand at addresses like
 * those of profiles. What the browser shows as the title is asked last.
 */
function nameInHead(page: PageSource, person: PersonReading, form: RegExp | undefined): string | undefined {
  const key = person.identities[0]?.key;
  const title = headTitle(page, address => identityOf(address)?.key === key);
  if (title === '' || !form) return undefined;
  const name = form.exec(title)?.[1] ?? form.exec(cleanLine(page.document.title))?.[1] ?? '';
  return looksLikePersonName(name) ? name : undefined;
}

/** Puts the text of the first element that each selector finds; what people write of themselves keeps its paragraphs. */
export function putTexts(
  put: Put,
  root: ParentNode,
  selectors: Readonly<Partial<Record<PersonField, string>>>,
): void {
  for (const [field, selector] of textSelectors(selectors)) {
    const element = root.querySelector(selector);
    if (element) put(field, field === 'about' ? paragraphsOf(element) : lineOf(element), selector);
  }
}

const TEXT_FIELDS: readonly PersonField[] = ['headline', 'role', 'company', 'location', 'about'];

function textSelectors(selectors: Readonly<Partial<Record<PersonField, string>>>): [PersonField, string][] {
  return TEXT_FIELDS.flatMap(field => {
    const selector = selectors[field];
    return selector === undefined ? [] : [[field, selector]];
  });
}

/** Puts a name with its parts. Many members show none: then the handle stands for it, as a guess. */
export function putName(put: Put, name: string, detail: string, handle = ''): void {
  put('name', name, detail);
  if (name !== '') putNameParts(put, name, []);
  else put('name', handle, 'handle, since the page shows no name', SURE.guess);
}

/**
 * People of a list by the links to their profiles that hold their names; `readEntry` reads a link and what stands
 * around it, where the name alone is not all. `seen` is the month in which the selector was last seen working.
 */
export function peopleByLinks(
  { document, url }: PageSource,
  selector: string,
  seen: string,
  readEntry?: (put: Put, link: Element, person: PersonReading) => void,
): PersonReading[] {
  return [...document.querySelectorAll(selector)].flatMap(link => {
    const address = webAddress(link.getAttribute('href'), url.href);
    const person = memberAt(address && identityOf(address)?.url);
    if (person.identities.length === 0) return [];
    const put = putInto(person, seen);
    if (readEntry) readEntry(put, link, person);
    else putName(put, lineOf(link), selector);
    return [person];
  });
}
