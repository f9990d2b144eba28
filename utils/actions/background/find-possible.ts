import { factsOfContact, factsOfReading } from '../../identity/facts.ts';
import { nameKeys } from '../../identity/name-keys.ts';
import { pairKey, samePerson } from '../../identity/same-person.ts';
import type { Contact } from '../../model/contact.ts';
import type { FindPossible, PossibleContact } from '../../model/possible.ts';
import { readByNameKeys, readDistinctions } from '../../store/reads/duplicates.ts';
import type { Store } from '../../store/schema.ts';

/** Most people that are suggested for one card. */
const MOST_POSSIBLE = 3;

/** The kept contacts that the person of a page may be, by name and something else that agrees. */
export async function findPossible(
  store: Store,
  { person, community }: FindPossible,
): Promise<PossibleContact[]> {
  const candidate = factsOfReading(person, community);
  const found = await readByNameKeys(store, nameKeys(candidate));
  const pairs = found.flatMap(contact =>
    factsOfContact(contact).references.flatMap(one => candidate.references.map(other => pairKey(one, other))),
  );
  const notSame = await readDistinctions(store, pairs);
  return found.flatMap(contact => asPossible(contact, candidate, notSame)).slice(0, MOST_POSSIBLE);
}

function asPossible(
  contact: Contact,
  candidate: ReturnType<typeof factsOfReading>,
  notSame: ReadonlySet<string>,
): PossibleContact[] {
  const sameness = samePerson(candidate, factsOfContact(contact), notSame);
  if (sameness.verdict === 'different') return [];
  const reasons = sameness.verdict === 'same' ? sameness.proofs : sameness.reasons;
  const { id, name, role, company } = contact;
  return [{ id, name, ...(role ? { role } : {}), ...(company ? { company } : {}), reasons }];
}
