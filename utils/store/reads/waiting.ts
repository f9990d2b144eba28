import type { ContactId } from '../../model/ids.ts';
import { type PromptKey, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import type { ReadTransaction, Store, StoredContact, StoredFollowUp, StoredIntroduction } from '../schema.ts';

/** A suggestion that waits until it is answered: to be in touch with a contact, or one that only its key tells of. */
export type WaitingSuggestion = { since: Day } & ({ contact: StoredContact } | { key: PromptKey });

/** What waits until it is answered, each the longest waiting first. What passes by itself is not among it. */
export type Waiting = { promises: StoredFollowUp[]; suggestions: WaitingSuggestion[] };

/** Most thanks, questions and quiet communities: nobody has many of them. */
const MOST_OTHERS = 100;

/** What has waited since `by` or longer, at most `limit` promises and so many contacts to be in touch with. */
export async function readWaiting(transaction: ReadTransaction, by: Day, limit: number): Promise<Waiting> {
  const range = IDBKeyRange.upperBound(by);
  const [promises, touches, others] = await Promise.all([
    transaction.objectStore('followUps').index('openDue').getAll(range, limit),
    transaction.objectStore('contacts').index('nextTouchOn').getAll(range, limit),
    readOthers(transaction, range),
  ]);
  const contacts = touches.flatMap(contact =>
    contact.nextTouchOn ? [{ since: contact.nextTouchOn, contact }] : [],
  );
  const open = await withoutAnswered(transaction, others, by);
  const suggestions = [...contacts, ...open].sort((one, other) => (one.since < other.since ? -1 : 1));
  return { promises, suggestions };
}

type Other = { since: Day; key: PromptKey };

/** Thanks that are owed, introductions to ask about, and communities gone quiet. */
async function readOthers(transaction: ReadTransaction, range: IDBKeyRange): Promise<Other[]> {
  const [interactions, introductions, communities] = await Promise.all([
    transaction.objectStore('interactions').index('awaitsOn').getAll(range, MOST_OTHERS),
    transaction.objectStore('introductions').index('awaitsOn').getAll(range, MOST_OTHERS),
    transaction.objectStore('communities').index('nextTouchOn').getAll(range, MOST_OTHERS),
  ]);
  const found = [
    ...interactions.map(({ id, contactId, awaitsOn }) => ({
      ...{ since: awaitsOn, key: promptKey('thank', id), people: [contactId] },
    })),
    ...introductions.map(one => ({
      ...{ since: one.awaitsOn, key: keyOfIntroduction(one), people: one.by ? [one.by] : one.contactIds },
    })),
    ...communities.map(({ id, nextTouchOn }) => ({
      ...{ since: nextTouchOn, key: promptKey('communityQuiet', id, nextTouchOn), people: undefined },
    })),
  ];
  const live = found.map(async ({ since, key, people }) => {
    const isOfSomebody = !people || (await isAnyKept(transaction, people));
    return since && isOfSomebody ? [{ since, key }] : [];
  });
  return (await Promise.all(live)).flat();
}

function keyOfIntroduction({ id, by }: StoredIntroduction): PromptKey {
  return promptKey(by ? 'thank' : 'closeLoop', id);
}

async function isAnyKept(transaction: ReadTransaction, ids: readonly ContactId[]): Promise<boolean> {
  const contacts = transaction.objectStore('contacts');
  const found = await Promise.all(ids.map(id => contacts.get(id)));
  return found.some(contact => contact && contact.deletedAt === undefined);
}

/** Without what was answered, or put off to a day after `by`. */
async function withoutAnswered(transaction: ReadTransaction, others: Other[], by: Day): Promise<Other[]> {
  const answers = transaction.objectStore('answers');
  const checked = others.map(async other => {
    const answer = await answers.get(other.key);
    const isOpen =
      !answer || (answer.answer === 'snoozed' && answer.until !== undefined && answer.until <= by);
    return isOpen ? [other] : [];
  });
  return (await Promise.all(checked)).flat();
}

/** How many promises and contacts to be in touch with have waited since a day or longer, counted to `limit` of each. */
export async function countWaiting(store: Store, by: Day, limit: number): Promise<number> {
  const range = IDBKeyRange.upperBound(by);
  const found = await Promise.all([
    store.getAllKeysFromIndex('followUps', 'openDue', range, limit),
    store.getAllKeysFromIndex('contacts', 'nextTouchOn', range, limit),
  ]);
  return found.flat().length;
}
