import type { Identity, PersonReading } from '../model/reading.ts';
import type { Around, Found } from './contract.ts';
import { identityOf } from './identities.ts';
import { emptyPerson, setField } from './person.ts';
import { addIdentity } from './person-lists.ts';

/** A member by the address of their profile; `handle` is what the site calls them in it. */
export function memberAt(address: string | undefined, handle?: string): PersonReading {
  const person = emptyPerson();
  const identity = address === undefined ? undefined : identityOf(address);
  if (!identity) return person;
  const url = identity.platform === 'url' ? address : identity.url;
  setField(person, 'profileUrl', url, { layer: 'address', detail: 'address of the profile' }, 0.95);
  addIdentity(person, { ...identity, url, ...(handle && { handle: identity.handle ?? handle }) });
  return person;
}

/** The number under which a site keeps a member whatever they are called; `front` is the site's front page. */
export function numberedIdentity(platform: string, front: string, id: string): Identity | undefined {
  const place = front.replace(/^https?:\/\/(www\.)?|\/+$/gu, '');
  return /^\d{1,20}$/u.test(id) ? { key: `${platform}:${place}/${id}`, platform } : undefined;
}

/** A list of named people, each once by their first identity, without the signed-in user. */
export function listOf(
  people: readonly PersonReading[],
  around: Around,
  isViewer: (person: PersonReading) => boolean = () => false,
): Found {
  const byKey = new Map<string, PersonReading>();
  for (const person of people) {
    const key = person.identities[0]?.key ?? person.fields.name?.value;
    if (key === undefined || !person.fields.name || byKey.has(key) || isViewer(person)) continue;
    byKey.set(key, person);
  }
  if (byKey.size === 0) return { kind: 'nothing', reason: 'no-person' };
  return { kind: 'people', people: [...byKey.values()], ...around };
}
