import { factsOfContact } from '../../../identity/facts.ts';
import { isOfName, nameKeys } from '../../../identity/name-keys.ts';
import { samePerson } from '../../../identity/same-person.ts';
import type { Contact } from '../../../model/contact.ts';
import { MOST_PER_KEY } from '../../../store/reads/duplicates.ts';
import { toContact } from '../../../store/records.ts';
import type { Writer } from '../../../store/write.ts';
import { findByIdentities } from '../keep-person.ts';

/** The kept contacts that a person of a file is, or whose name the person has. */
type Found = {
  /** Proven by a profile, an e-mail address or a phone number; perhaps in the trash. */
  same: Contact | undefined;
  /** Of exactly the same name, where nothing proves that they are the same or are not. */
  namesakes: Contact[];
};

/**
 * Whom of the kept people a newcomer from a file is: a profile is the strongest proof. Two people are never put together
 * because of a name alone.
 */
export async function findImported(writer: Writer, newcomer: Contact): Promise<Found> {
  const byIdentity = await findByIdentities(writer, newcomer.identities);
  if (byIdentity) return { same: byIdentity, namesakes: [] };
  const candidate = factsOfContact(newcomer);
  const namesakes: Contact[] = [];
  for (const contact of await sharingKeys(writer, newcomer)) {
    if (samePerson(candidate, factsOfContact(contact)).verdict === 'same')
      return { same: contact, namesakes: [] };
    if (contact.name === newcomer.name) namesakes.push(contact);
  }
  return { same: undefined, namesakes };
}

/** A person who has a profile, an address or a number is told by these: whoever kept has none of them is somebody else. */
function tellingKeys(person: Contact): string[] {
  const keys = nameKeys(person);
  const proving = keys.filter(key => !isOfName(key));
  return person.identities.length + proving.length > 0 ? proving : keys;
}

async function sharingKeys(writer: Writer, person: Contact): Promise<Contact[]> {
  const index = writer.transaction.objectStore('contacts').index('nameKeys');
  const found = await Promise.all(tellingKeys(person).map(key => index.getAll(key, MOST_PER_KEY)));
  return [...new Map(found.flat().map(stored => [stored.id, toContact(stored)])).values()];
}
