import { factsOfContact } from '../../identity/facts.ts';
import { mergeContacts } from '../../identity/merge-contacts.ts';
import { mergeChoices } from '../../identity/merge-sides.ts';
import { pairKeys } from '../../identity/pair-key.ts';
import type { Contact } from '../../model/contact.ts';
import type { MergeAnswer, ProposeMerge } from '../../model/merge.ts';
import { readDistinctions } from '../../store/reads/duplicates.ts';
import { toContact } from '../../store/records.ts';
import type { Store } from '../../store/schema.ts';

/** What two contacts would become, and what the user has to decide on; nothing when one of them is not kept any more. */
export async function proposeMerge(
  store: Store,
  { contactId, otherId }: ProposeMerge,
  now: number,
): Promise<MergeAnswer> {
  const stored = await Promise.all([contactId, otherId].map(id => store.get('contacts', id)));
  const [chosen, other] = stored.map(one => one && toContact(one));
  if (!chosen || !other || chosen.deletedAt || other.deletedAt || contactId === otherId) return {};
  const pairs = pairKeys(referencesOf(chosen), referencesOf(other));
  return {
    proposal: {
      seen: { chosen: chosen.updatedAt, other: other.updatedAt },
      choices: mergeChoices(chosen, other),
      merged: mergeContacts(chosen, other, now).contact,
      isToldApart: (await readDistinctions(store, pairs)).size > 0,
    },
  };
}

function referencesOf(contact: Contact): string[] {
  return factsOfContact(contact).references;
}
