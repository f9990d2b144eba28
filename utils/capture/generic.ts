import type { Candidate, Found, PageSource, StructuredLayer } from './contract.ts';
import { identityOf } from './identities.ts';
import { mergeCandidates } from './merge.ts';
import { namesPerson, pageWords } from './page-words.ts';
import { addIdentity } from './person-lists.ts';
import { readJsonLd } from './structured/json-ld.ts';

/** In the order of trust; where two are equally sure, the earlier one's word counts. */
const LAYERS: readonly StructuredLayer[] = [readJsonLd];

/** Reads any page by what it says of itself in standard markup, else by cautious guesses. */
export function readAnyPage(page: PageSource): Found {
  const people = mergeCandidates(LAYERS.flatMap(layer => layer(page)));
  return choose(people, page);
}

/** The page's own person, or the people it lists, or nobody. */
function choose(candidates: readonly Candidate[], page: PageSource): Found {
  const words = pageWords(page);
  const named = (one: Candidate) => namesPerson(words, one.person.fields.name?.value ?? '');
  const own = candidates.filter(one => isOwnAddress(one, page));
  const subjects = candidates.filter(one => one.standing === 'subject');
  const stated = candidates.filter(one => one.standing === 'stated' && named(one));

  for (const claim of [
    subjects.filter(one => own.includes(one)),
    subjects.filter(named),
    subjects,
    own,
    stated,
  ]) {
    const [only, second] = claim;
    if (only && !second) return { kind: 'person', person: withPageIdentity(only, page) };
  }
  return list(candidates.filter(one => one.standing !== 'bystander'));
}

function list(candidates: readonly Candidate[]): Found {
  if (candidates.length < 2) return { kind: 'nothing', reason: 'no-person' };
  return { kind: 'people', people: candidates.map(one => one.person) };
}

function isOwnAddress(candidate: Candidate, page: PageSource): boolean {
  const pageKey = identityOf(page.url)?.key;
  return candidate.person.identities.some(identity => identity.key === pageKey);
}

function withPageIdentity({ person }: Candidate, page: PageSource) {
  if (person.identities.length === 0) addIdentity(person, identityOf(page.url));
  return person;
}
