import type { PersonReading } from '../model/reading.ts';
import { addContactLinks } from './contact-links.ts';
import type { Candidate, Found, PageSource, StructuredLayer } from './contract.ts';
import { guessPerson, isOwnersPage, isWall } from './heuristics.ts';
import { identityOf } from './identities.ts';
import { mergeCandidates } from './merge.ts';
import { putNameParts } from './name-parts.ts';
import { comparable, namesPerson, pageWords } from './page-words.ts';
import { setField } from './person.ts';
import { addIdentity } from './person-lists.ts';
import { type Put, SURE } from './put.ts';
import { readRepeatedPeople } from './repeated-people.ts';
import { readHCards } from './structured/h-card.ts';
import { readJsonLd } from './structured/json-ld.ts';
import { readMicrodata } from './structured/microdata.ts';
import { readOpenGraph } from './structured/opengraph.ts';
import { readRdfa } from './structured/rdfa.ts';

/** In the order of trust; where two are equally sure, the earlier one's word counts. */
const LAYERS: readonly StructuredLayer[] = [readJsonLd, readMicrodata, readRdfa, readHCards, readOpenGraph];

/** Reads any page by what it says of itself in standard markup, else by cautious guesses. */
export function readAnyPage(page: PageSource): Exclude<Found, { kind: 'signals' }> {
  const candidates = mergeCandidates(LAYERS.flatMap(layer => layer(page)));
  const own = ownPerson(candidates, page);
  if (own) return { kind: 'person', person: complete(own, page) };
  const listed = candidates.filter(one => one.standing !== 'bystander');
  if (listed.length > 1) return { kind: 'people', people: listed.map(one => one.person) };
  const guessed = guessPerson(page);
  if (guessed) return { kind: 'person', person: complete(guessed, page) };
  const repeated = readRepeatedPeople(page);
  if (repeated.length > 0) return { kind: 'people', people: repeated };
  return { kind: 'nothing', reason: isWall(page) ? 'wall' : 'no-person' };
}

/**
 * The one person with the best claim to the page: it says that it is about them; it has their address; its only
 * heading is their name; it names them by the way and its title agrees; nobody else is named on the site's front
 * page. Equal claims cancel each other out.
 */
function ownPerson(candidates: readonly Candidate[], page: PageSource): PersonReading | undefined {
  const words = pageWords(page);
  const isNamed = (one: Candidate) => namesPerson(words, nameOf(one));
  const isHere = (one: Candidate) => hasAddress(one, page);
  const subjects = candidates.filter(one => one.standing === 'subject' && !isElsewhere(one, page, isNamed));
  const claims = [
    subjects.filter(isHere),
    subjects.filter(isNamed),
    subjects,
    candidates.filter(isHere),
    candidates.filter(one => isHeading(nameOf(one), page.document)),
    candidates.filter(one => one.standing === 'stated' && isNamed(one)),
    // A site whose every post is by one person, whom its title names, is that person's.
    isOwnersPage(page) && candidates.every(isNamed) ? candidates : [],
  ];
  return claims.find(claim => claim.length === 1)?.[0]?.person;
}

function nameOf(candidate: Candidate): string {
  return candidate.person.fields.name?.value ?? '';
}

function hasAddress(candidate: Candidate, page: PageSource): boolean {
  const pageKey = identityOf(page.url)?.key;
  return candidate.person.identities.some(identity => identity.key === pageKey);
}

/**
 * Markup that was left over from the page before (sites that navigate without loading keep it): a subject whose
 * own address is another page of this site, and whom this page does not name.
 */
function isElsewhere(one: Candidate, page: PageSource, isNamed: (one: Candidate) => boolean): boolean {
  const address = one.person.fields.profileUrl?.value;
  if (address === undefined || hasAddress(one, page) || isNamed(one)) return false;
  const other = new URL(address);
  return other.host === page.url.host && !page.url.pathname.startsWith(other.pathname);
}

function isHeading(name: string, document: Document): boolean {
  const [only, second] = document.querySelectorAll('h1');
  return only !== undefined && !second && comparable(only.textContent ?? '') === comparable(name);
}

/** Adds the ways to reach that clearly are this person's, and the page's address where nothing better is known. */
function complete(person: PersonReading, page: PageSource): PersonReading {
  addContactLinks(person, page);
  putParts(person);
  if (person.identities.length === 0) {
    const identity = identityOf(page.url);
    addIdentity(person, identity);
    setField(person, 'profileUrl', identity?.url, { layer: 'address', detail: 'address of the page' }, 0.6);
  }
  return person;
}

/** Given and family name of two plain words, where nothing says them apart. */
function putParts(person: PersonReading): void {
  const { name, givenName, familyName } = person.fields;
  if (!name || givenName || familyName) return;
  const put: Put = (field, value, detail, confidence = SURE.guess) =>
    setField(person, field, value, { layer: 'heuristic', detail }, Math.min(confidence, name.confidence));
  putNameParts(put, name.value, []);
}
