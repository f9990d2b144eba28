import { nameKeys } from '../../../utils/identity/name-keys.ts';
import { openStore } from '../../../utils/store/open.ts';
import { toStoredContact, toStoredFollowUp } from '../../../utils/store/records.ts';
import { benchContact, benchFollowUp } from '../invented/people.ts';

/*
 * Runs inside a page of the extension: fills the store directly, not through actions, in transactions of
 * a few thousand records.
 */
const BATCH = 5_000;

/** Writes `contacts` invented people; the first `due` of them have a promise that is due. */
export async function fillStore(contacts: number, due: number): Promise<void> {
  const store = await openStore();
  for (let start = 0; start < contacts; start += BATCH) {
    const transaction = store.transaction(['contacts', 'identities', 'followUps'], 'readwrite');
    for (let index = start; index < Math.min(start + BATCH, contacts); index++) {
      const contact = benchContact(index);
      void transaction.objectStore('contacts').put(toStoredContact(contact, nameKeys(contact)));
      for (const identity of contact.identities) {
        void transaction.objectStore('identities').put({ ...identity, contactId: contact.id });
      }
      if (index < due) {
        const followUp = benchFollowUp(contact.id, index, '2026-01-15');
        void transaction.objectStore('followUps').put(toStoredFollowUp(followUp));
      }
    }
    await transaction.done;
  }
}
