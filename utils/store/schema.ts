import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Cadence, Rhythm } from '../model/cadence.ts';
import type { Community } from '../model/community.ts';
import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Gathering } from '../model/gathering.ts';
import type {
  ActionId,
  CommunityId,
  ContactId,
  FollowUpId,
  GatheringId,
  ImportId,
  InteractionId,
  IntroductionId,
  OccasionId,
  OpportunityId,
  SnapshotId,
} from '../model/ids.ts';
import type { Import } from '../model/import.ts';
import type { Interaction } from '../model/interaction.ts';
import type { Introduction } from '../model/introduction.ts';
import type { Occasion, OccasionKind } from '../model/occasion.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { PromptAnswer, PromptKey } from '../model/prompt.ts';
import type { Identity } from '../model/reading.ts';
import type { Reply } from '../model/reply.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Template, TemplateId } from '../model/template.ts';
import type { Day, Due, Instant } from '../model/time.ts';
import type { SingleRecord } from './single-records.ts';

/** What a contact that was written before there were communities has not. */
type LaterLists = 'communities' | 'gatherings';

/** A contact with what its indexes need. All are absent for a contact in the trash, which no list then meets. */
export type StoredContact = Omit<Contact, LaterLists> &
  Partial<Pick<Contact, LaterLists>> & {
    /** Words to find the contact by; see search.ts. */
    words?: string[];
    /** Keys under which a possible duplicate is looked up. */
    nameKeys?: string[];
    /** Minus the time of the last change, so that reading the index forwards gives the newest first. */
    newestFirst?: number;
    /** The groups a rhythm or an opportunity may be meant for; see groupsOf in records.ts. */
    groups?: string[];
    /** The day from which to be in touch again, and the rhythm that says so. */
    nextTouchOn?: Day;
    rhythm?: Rhythm;
    /** Each community and gathering of the contact, with `newestFirst`: its people in the same order. */
    placesNewestFirst?: [CommunityId | GatheringId, number][];
  };

/** A community with what its indexes need. Both are absent for one in the trash; its keys stay, so that it is recognised. */
export type StoredCommunity = Community & {
  /** Words to find it by. */
  words?: string[];
  /** The name as names are compared and sorted. */
  byName?: string;
  /** The day on which it has been quiet for its rhythm, where it has one. */
  nextTouchOn?: Day;
};

/** A gathering with what its indexes need; absent as with a community. */
export type StoredGathering = Gathering & {
  words?: string[];
  byName?: string;
  /** Its last day, if it is known. */
  endedOn?: Day;
  /** Its community with its last day, or with an empty text if that is not known. */
  communityDay?: [CommunityId, Day | ''];
};

/** Which contact an identity belongs to; the key is unique, so that one person is kept once. */
export type StoredIdentity = Identity & { contactId: ContactId };

/** A follow-up with what its indexes need: both are absent when it is closed or all its people are in the trash. */
export type StoredFollowUp = FollowUp & {
  openDue?: Due;
  /** The due moment that no notification has announced yet. */
  toAnnounce?: Due;
};

/** An interaction with what its index needs: the day from which to thank for it, absent when there is nothing to. */
export type StoredInteraction = Interaction & { awaitsOn?: Day };

/** An occasion with what its indexes need: absent when it is over or answered, or its contact lies in the trash. */
export type StoredOccasion = Occasion & { nextOn?: Day };

/** An introduction with what its index needs: the day from which to thank or to ask how it went. */
export type StoredIntroduction = Introduction & { awaitsOn?: Day };

/** An opportunity with what its index needs: its day while it is open. */
export type StoredOpportunity = Opportunity & { awaitsOn?: Day };

/** The rhythm of all contacts of a group; see groupsOf in records.ts. */
export type StoredCadence = { group: string; cadence: Cadence };

/** A group whose rhythm has changed, while its contacts are being brought in step; `after` says how far that is. */
export type StoredRecount = { group: string; after?: ContactId };

/** The small picture of a contact, a data: address. */
export type StoredPhoto = { contactId: ContactId; data: string };

/** Two people of whom the user has said that they are not the same; the key names both. */
export type StoredDistinction = { key: string };

