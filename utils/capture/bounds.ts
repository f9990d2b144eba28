import { PERSON_FIELDS, type PersonReading, type Position } from '../model/reading.ts';
import { cleanLine, LIMITS } from '../model/text.ts';
import { webAddress } from './links.ts';
import { cleanLink, emptyPerson, setField } from './person.ts';
import { addEmail, addIdentity, addPhone, addPosition, addWebsite } from './person-lists.ts';

/**
 * The same person with everything cleaned and cut to what Kept keeps, whoever read it: the last step before a
 * reading leaves the page, so that it always passes the schema.
 */
export function boundPerson(person: PersonReading): PersonReading {
  const bounded = emptyPerson();
  for (const field of PERSON_FIELDS) {
    const read = person.fields[field];
    if (!read) continue;
    const origin = { ...read.origin, detail: cleanLine(read.origin.detail) };
    setField(bounded, field, read.value, origin, Math.min(1, Math.max(0, read.confidence)));
  }
  boundLists(bounded, person);
  return person.photoArea ? { ...bounded, photoArea: person.photoArea } : bounded;
}

function boundLists(bounded: PersonReading, person: PersonReading): void {
  for (const identity of person.identities) {
    const { key, platform, handle, url } = identity;
    if (key.length < 3 || key.length > LIMITS.url || platform === '' || platform.length > 40) continue;
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
