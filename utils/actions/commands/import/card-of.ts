import { identityOf } from '../../../capture/identities.ts';
import { unite, uniteOnce } from '../../../identity/unite.ts';
import type { SavedCard } from '../../../model/commands.ts';
import type { ImportedPerson } from '../../../model/import.ts';
import type { Identity } from '../../../model/reading.ts';
import { withNameParts } from '../keep-person.ts';

/**
 * The card of a person from a file, with the tags that all of the file get. An address on a known platform is a
 * profile, by which the person is known from now on; any other may be the company's, and is a website.
 */
export function cardOf(person: ImportedPerson, tags: readonly string[]): SavedCard {
  const pages = person.addresses.map(address => ({ address, profile: profileOf(address) }));
  const profiles = pages.flatMap(({ profile }) => profile ?? []);
  const profileUrl = profiles.find(({ url }) => url !== undefined)?.url;
  return {
    fields: { ...withNameParts(person.fields), ...(profileUrl && { profileUrl }) },
    typed: [],
    identities: uniteOnce(profiles, person.identities, ({ key }) => key).kept,
    positions: person.positions,
    emails: person.emails,
    phones: person.phones,
    websites: pages.filter(({ profile }) => !profile).map(({ address }) => address),
    tags: unite(person.tags, tags).kept,
    note: person.note,
    notSame: [],
  };
}

function profileOf(address: string): Identity | undefined {
  const identity = identityOf(address);
  return identity?.platform === 'url' ? undefined : identity;
}
