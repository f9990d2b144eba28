import {
  PERSON_FIELDS,
  type PersonField,
  type PersonReading,
  type Position,
  type ReadField,
  type SignalReading,
} from '../model/reading.ts';
import { cleanLine, LIMITS } from '../model/text.ts';
import type { Around, Found } from './contract.ts';
import { webAddress } from './links.ts';
import { addDispute, cleanLink, emptyPerson, setField } from './person.ts';
import { addEmail, addIdentity, addPhone, addPosition, addWebsite } from './person-lists.ts';

type Somebody = Exclude<Found, { kind: 'nothing' }>;

/**
 * What was found with everything cleaned and cut to what Kept keeps, whoever read it: the last step before a
 * reading leaves the page, so that it always passes the schema. Undefined when nobody is left.
 */
export function boundFound(found: Somebody): Somebody | undefined {
  switch (found.kind) {
    case 'person':
      return { ...found, person: boundPerson(found.person), ...boundAround(found) };
    case 'people': {
      const people = found.people.slice(0, LIMITS.people).map(boundPerson);
      return people.length === 0 ? undefined : { kind: 'people', people, ...boundAround(found) };
    }
    case 'signals': {
      const signals = found.signals.slice(0, LIMITS.people).map(boundSignal);
      return signals.length === 0 ? undefined : { kind: 'signals', signals };
    }
  }
}

function boundAround({ community, gathering }: Around): Around {
  return {
    ...(community && isKey(community.key) ? { community: boundPlace(community) } : {}),
    ...(gathering && isKey(gathering.key) ? { gathering: boundPlace(gathering) } : {}),
  };
}

function boundPlace<Place extends { name: string; url?: string | undefined }>(
  place: Place,
): Place | undefined {
  const name = cleanLine(place.name);
  const url = place.url && cleanLink(place.url);
  return name === '' ? undefined : { ...place, name, url };
}

function boundSignal({ person, kind, text, when }: SignalReading): SignalReading {
  return {
    person: boundPerson(person),
    kind,
    text: cleanLine(text),
    ...(when ? { when: cleanLine(when) } : {}),
  };
}

function isKey(key: string): boolean {
  return key.length >= 3 && key.length <= LIMITS.url;
}

/**
 * The same person with everything cleaned and cut to what Kept keeps, whoever read it: the last step before a
 * reading leaves the page, so that it always passes the schema.
 */
function boundPerson(person: PersonReading): PersonReading {
  const bounded = emptyPerson();
  for (const field of PERSON_FIELDS) put(bounded, field, person.fields[field]);
  for (const { field, values } of person.disputes.slice(0, LIMITS.entries)) {
    addDispute(bounded, field, values.map(value => put(emptyPerson(), field, value)).filter(isRead));
  }
  boundLists(bounded, person);
  return person.photoArea ? { ...bounded, photoArea: person.photoArea } : bounded;
}

function put(person: PersonReading, field: PersonField, read: ReadField | undefined): ReadField | undefined {
  if (!read) return undefined;
  const origin = { ...read.origin, detail: cleanLine(read.origin.detail) };
  setField(person, field, read.value, origin, Math.min(1, Math.max(0, read.confidence)));
  return person.fields[field];
}

function isRead(read: ReadField | undefined): read is ReadField {
  return read !== undefined;
}

function boundLists(bounded: PersonReading, person: PersonReading): void {
  for (const identity of person.identities) {
    const { key, platform, handle, url } = identity;
    if (!isKey(key) || platform === '' || platform.length > 40) continue;
    addIdentity(bounded, {
      key,
      platform,
      ...(handle ? { handle: cleanLine(handle) } : {}),
      ...(url && cleanLink(url) ? { url } : {}),
    });
  }
  for (const position of person.positions) addPosition(bounded, boundPosition(position));
  for (const email of person.emails) addEmail(bounded, email);
  for (const phone of person.phones) addPhone(bounded, phone);
  for (const website of person.websites) {
    const address = webAddress(website, website);
    if (address) addWebsite(bounded, address);
  }
}

function boundPosition({ title, company, start, end }: Position): Position {
  return {
    title: cleanLine(title),
    company: cleanLine(company),
    ...(start ? { start: cleanLine(start) } : {}),
    ...(end ? { end: cleanLine(end) } : {}),
  };
}
