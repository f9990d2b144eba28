import type { PersonReading } from '../../../model/reading.ts';
import { LIMITS } from '../../../model/text.ts';
import type { PageSource } from '../../contract.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { putInto, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { type PeopleList, profileUrlOf, slugIdentity, slugOf } from './address.ts';
import { degreeIn, isViewer } from './degree.ts';
import { descriptionOf, linesIn, undoubled } from './people-lines.ts';

const SEEN = '2026-09';
const PROFILE_LINK = 'a[href*="/in/"]';
const LIST_ITEM = '[role="listitem"], li';
const PHOTO = 'img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]';
/** Members of a group (Ember, early 2026): everything else on the page is not the list. */
const MEMBER = 'li.groups-members-list__typeahead-result';
const CONTROL = 'button[aria-label], [role="button"][aria-label], a[aria-label]';

/** All links to one profile. */
type Links = { slug: string; links: Element[]; name: string };

/**
 * Reads people lists of all surfaces (search, connections, suggestions, members, attendees): classes are hashed and
 * some have no list roles, so each profile link is followed up to the largest part of the page that is about
 * nobody else. Mutual connections are links in somebody else's card and make no entry.
 */
export function readPeople({ document, url }: PageSource, shows: PeopleList): PersonReading[] {
  const members = document.querySelector(MEMBER)?.parentElement;
  const main = members ?? document.querySelector('main') ?? document.body;
  const all = linksIn(main, url.href);
  const listed = all.filter(one => isListed(main, one, all));
  return listed.map(one => readEntry(one, cardOf(main, one, listed), shows));
}

function linksIn(main: Element, base: string): Links[] {
  const bySlug = new Map<string, Links>();
  for (const link of main.querySelectorAll(PROFILE_LINK)) {
    const slug = slugOf(link.getAttribute('href'), base);
    if (slug === undefined || !isVisible(link)) continue;
    const known = bySlug.get(slug) ?? { slug, links: [], name: '' };
    known.links.push(link);
    known.name ||= undoubled(linesIn(link)[0] ?? '');
    bySlug.set(slug, known);
  }
  return [...bySlug.values()].filter(one => one.name !== '').slice(0, LIMITS.people);
}

/** The first person of a list item, or one whose own part of the page has a degree or a control by the name. */
function isListed(main: Element, one: Links, all: readonly Links[]): boolean {
  const [link] = one.links;
  const item = link && itemOf(main, link);
  if (item && linesIn(item).some(isViewer)) return false;
  if (item) return all.find(other => other.links.some(its => item.contains(its))) === one;
  const own = cardOf(main, one, all);
  return (
    [...own.querySelectorAll(CONTROL)].some(control =>
      control.getAttribute('aria-label')?.includes(one.name),
    ) ||
    own.querySelector('a[href*="/messaging/compose"]') !== null ||
    linesIn(own).some(line => degreeIn(line) !== undefined)
  );
}

function itemOf(main: Element, link: Element): Element | undefined {
  const item = link.closest(LIST_ITEM);
  return item && main.contains(item) ? item : undefined;
}

/** The largest part of the page around a person's links that holds nobody else's; a list item is never left. */
function cardOf(main: Element, { links, slug }: Links, all: readonly Links[]): Element {
  const [link] = links;
  if (!link) return main;
  const item = itemOf(main, link);
  if (item) return item;
  const others = all.filter(one => one.slug !== slug).flatMap(one => one.links);
  let card = link;
  for (let part = link.parentElement; part && part !== main; part = part.parentElement) {
    const around = part;
    if (others.some(one => around.contains(one))) break;
    card = around;
  }
  return card;
}

function readEntry({ slug, links, name }: Links, card: Element, shows: PeopleList): PersonReading {
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', name, 'text of the profile link');
  put('profileUrl', profileUrlOf(slug), 'address of the profile link');
  addIdentity(person, slugIdentity(slug));
  const isConnection = shows === 'connections';
  const { headline, location, connectedOn } = descriptionOf(card, links, name, isConnection);
  put('headline', headline, 'line under the name', SURE.place);
  if (shows === 'results') put('location', location, 'line under the headline', SURE.place);
  put('connectedOn', connectedOn, 'last line, "Connected on …"', SURE.place);
  const photo = links.map(link => link.querySelector(PHOTO)).find(image => image !== null);
  put('photoUrl', photo?.getAttribute('src'), 'photo in the profile link');
  return person;
}
