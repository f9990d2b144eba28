import type { Contact } from '../../utils/model/contact.ts';
import { shortAddress } from '../contacts/address.ts';

/** The profiles of a contact as they are read; one that has no address goes by its key. */
export function addressesOf({ identities }: Contact): string[] {
  return [...new Set(identities.map(({ url, key }) => (url ? shortAddress(url) : key)))];
}
