import type { Contact } from '../model/contact.ts';
import { effectiveRhythm, type Touch, touchOf } from '../relations/cadence.ts';
import { groupsOf } from '../store/records.ts';
import type { StoredCadence } from '../store/schema.ts';

/** Where the rhythms of groups are read from: the transaction of an action, or of the background's bookkeeping. */
type Cadences = { get(group: string): Promise<StoredCadence | undefined> };

/** When to be in touch with a contact again, by its own rhythm or those of its groups. */
export async function touchAgain(cadences: Cadences, contact: Contact): Promise<Touch | undefined> {
  if (contact.deletedAt !== undefined) return undefined;
  const { cadence: own, mentorship } = contact;
  const isDecided = own !== undefined || mentorship !== undefined;
  const found = isDecided ? [] : await Promise.all(groupsOf(contact).map(group => cadences.get(group)));
  const tags = found.filter(one => one !== undefined).map(({ cadence }) => cadence);
  return touchOf(contact, effectiveRhythm({ own, mentorship, tags, communities: [] }));
}
