import type { PersonField, PersonReading } from '../model/reading.ts';
import { PERSON_FIELDS } from '../model/reading.ts';
import type { Candidate, Standing } from './contract.ts';
import { identityOf } from './identities.ts';
import { comparable } from './page-words.ts';
import { emptyPerson, setField } from './person.ts';
import { addEmail, addIdentity, addPhone, addPosition, addWebsite } from './person-lists.ts';

/** From the strongest claim on a page to the weakest. */
const STANDINGS: readonly Standing[] = ['subject', 'stated', 'listed', 'bystander'];

/** People beyond this many are not compared with each other: no page that is about people names more. */
const MOST_CANDIDATES = 1_000;

/** A person with the words of the name, in the form in which names are compared. */
type Named = Candidate & { words: string[] };

/**
 * Brings together what several layers say of the same people: field by field the most confident value, all
 * identities and ways to reach, the strongest standing. People keep the order of the page; those without a name
 * are left out.
 */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const merged: Named[] = [];
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    const words = comparable(candidate.person.fields.name?.value ?? '')
      .split(' ')
      .filter(Boolean);
    if (words.length === 0) continue;
    const index = merged.findIndex(known => isSame(known, { ...candidate, words }));
    const known = merged[index];
    if (known) merged[index] = unite(known, candidate);
    else merged.push({ ...candidate, words });
  }
  return merged.map(({ person, standing }) => ({ person, standing }));
}

/** One person out of two readings of them; where both are equally sure, the first one's word counts. */
export function mergePeople(first: PersonReading, second: PersonReading): PersonReading {
  const person = emptyPerson();
  for (const one of [first, second]) {
    for (const field of PERSON_FIELDS) copyField(person, one, field);
    for (const identity of one.identities) addIdentity(person, identity);
    person.disputes.push(...one.disputes);
    for (const position of one.positions) addPosition(person, position);
    for (const email of one.emails) addEmail(person, email);
    for (const phone of one.phones) addPhone(person, phone);
    for (const website of one.websites) addWebsite(person, website);
  }
  const photoArea = first.photoArea ?? second.photoArea;
  return photoArea ? { ...person, photoArea } : person;
}

function copyField(person: PersonReading, from: PersonReading, field: PersonField): void {
  const read = from.fields[field];
  if (read) setField(person, field, read.value, read.origin, read.confidence);
}

function unite(first: Named, second: Candidate): Named {
  const standing = STANDINGS.find(one => one === first.standing || one === second.standing);
  return {
    ...first,
    person: mergePeople(first.person, second.person),
    standing: standing ?? first.standing,
  };
}

/** Same name (or one in short form with a shared address), and no two different profiles of one site. */
function isSame(first: Named, second: Named): boolean {
  const [one, other] = [first.words, second.words];
  if (one.join(' ') === other.join(' ')) return !profilesDiffer(first.person, second.person);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every(word => long.includes(word)) && shareIdentity(first.person, second.person);
}

function shareIdentity(first: PersonReading, second: PersonReading): boolean {
  const keys = new Set(first.identities.map(identity => identity.key));
  return second.identities.some(identity => keys.has(identity.key));
}

/** Two members of one site who share a name are two people. */
function profilesDiffer(first: PersonReading, second: PersonReading): boolean {
  const [one, other] = [first.fields.profileUrl?.value, second.fields.profileUrl?.value];
  if (!one || !other || new URL(one).host !== new URL(other).host) return false;
  return identityOf(one)?.key !== identityOf(other)?.key && !shareIdentity(first, second);
}
