import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { isVisible } from '../../visible.ts';
import { profileUrlOf, slugIdentity, slugOf } from './address.ts';
import { degreeIn } from './degree.ts';
import { descriptionIn } from './people-lines.ts';
import { lineOf } from './text.ts';
import { putInto } from './write.ts';

const SEEN = '2026-09';
const PROFILE_LINK = 'a[href*="/in/"]';
const LIST_ITEM = '[role="listitem"], li';

/** A link to a profile that stands for one of the listed people, and the part of the page about that person. */
type Entry = { slug: string; links: Element[]; card: Element };

/**
 * Reads people lists of all surfaces (search, connections, suggestions, group members): classes are hashed and
 * some have no list roles, so each profile link is followed up to the largest part of the page that is about
 * nobody else. Mutual connections are links in somebody else's card and make no entry.
 */
export function readPeople({ document, url }: PageSource, withPlaces: boolean): PersonReading[] {
  const main = document.querySelector('main') ?? document.body;
  return entriesIn(main, url.href).flatMap(entry => readEntry(entry, withPlaces) ?? []);
}

function entriesIn(main: Element, base: string): Entry[] {
  const bySlug = new Map<string, Element[]>();
  for (const link of main.querySelectorAll(PROFILE_LINK)) {
    const slug = slugOf(link.getAttribute('href'), base);
    if (slug !== undefined && isVisible(link)) bySlug.set(slug, [...(bySlug.get(slug) ?? []), link]);
  }
  const groups = [...bySlug].map(([slug, links]) => ({ slug, links }));
  const listed = groups.filter(group => isListed(main, group.links, bySlug));
  return listed.map(group => {
    const others = listed.filter(one => one !== group).flatMap(one => one.links);
    return { ...group, card: cardOf(main, group.links, others) };
  });
}

/** The first person of a list item, or one whose own part of the page has a degree or a control. */
function isListed(main: Element, links: readonly Element[], bySlug: ReadonlyMap<string, Element[]>): boolean {
  const others = [...bySlug.values()].filter(one => one !== links).flat();
  return links.some(link => {
    const item = link.closest(LIST_ITEM);
    if (item && main.contains(item))
      return item.querySelector(PROFILE_LINK) === link || leads(item, links, others);
    const own = cardOf(main, [link], others);
    if (own === link) return false;
    return (
      own.querySelector('button, [role="button"], a[href*="/messaging/"], a[href*="custom-invite"]') !==
        null || [...own.querySelectorAll('p, span, div')].some(one => degreeIn(lineOf(one)) !== undefined)
    );
  });
}

/** True when no other person's link stands before this one's in the list item. */
function leads(item: Element, links: readonly Element[], others: readonly Element[]): boolean {
  const first = [...item.querySelectorAll(PROFILE_LINK)].find(
    one => links.includes(one) || others.includes(one),
  );
  return first !== undefined && links.includes(first);
}

/** The largest part of the page around the links that holds no other's link; a list item is never left. */
function cardOf(main: Element, links: readonly Element[], others: readonly Element[]): Element {
  const [link] = links;
  if (!link) return main;
  const item = link.closest(LIST_ITEM);
  if (item && main.contains(item)) return item;
  let card = link;
  for (let part = link.parentElement; part && part !== main; part = part.parentElement) {
    const around = part;
    if (others.some(one => around.contains(one))) break;
    card = around;
  }
  return card;
}

function readEntry({ slug, links, card }: Entry, withPlaces: boolean): PersonReading | undefined {
  const named = links.find(link => nameIn(link) !== '');
  const name = named ? nameIn(named) : '';
  if (!named || name === '') return undefined;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', name, 'text of the profile link');
  put('profileUrl', profileUrlOf(slug), 'address of the profile link');
  addIdentity(person, slugIdentity(slug));
  const { headline, location } = descriptionIn(card, named, name);
  put('headline', headline, 'line under the name', 0.8);
  if (withPlaces) put('location', location, 'line under the headline', 0.8);
  const photo = card.querySelector('img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]');
  if (photo && links.some(link => link.contains(photo)))
    put('photoUrl', photo.getAttribute('src'), 'photo in the profile link');
  return person;
}

/** The first visible text in the link; some surfaces write the name twice in a row. */
function nameIn(link: Element): string {
  const leaf = [link, ...link.querySelectorAll('*')].find(
    one => lineOf(one) !== '' && isVisible(one) && ![...one.children].some(child => lineOf(child) !== ''),
  );
  const text = lineOf(leaf);
  const half = text.slice(0, Math.floor(text.length / 2)).trim();
  const doubled = half.length > 1 && (text === `${half} ${half}` || text === `${half}${half}`);
  return doubled ? half : text;
}
