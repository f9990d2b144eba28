import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Reply } from '../model/commands.ts';
import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { ActionId, ContactId, FollowUpId, InteractionId, SnapshotId } from '../model/ids.ts';
import type { Interaction } from '../model/interaction.ts';
import type { Identity } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Due, Instant } from '../model/time.ts';

/** A contact with what its indexes need. All are absent for a contact in the trash, which no list then meets. */
export type StoredContact = Contact & {
  /** Words to find the contact by; see search.ts. */
  words?: string[];
  /** Keys under which a possible duplicate is looked up. */
  nameKeys?: string[];
  /** Minus the time of the last change, so that reading the index forwards gives the newest first. */
  newestFirst?: number;
};

/** Which contact an identity belongs to; the key is unique, so that one person is kept once. */
export type StoredIdentity = Identity & { contactId: ContactId };

/** A follow-up with what its indexes need: both are absent when it is closed or all its people are in the trash. */
export type StoredFollowUp = FollowUp & {
  openDue?: Due;
  /** The due moment that no notification has announced yet. */
  toAnnounce?: Due;
};

/** The small picture of a contact, a data: address. */
export type StoredPhoto = { contactId: ContactId; data: string };

/** Two people of whom the user has said that they are not the same; the key names both. */
export type StoredDistinction = { key: string };

/** The one record of settings. */
export type StoredSettings = { name: 'settings'; settings: Settings };

/** Stores whose records are the user's own; each write to them is in the journal. */
export type RecordStore =
  | 'contacts'
  | 'identities'
  | 'followUps'
  | 'interactions'
  | 'snapshots'
  | 'photos'
  | 'distinctions'
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
    indexes: { words: string; nameKeys: string; newestFirst: number };
  };
  identities: { key: string; value: StoredIdentity; indexes: { contactId: ContactId } };
  followUps: {
    key: FollowUpId;
    value: StoredFollowUp;
    indexes: { openDue: Due; toAnnounce: Due; contactIds: ContactId };
  };
  interactions: {
    key: InteractionId;
    value: Interaction;
    indexes: { 'contactId on': [ContactId, string] };
  };
  snapshots: { key: SnapshotId; value: Snapshot; indexes: { 'contactId at': [ContactId, number] } };
  photos: { key: ContactId; value: StoredPhoto };
  distinctions: { key: string; value: StoredDistinction };
  settings: { key: 'settings'; value: StoredSettings };
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
  'settings',
] as const satisfies readonly RecordStore[];

export const ALL_STORES = [...RECORD_STORES, 'journal'] as const;

/** An open database. */
export type Store = IDBPDatabase<KeptSchema>;
/** A transaction that may write everything. */
export type WriteTransaction = IDBPTransaction<KeptSchema, typeof ALL_STORES, 'readwrite'>;
