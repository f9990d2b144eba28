import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/time.ts';
import { effectiveRhythm, nextTouchOn } from '../relations/cadence.ts';
import { groupsOf } from '../store/records.ts';
import type { StoredCadence } from '../store/schema.ts';

/** Where the rhythms of groups are read from: the transaction of an action, or of the background's bookkeeping. */
type Cadences = { get(group: string): Promise<StoredCadence | undefined> };

/** The day from which to be in touch with a contact again, by its own rhythm or those of its groups. */
export async function touchDay(cadences: Cadences, contact: Contact): Promise<Day | undefined> {
  if (contact.deletedAt !== undefined) return undefined;
  const { cadence: own, mentorship } = contact;
  const isDecided = own !== undefined || mentorship !== undefined;
  const found = isDecided ? [] : await Promise.all(groupsOf(contact).map(group => cadences.get(group)));
  const tags = found.filter(one => one !== undefined).map(({ cadence }) => cadence);
  return nextTouchOn(contact, effectiveRhythm({ own, mentorship, tags, communities: [] }));
}
