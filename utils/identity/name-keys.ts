import { comparableName, type Named } from './comparable-name.ts';
import { emailKey, isSharedMailbox, phoneKey } from './reach-keys.ts';

/** What possible duplicates are looked up by. */
export type Findable = Named & { emails: readonly string[]; phones: readonly string[] };

/** Most keys of one contact; an imported record cannot swell the index. */
const MOST_KEYS = 30;
const SHORTEST_PHONE = 7;
const OF_NAME = 'name:';

/**
 * The index keys under which a person is found again: `name:…` for each way the name may be written (alphabet, order,
 * short forms, maiden name), `email:…`, `phone:…`. Two people who may be the same share a key, so that looking for
 * duplicates of one person reads the index once for each of a handful of keys, however many contacts are kept.
 * Sharing a key proves nothing: {@link samePerson} decides.
 */
export function nameKeys(person: Findable): string[] {
  const emails = person.emails.filter(email => !isSharedMailbox(email)).map(emailKey);
  const phones = person.phones.map(phoneKey).filter(phone => phone.length >= SHORTEST_PHONE);
  const keys = [
    ...comparableName(person).keys.map(key => `${OF_NAME}${key}`),
    ...emails.map(email => `email:${email}`),
    ...phones.map(phone => `phone:${phone}`),
  ];
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** True for a key of a name, which many may share; an e-mail address or a phone number is one person's, mostly. */
export function isOfName(key: string): boolean {
  return key.startsWith(OF_NAME);
}
