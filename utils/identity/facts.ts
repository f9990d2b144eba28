import type { Contact } from '../model/contact.ts';
import type { CommunityReading, Identity, PersonReading } from '../model/reading.ts';
import type { Findable } from './name-keys.ts';

/** What is known of a person for telling whether two are one, from a page or from the store. */
export type PersonFacts = Findable & {
  /** What an answer "not the same" is remembered by: the contact's ids and the keys of all identities. */
  references: string[];
  identities: readonly Identity[];
  websites: readonly string[];
  companies: string[];
  places: string[];
  /** Keys of the communities the person was met in. */
  communities: readonly string[];
  headline: string | undefined;
};

/** The facts of a kept contact. */
export function factsOfContact(contact: Contact, communities: readonly string[] = []): PersonFacts {
  const { name, givenName, familyName, identities, emails, phones, websites, headline } = contact;
  return {
    ...{ name, givenName, familyName, identities, emails, phones, websites, headline, communities },
    references: [contact.id, ...(contact.formerIds ?? []), ...identities.map(identity => identity.key)],
    companies: present([contact.company, ...contact.positions.map(position => position.company)]),
    places: present([contact.location]),
  };
}

/** The facts of a person read from a page, with the community that the page belongs to. */
export function factsOfReading(person: PersonReading, community?: CommunityReading): PersonFacts {
  const { fields, identities, emails, phones, websites } = person;
  return {
    ...{ identities, emails, phones, websites },
    name: fields.name?.value ?? '',
    givenName: fields.givenName?.value,
    familyName: fields.familyName?.value,
    headline: fields.headline?.value,
    references: identities.map(identity => identity.key),
    companies: present([fields.company?.value, ...person.positions.map(position => position.company)]),
    places: present([fields.location?.value]),
    communities: community ? [community.key] : [],
  };
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.flatMap(value => (value ? [value] : []));
}
