import * as v from 'valibot';
import { nameKeys } from '../../../utils/identity/name-keys.ts';
import { type Contact, ContactSchema } from '../../../utils/model/contact.ts';
import { type ContactId, ContactIdSchema } from '../../../utils/model/ids.ts';
import type { OccasionKind } from '../../../utils/model/occasion.ts';
import { type PromptAnswer, PromptAnswerSchema, promptKey } from '../../../utils/model/prompt.ts';
import type { Day } from '../../../utils/model/time.ts';
import { nextOn } from '../../../utils/relations/occurrence.ts';
import { toStoredContact, toStoredFollowUp } from '../../../utils/store/records.ts';
import { toStoredOccasion } from '../../../utils/store/relation-records.ts';
import type {
  KeptSchema,
  RecordStore,
  StoredContact,
  StoredFollowUp,
  StoredOccasion,
} from '../../../utils/store/schema.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { benchContact, benchFollowUp } from '../invented/people.ts';
import { idOf } from '../invented/random.ts';
import { benchOccasion } from '../invented/relations.ts';
import { COMMUNITIES, recordsAround } from './year-around.ts';

/** How much is kept. */
export type Size = { contacts: number; followUps: number; occasions: number };

/** The records of a store, by number. */
export type Records<Store extends RecordStore = RecordStore> = {
  [S in Store]: { store: S; count: number; record(index: number): KeptSchema[S]['value'] };
}[Store];

/** What waits for today beside the occasions: promises and people to be in touch with. */
const PROMISES_DUE = 30;
const TOUCHES_DUE = 40;
const MET_YESTERDAY = 5;
const MET_AT_GATHERING = 20;
const ANSWERS = 2_000;

/** Kinds of occasions, each up to its place among twenty. */
const KINDS: readonly [below: number, kind: OccasionKind][] = [
  [12, 'birthday'],
  [17, 'workAnniversary'],
  [19, 'newPosition'],
  [20, 'custom'],
];

/**
 * What somebody has kept by `today`: promises mostly closed or to come, occasions on every day of the year, rhythms for
 * every fifth contact, every third in a community, history and answers; and a little of everything waits for today.
 */
export function recordsOfYear({ contacts, followUps, occasions }: Size, today: Day): Records[] {
  const person = (index: number) => personOf(index % contacts);
  return [
    { store: 'contacts', count: contacts, record: index => contactOf(index, today) },
    {
      store: 'identities',
      count: contacts,
      record: index => {
        const url = `https://www.linkedin.com/in/person-${index}/`;
        return { key: `linkedin:person-${index}`, platform: 'linkedin', url, contactId: person(index) };
      },
    },
    { store: 'followUps', count: followUps, record: index => promiseOf(index, person(index * 7), today) },
    { store: 'occasions', count: occasions, record: index => occasionOf(index, person(index * 3), today) },
    { store: 'answers', count: ANSWERS, record: index => answerOf(index, today) },
    ...recordsAround(contacts, person, today),
  ];
}

/** The id of a contact of the year. */
export function personOf(index: number): ContactId {
  return v.parse(ContactIdSchema, idOf('7', index));
}

function contactOf(index: number, today: Day): StoredContact {
  const contact: Contact = v.parse(ContactSchema, {
    ...benchContact(index),
    ...(index % 3 === 0 && { communities: [{ id: idOf('a', index % COMMUNITIES) }] }),
    ...(index < MET_AT_GATHERING && { gatherings: [idOf('b', 0)] }),
    ...(index % 1_000 < MET_YESTERDAY && index < 1_000 && { metOn: addDays(today, -1) }),
    ...(index % 4 === 0 && { lastContactOn: addDays(today, -20 - (index % 300)) }),
  });
  if (index % 5 !== 0) return toStoredContact(contact, nameKeys(contact));
  const inTurn = index / 5;
  const days = inTurn < TOUCHES_DUE ? -(inTurn % 14) : 1 + (inTurn % 120);
  const rhythm = { every: 1 + (inTurn % 6), unit: 'month' } as const;
  return toStoredContact(contact, nameKeys(contact), { rhythm, nextTouchOn: addDays(today, days) });
}

function promiseOf(index: number, contactId: ContactId, today: Day): StoredFollowUp {
  const days = index < PROMISES_DUE ? -(index % 10) : 1 + (index % 360);
  const followUp = benchFollowUp(contactId, index, addDays(today, days));
  const isClosed = index >= PROMISES_DUE && index % 5 > 1;
  return toStoredFollowUp(isClosed ? { ...followUp, state: 'kept', closedAt: followUp.createdAt } : followUp);
}

function occasionOf(index: number, contactId: ContactId, today: Day): StoredOccasion {
  const kind = KINDS.find(([below]) => index % 20 < below)?.[1] ?? 'custom';
  const occasion = benchOccasion(index, contactId, kind, addDays(today, -200 + (index % 365)));
  return toStoredOccasion(occasion, nextOn(occasion, today));
}

/** Two of today, the others of the days before. */
function answerOf(index: number, today: Day): PromptAnswer {
  const on = addDays(today, index < 2 ? 0 : -1 - (index % 300));
  const key = promptKey('congratulate', idOf('9', 30_000 + index), on);
  return v.parse(PromptAnswerSchema, { key, answer: 'done', on, at: 1_700_000_000_000 });
}