/** Stores whose records are the user's own; each write to them is in the journal. */
export type RecordStore =
  | 'contacts'
  | 'identities'
  | 'followUps'
  | 'interactions'
  | 'snapshots'
  | 'photos'
  | 'distinctions'
  | 'occasions'
  | 'cadences'
  | 'introductions'
  | 'opportunities'
  | 'answers'
  | 'communities'
  | 'gatherings'
  | 'templates'
  | 'settings';

/** One record before and after an action; absent `before` means it was new, absent `after` that it was removed. */
export type JournalChange = {
  [S in RecordStore]: {
    store: S;
    key: KeptSchema[S]['key'];
    before?: KeptSchema[S]['value'];
    after?: KeptSchema[S]['value'];
  };
}[RecordStore];

/** What one user action did: for undo, history and, one day, sync. Entries are only ever added. */
export type JournalEntry = {
  id: ActionId;
  kind: string;
  at: Instant;
  changes: JournalChange[];
  reply: Reply;
  /** The action that this one takes back. */
  undoes?: ActionId;
};

/** The database. */
export interface KeptSchema extends DBSchema {
  contacts: {
    key: ContactId;
    value: StoredContact;
    indexes: {
      words: string;
      nameKeys: string;
      newestFirst: number;
      groups: string;
      nextTouchOn: Day;
      metOn: Day;
      placesNewestFirst: [CommunityId | GatheringId, number];
    };
  };
  identities: { key: string; value: StoredIdentity; indexes: { contactId: ContactId } };
  followUps: {
    key: FollowUpId;
    value: StoredFollowUp;
    indexes: { openDue: Due; toAnnounce: Due; contactIds: ContactId; closedAt: Instant };
  };
  interactions: {
    key: InteractionId;
    value: StoredInteraction;
    indexes: { 'contactId on': [ContactId, string]; awaitsOn: Day };
  };
  snapshots: { key: SnapshotId; value: Snapshot; indexes: { 'contactId at': [ContactId, number] } };
  photos: { key: ContactId; value: StoredPhoto };
  distinctions: { key: string; value: StoredDistinction };
  occasions: {
    key: OccasionId;
    value: StoredOccasion;
    indexes: { contactId: ContactId; nextOn: Day; 'kind nextOn': [OccasionKind, Day] };
  };
  cadences: { key: string; value: StoredCadence };
  introductions: {
    key: IntroductionId;
    value: StoredIntroduction;
    indexes: { contactIds: ContactId; awaitsOn: Day };
  };
  opportunities: { key: OpportunityId; value: StoredOpportunity; indexes: { awaitsOn: Day } };
  answers: { key: PromptKey; value: PromptAnswer; indexes: { on: Day } };
  communities: {
    key: CommunityId;
    value: StoredCommunity;
    indexes: { keys: string; words: string; byName: string; nextTouchOn: Day };
  };
  gatherings: {
    key: GatheringId;
    value: StoredGathering;
    indexes: {
      keys: string;
      words: string;
      byName: string;
      endedOn: Day;
      communityDay: [CommunityId, Day | ''];
    };
  };
  templates: { key: TemplateId; value: Template };
  settings: { key: SingleRecord['name']; value: SingleRecord };
  recounts: { key: string; value: StoredRecount };
  /** The background's own record of what came from files: each step of an import is in the journal, this is not. */
  imports: { key: ImportId; value: Import };
  journal: { key: ActionId; value: JournalEntry; indexes: { undoes: ActionId } };
}

export const RECORD_STORES = [
  'contacts',
  'identities',
  'followUps',
  'interactions',
  'snapshots',
  'photos',
  'distinctions',
  'occasions',
  'cadences',
  'introductions',
  'opportunities',
  'answers',
  'communities',
  'gatherings',
  'templates',
  'settings',
] as const satisfies readonly RecordStore[];

export const ALL_STORES = [...RECORD_STORES, 'recounts', 'imports', 'journal'] as const;

/** An open database. */
export type Store = IDBPDatabase<KeptSchema>;
/** A transaction that may write everything. */
export type WriteTransaction = IDBPTransaction<KeptSchema, typeof ALL_STORES, 'readwrite'>;
/** A transaction that may read everything, and perhaps write. */
export type ReadTransaction = IDBPTransaction<KeptSchema, typeof ALL_STORES, 'readonly' | 'readwrite'>;
