import { factsOfContact } from '../identity/facts.ts';
import { mergeContacts } from '../identity/merge-contacts.ts';
import { mergeChoices } from '../identity/merge-sides.ts';
import { pairKeys } from '../identity/pair-key.ts';
import type { Contact } from '../model/contact.ts';
import type { ContactId } from '../model/ids.ts';
import type { MergeView } from '../model/merge.ts';
import { readContact } from '../store/reads/contact.ts';
import { readPhotos } from '../store/reads/contacts.ts';
import { readDistinctions } from '../store/reads/duplicates.ts';
import type { Store } from '../store/schema.ts';

/** Two contacts side by side, and what they would become; undefined when one of them is not there any more. */
export async function readMergeView(
  store: Store,
  chosenId: ContactId,
  otherId: ContactId,
  now: number,
): Promise<MergeView | undefined> {
  const [chosen, other] = await Promise.all([readContact(store, chosenId), readContact(store, otherId)]);
  if (!chosen || !other || chosen.contact.deletedAt || other.contact.deletedAt) return undefined;
  const [photos, distinctions] = await Promise.all([
    readPhotos(store, [chosenId, otherId]),
    readDistinctions(store, pairKeys(referencesOf(chosen.contact), referencesOf(other.contact))),
  ]);
  return {
    chosen,
    other,
    photos,
    choices: mergeChoices(chosen.contact, other.contact),
    merged: mergeContacts(chosen.contact, other.contact, now).contact,
    isToldApart: distinctions.size > 0,
  };
}

function referencesOf(contact: Contact): string[] {
  return factsOfContact(contact).references;
}
