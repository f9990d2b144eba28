import type { Origin, PersonField, PersonReading } from '../../model/reading.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { emptyPerson, setField } from '../person.ts';
import { addEmail, addIdentity, addPhone, addPosition, addWebsite } from '../person-lists.ts';
import { addressesOf, type Item, type ItemValue, textsOf, valuesOf } from './item.ts';

/** Where the person was described, and how far that is to be trusted. */
export type ItemSource = { layer: Origin['layer']; base: string; confidence: number };

/** Fields that are the first text of a property (schema.org 29.0). */
const TEXT_FIELDS: readonly [PersonField, string[]][] = [
  ['givenName', ['givenName']],
  ['familyName', ['familyName']],
  ['headline', ['disambiguatingDescription', 'headline']],
  ['role', ['jobTitle', 'hasOccupation']],
  ['about', ['description']],
];
const PLACES = ['address', 'homeLocation', 'workLocation', 'location'];

/** The person that a schema.org Person describes; without a name where the page gives none. */
export function personFromItem(item: Item, source: ItemSource): PersonReading {
  const person = emptyPerson();
  const put = (field: PersonField, value: string | undefined, property: string) =>
    setField(person, field, value, { layer: source.layer, detail: property }, source.confidence);

  put('name', fullName(item), 'name');
  for (const [field, properties] of TEXT_FIELDS) {
    for (const property of properties) put(field, textsOf(item, property)[0], property);
  }
  put('company', textsOf(item, 'worksFor', 'affiliation')[0], 'worksFor');
  put('location', firstPlace(item), 'address');
  put('photoUrl', firstAddress(item, source.base, 'image', 'photo'), 'image');
  put('profileUrl', firstAddress(item, source.base, 'url'), 'url');
  addLinks(person, item, source.base);
  for (const email of textsOf(item, 'email')) addEmail(person, email);
  for (const phone of textsOf(item, 'telephone')) addPhone(person, phone);
  addRoles(person, item);
  return person;
}

/** The name, put together from its parts where there is none or where a catalogue writes "Poe, Ann". */
function fullName(item: Item): string {
  const [name, given, family] = ['name', 'givenName', 'familyName'].map(
    property => textsOf(item, property)[0],
  );
  const isInverted = name === `${family}, ${given}`;
  return name && !isInverted ? name : [given, family].filter(Boolean).join(' ');
}

function firstAddress(item: Item, base: string, ...properties: string[]): string | undefined {
  return addressesOf(item, ...properties)
    .map(raw => webAddress(raw, base))
    .find(address => address !== undefined);
}

/** `url` and `sameAs`: profiles are identities; the front page of a site is a website of the person. */
function addLinks(person: PersonReading, item: Item, base: string): void {
  for (const raw of addressesOf(item, 'url', 'sameAs')) {
    const address = webAddress(raw, base);
    if (!address) continue;
    addIdentity(person, identityOf(address));
    if (/^https?:\/\/[^/]+\/?$/u.test(address)) addWebsite(person, address);
  }
}

function firstPlace(item: Item): string | undefined {
  return valuesOf(item, ...PLACES)
    .map(value => placeText(value))
    .find(text => text !== '');
}

/** "Town, Region, Country" of a PostalAddress, or of a Place that has one; else its name, or the text itself. */
function placeText(value: ItemValue, isPlace = true): string {
  if (typeof value === 'string') return value;
  const parts = textsOf(value, 'addressLocality', 'addressRegion', 'addressCountry');
  if (parts.length > 0) return [...new Set(parts.map(part => part.trim()))].filter(Boolean).join(', ');
  const [address] = isPlace ? valuesOf(value, 'address') : [];
  return address === undefined ? (textsOf(value, 'name')[0] ?? '') : placeText(address, false);
}

/** `worksFor` wrapped in a Role says since when, and as what (schema.org/Role). */
function addRoles(person: PersonReading, item: Item): void {
  for (const role of valuesOf(item, 'worksFor', 'jobTitle')) {
    if (typeof role === 'string' || !role.types.some(type => /Role$/u.test(type))) continue;
    addPosition(person, {
      title: textsOf(role, 'roleName', 'jobTitle')[0] ?? '',
      company: textsOf(role, 'worksFor')[0] ?? '',
      start: textsOf(role, 'startDate')[0],
      end: textsOf(role, 'endDate')[0],
    });
  }
}
