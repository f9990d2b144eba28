import { factsOfContact, factsOfReading, type PersonFacts } from '../../identity/facts.ts';
import { nameKeys } from '../../identity/name-keys.ts';
import { pairKeys } from '../../identity/pair-key.ts';
import { samePerson } from '../../identity/same-person.ts';
import type { Contact } from '../../model/contact.ts';
import type { FindPossible, PersonLine, PossibleContact } from '../../model/possible.ts';
import { readByNameKeys, readDistinctions } from '../../store/reads/duplicates.ts';
import { readPlacesOf } from '../../store/reads/places-of.ts';
import type { Store } from '../../store/schema.ts';

/** Most people that are suggested for one card. */
const MOST_POSSIBLE = 3;

/** The kept contacts that the person of a page may be, by name and something else that agrees. */
export async function findPossible(
  store: Store,
  { person, community }: FindPossible,
): Promise<PossibleContact[]> {
  const candidate = factsOfReading(person, community);
  return possibleAmong(store, candidate, await readByNameKeys(store, nameKeys(candidate)));
}

/** Those of some contacts who may be a person, but for those of whom the user has said that they are not. */
export async function possibleAmong(
  store: Store,
  candidate: PersonFacts,
  contacts: readonly Contact[],
): Promise<PossibleContact[]> {
  const pairs = contacts.flatMap(contact =>
    pairKeys(factsOfContact(contact).references, candidate.references),
  );
  const [notSame, communities] = await Promise.all([
    readDistinctions(store, pairs),
    Promise.all(contacts.map(contact => communityKeys(store, contact))),
  ]);
  return contacts
    .flatMap((contact, index) => {
      const facts = factsOfContact(contact, communities[index]);
      return asPossible(contact, samePerson(candidate, facts, notSame));
    })
    .slice(0, MOST_POSSIBLE);
}

async function communityKeys(store: Store, contact: Contact): Promise<string[]> {
  const { communities } = await readPlacesOf(store, contact);
  return communities.flatMap(({ community }) => community.keys);
}

function asPossible(contact: Contact, sameness: ReturnType<typeof samePerson>): PossibleContact[] {
  if (sameness.verdict === 'different') return [];
  const reasons = sameness.verdict === 'same' ? sameness.proofs : sameness.reasons;
  return [{ ...lineOf(contact), reasons }];
}

/** What a suggestion shows of a contact. */
export function lineOf({ id, name, headline, role, company, location, profileUrl }: Contact): PersonLine {
  const known = Object.entries({ headline, role, company, location, profileUrl }).filter(([, text]) => text);
  return { id, name, ...Object.fromEntries(known) };
}
