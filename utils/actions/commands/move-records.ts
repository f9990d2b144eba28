import { parse } from 'valibot';
import type { ContactId } from '../../model/ids.ts';
import type { Occasion } from '../../model/occasion.ts';
import { PROMPT_KINDS, PromptKeySchema } from '../../model/prompt.ts';
import { toFollowUp, toStoredFollowUp } from '../../store/records.ts';
import type { RecordStore } from '../../store/schema.ts';
import type { Writer } from '../../store/write.ts';

type Move = (writer: Writer, from: ContactId, to: ContactId) => Promise<void>;

/** Nothing to move: the record is none of a contact's, or the merging itself sees to it. */
const stays: Move = async () => undefined;

/** What becomes of each store's records when a contact is merged. A new store does not compile until that is decided. */
const MOVES: Record<RecordStore, Move> = {
  contacts: stays,
  identities: moveIdentities,
  followUps: moveFollowUps,
  interactions: moveInteractions,
  snapshots: moveSnapshots,
  photos: stays,
  // They name ids, and the contact that stays answers to the other's id, too.
  distinctions: stays,
  occasions: moveOccasions,
  // A contact's own rhythm lies in the contact; these and opportunities are of tags.
  cadences: stays,
  introductions: moveIntroductions,
  opportunities: stays,
  answers: moveAnswers,
  // Which of them a contact is in lies in the contact.
  communities: stays,
  gatherings: stays,
  templates: stays,
  settings: stays,
};

/** Gives everything that belongs to one contact to another. */
export async function moveRecords(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  for (const move of Object.values(MOVES)) await move(writer, from, to);
}

async function moveIdentities(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  const index = writer.transaction.objectStore('identities').index('contactId');
  for (const identity of await index.getAll(from)) {
    await writer.put('identities', identity.key, { ...identity, contactId: to });
  }
}

async function moveFollowUps(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  const index = writer.transaction.objectStore('followUps').index('contactIds');
  for (const stored of await index.getAll(from)) {
    const contactIds = [...new Set(stored.contactIds.map(id => (id === from ? to : id)))];
    await writer.put('followUps', stored.id, toStoredFollowUp({ ...toFollowUp(stored), contactIds }));
  }
}

async function moveInteractions(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  const index = writer.transaction.objectStore('interactions').index('contactId on');
  for (const one of await index.getAll(IDBKeyRange.bound([from, ''], [from, '\uffff']))) {
    await writer.put('interactions', one.id, { ...one, contactId: to });
  }
}

async function moveSnapshots(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  const index = writer.transaction.objectStore('snapshots').index('contactId at');
  const range = IDBKeyRange.bound([from, 0], [from, Number.MAX_SAFE_INTEGER]);
  for (const one of await index.getAll(range)) {
    await writer.put('snapshots', one.id, { ...one, contactId: to });
  }
}

/** An occasion that both have is one. */
async function moveOccasions(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  const index = writer.transaction.objectStore('occasions').index('contactId');
  const known = new Set((await index.getAll(to)).map(occasionKey));
  for (const one of await index.getAll(from)) {
    if (known.has(occasionKey(one))) await writer.remove('occasions', one.id);
    else await writer.put('occasions', one.id, { ...one, contactId: to });
  }
}

function occasionKey({ kind, on, yearly, text }: Occasion): string {
  return JSON.stringify([kind, on, yearly, text]);
}

/** There are few, and who made one is in no index: a merge is rare enough to look at them all. */
async function moveIntroductions(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  for (const one of await writer.transaction.objectStore('introductions').getAll()) {
    if (one.by !== from && !one.contactIds.includes(from)) continue;
    const contactIds = [...new Set(one.contactIds.map(id => (id === from ? to : id)))];
    await writer.put('introductions', one.id, { ...one, contactIds, ...(one.by === from && { by: to }) });
  }
}

/** What the user has answered to a suggestion about the one holds for the other, unless that was answered by itself. */
async function moveAnswers(writer: Writer, from: ContactId, to: ContactId): Promise<void> {
  const answers = writer.transaction.objectStore('answers');
  for (const kind of PROMPT_KINDS) {
    const range = IDBKeyRange.bound(`${kind}:${from}`, `${kind}:${from}\uffff`);
    for (const answer of await answers.getAll(range)) {
      const key = parse(PromptKeySchema, answer.key.replace(from, to));
      if (!(await writer.get('answers', key))) await writer.put('answers', key, { ...answer, key });
      await writer.remove('answers', answer.key);
    }
  }
}
