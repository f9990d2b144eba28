import type { Identity, PersonReading } from '../model/reading.ts';
import type { PageSource } from './contract.ts';
import { identityOf } from './identities.ts';
import { baseOf, webAddress } from './links.ts';
import { comparable } from './page-words.ts';
import { saysPeople } from './people-pages.ts';
import { addDispute, emptyPerson, setField } from './person.ts';
import { addIdentity } from './person-lists.ts';
import { type Entry, FEWEST_PEOPLE, formOf, listsOfNames } from './repeated-blocks.ts';
import { isVisible } from './visible.ts';

const PHOTO = 'img, [style*="background-image" i], svg image';
/** What goods, posts and comments have and people in a list do not. */
const NO_PERSON =
  'time, blockquote, form, [itemprop="price"], [class*="price" i], [class*="cart" i], [class*="comment" i], [class*="testimonial" i]';

/**
 * People on a page without any markup for machines, such as speakers and staff: repeated blocks of the same form, each
 * with a name, and a photo or profile links. Only where the page says in words that it lists people; uncertain always.
 */
export function readRepeatedPeople(page: PageSource): PersonReading[] {
  const lists = listsOfNames(page.document).filter(list => isListOfPeople(list, page));
  const entries = withoutRivals(lists).flat();
  const byName = Map.groupBy(entries, entry => comparable(entry.name));
  const people = [...byName.values()].filter(one => one.some(isShown) && !areNamesakes(one));
  if (people.length < FEWEST_PEOPLE) return [];
  const shared = sharedKeys(people, page);
  return people.map(one => describe(one, page, shared));
}

/**
 * One block is about one person: where two lists read different names in it, the one whose elements are called names
 * counts, else the one that comes first.
 */
function withoutRivals(lists: readonly Entry[][]): Entry[][] {
  const rank = ([first]: Entry[]) => (/name/iu.test(first?.element.className ?? '') ? 0 : 1);
  const kept: Entry[][] = [];
  for (const list of [...lists].sort((one, other) => rank(one) - rank(other))) {
    const isRival = list.some(entry =>
      kept.flat().some(other => other.block.contains(entry.element) && other.name !== entry.name),
    );
    if (!isRival) kept.push(list);
  }
  return lists.filter(list => kept.includes(list));
}

function isShown({ element }: Entry): boolean {
  return isVisible(element);
}

/** One list that gives the name twice and says different things of it: who is who cannot be told. */
function areNamesakes(entries: readonly Entry[]): boolean {
  return entries.some(one =>
    entries.some(other => formOf(one.element) === formOf(other.element) && one.line !== other.line),
  );
}

/** The page says so, most blocks show a photo or profiles, and none is a post, an offer or a comment. */
function isListOfPeople(entries: readonly Entry[], page: PageSource): boolean {
  const [first] = entries;
  if (!first || entries.some(({ block }) => block.matches(NO_PERSON) || block.querySelector(NO_PERSON)))
    return false;
  const portrayed = entries.filter(
    ({ block }) => block.querySelector(PHOTO) !== null || profilesIn(block, page).length > 0,
  );
  return portrayed.length * 2 >= entries.length && saysPeople(page, first.block);
}

/** Profiles on platforms that a block links. */
function profilesIn(block: Element, page: PageSource): Identity[] {
  return [...block.querySelectorAll('a[href]')]
    .map(link => identityOf(webAddress(link.getAttribute('href'), baseOf(page)) ?? ''))
    .filter(identity => identity !== undefined)
    .filter(identity => identity.platform !== 'url');
}

/** Keys of profiles that stand in the blocks of several people: the host's own, most likely. */
function sharedKeys(people: readonly Entry[][], page: PageSource): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const entries of people) {
    const own = new Set(entries.flatMap(({ block }) => profilesIn(block, page).map(one => one.key)));
    for (const key of own) (seen.has(key) ? shared : seen).add(key);
  }
  return shared;
}

function describe(entries: readonly Entry[], page: PageSource, shared: ReadonlySet<string>): PersonReading {
  const person = emptyPerson();
  const origin = (detail: string) => ({ layer: 'heuristic', detail }) as const;
  setField(person, 'name', entries[0]?.name, origin('name in a repeated block'), 0.6);
  const lines = fullest(entries).map(value => ({
    value,
    origin: origin('line below the name'),
    confidence: 0.55,
  }));
  addDispute(person, 'headline', lines);
  for (const { element, block } of entries) {
    setField(person, 'photoUrl', photoIn(block, page), origin('only picture of the block'), 0.5);
    const profile = ownPageOf(element, page);
    setField(person, 'profileUrl', profile?.url, origin('link of the name'), 0.6);
    addIdentity(person, profile);
    for (const identity of profilesIn(block, page))
      if (!shared.has(identity.key)) addIdentity(person, identity);
  }
  return person;
}

/** What is said of a person in several places, less what another place says in full; hidden places only add to it. */
function fullest(entries: readonly Entry[]): string[] {
  const lines = new Set(entries.map(entry => entry.line).filter(line => line !== ''));
  const longest = [...lines].filter(
    line => ![...lines].some(other => other !== line && other.includes(line)),
  );
  const shown = entries.filter(isShown).map(entry => entry.line);
  return longest.filter(line => shown.some(one => line.includes(one)));
}

function photoIn(block: Element, page: PageSource): string | undefined {
  const [only, second] = block.querySelectorAll('img[src]');
  return second ? undefined : webAddress(only?.getAttribute('src'), baseOf(page));
}

/** The page of this site that the name leads to. */
function ownPageOf(element: Element, page: PageSource): Identity | undefined {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const address = webAddress(link?.getAttribute('href'), baseOf(page));
  if (!address || new URL(address).host !== page.url.host) return undefined;
  const identity = identityOf(address);
  return identity?.key === identityOf(page.url)?.key ? undefined : identity;
}
