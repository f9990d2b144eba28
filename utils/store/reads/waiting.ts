import type { ContactId } from '../../model/ids.ts';
import { type PromptKey, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import type { ReadTransaction, StoredContact, StoredFollowUp, StoredIntroduction } from '../schema.ts';

/** A suggestion that waits until it is answered: to be in touch with a contact, or one that only its key tells of. */
export type WaitingSuggestion = { since: Day } & ({ contact: StoredContact } | { key: PromptKey });

/** What waits until it is answered, each the longest waiting first. What passes by itself is not among it. */
export type Waiting = { promises: StoredFollowUp[]; suggestions: WaitingSuggestion[] };

/** Most thanks, questions and quiet communities: nobody has many of them. */
const MOST_OTHERS = 100;

/** What has waited since before a day, at most `limit` promises and so many contacts to be in touch with. */
export async function readWaiting(
  transaction: ReadTransaction,
  before: Day,
  limit: number,
): Promise<Waiting> {
  const range = IDBKeyRange.upperBound(before, true);
  const [promises, touches, others] = await Promise.all([
    transaction.objectStore('followUps').index('openDue').getAll(range, limit),
    transaction.objectStore('contacts').index('nextTouchOn').getAll(range, limit),
    readOthers(transaction, before),
  ]);
  const contacts = touches.flatMap(contact =>
    contact.nextTouchOn ? [{ since: contact.nextTouchOn, contact }] : [],
  );
  const suggestions = [...contacts, ...others].sort((one, other) => (one.since < other.since ? -1 : 1));
  return { promises, suggestions };
}

/** How much of each there is. */
export type WaitingCount = Record<keyof Waiting, number>;

/**
 * How much has waited since before a day, as {@link readWaiting} would find it, counted to `limit`: of the `others`
 * that were read, and of promises and contacts by their keys alone.
 */
export async function countWaiting(
  transaction: ReadTransaction,
  others: readonly OtherSuggestion[],
  before: Day,
  limit: number,
): Promise<WaitingCount> {
  const range = IDBKeyRange.upperBound(before, true);
  const [promises, touches] = await Promise.all([
    transaction.objectStore('followUps').index('openDue').getAllKeys(range, limit),
    transaction.objectStore('contacts').index('nextTouchOn').getAllKeys(range, limit),
  ]);
  const suggestions = touches.length + others.filter(({ since }) => since < before).length;
  return { promises: promises.length, suggestions };
}

/** A suggestion that only its key tells of. */
export type OtherSuggestion = Extract<WaitingSuggestion, { key: PromptKey }>;

/** Thanks that are owed, introductions to ask about, and communities gone quiet before a day, and not answered. */
export async function readOthers(transaction: ReadTransaction, before: Day): Promise<OtherSuggestion[]> {
  const range = IDBKeyRange.upperBound(before, true);
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
  return withoutAnswered(transaction, (await Promise.all(live)).flat(), before);
}

function keyOfIntroduction({ id, by }: StoredIntroduction): PromptKey {
  return promptKey(by ? 'thank' : 'closeLoop', id);
}

async function isAnyKept(transaction: ReadTransaction, ids: readonly ContactId[]): Promise<boolean> {
  const contacts = transaction.objectStore('contacts');
  const found = await Promise.all(ids.map(id => contacts.get(id)));
  return found.some(contact => contact && contact.deletedAt === undefined);
}

/** Without what was answered, or put off to that day or later. */
async function withoutAnswered(
  transaction: ReadTransaction,
  others: OtherSuggestion[],
  before: Day,
): Promise<OtherSuggestion[]> {
  const answers = transaction.objectStore('answers');
  const checked = others.map(async other => {
    const answer = await answers.get(other.key);
    const isOpen =
      !answer || (answer.answer === 'snoozed' && answer.until !== undefined && answer.until < before);
    return isOpen ? [other] : [];
  });
  return (await Promise.all(checked)).flat();
}
