import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { groupsOf } from './records.ts';
import type { KeptSchema } from './schema.ts';

type Upgrade = (
  db: IDBPDatabase<KeptSchema>,
  transaction: IDBPTransaction<KeptSchema, StoreNames<KeptSchema>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The steps from an empty database to today's, in order: step N leads from version N to version N + 1.
 * A released step is frozen; a change of the schema is a new step with its own test.
 */
export const MIGRATIONS: readonly Upgrade[] = [
  function createStores(db) {
    const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
    contacts.createIndex('words', 'words', { multiEntry: true });
    contacts.createIndex('newestFirst', 'newestFirst');

    const identities = db.createObjectStore('identities', { keyPath: 'key' });
    identities.createIndex('contactId', 'contactId');

    const followUps = db.createObjectStore('followUps', { keyPath: 'id' });
    followUps.createIndex('openDue', 'openDue');
    followUps.createIndex('toAnnounce', 'toAnnounce');
    followUps.createIndex('contactIds', 'contactIds', { multiEntry: true });

    const interactions = db.createObjectStore('interactions', { keyPath: 'id' });
    interactions.createIndex('contactId on', ['contactId', 'on']);

    const snapshots = db.createObjectStore('snapshots', { keyPath: 'id' });
    snapshots.createIndex('contactId at', ['contactId', 'at']);

    db.createObjectStore('photos', { keyPath: 'contactId' });
    db.createObjectStore('settings', { keyPath: 'name' });

    const journal = db.createObjectStore('journal', { keyPath: 'id' });
    journal.createIndex('undoes', 'undoes');
  },
  function findDuplicates(db, transaction) {
    transaction.objectStore('contacts').createIndex('nameKeys', 'nameKeys', { multiEntry: true });
    db.createObjectStore('distinctions', { keyPath: 'key' });
  },
  async function keepRelations(db, transaction) {
    const contacts = transaction.objectStore('contacts');
    contacts.createIndex('groups', 'groups', { multiEntry: true });
    contacts.createIndex('nextTouchOn', 'nextTouchOn');
    contacts.createIndex('metOn', 'metOn');
    transaction.objectStore('interactions').createIndex('awaitsOn', 'awaitsOn');

    const occasions = db.createObjectStore('occasions', { keyPath: 'id' });
    occasions.createIndex('contactId', 'contactId');
    occasions.createIndex('nextOn', 'nextOn');
    occasions.createIndex('kind nextOn', ['kind', 'nextOn']);

    const introductions = db.createObjectStore('introductions', { keyPath: 'id' });
    introductions.createIndex('contactIds', 'contactIds', { multiEntry: true });
    introductions.createIndex('awaitsOn', 'awaitsOn');
    db.createObjectStore('opportunities', { keyPath: 'id' }).createIndex('awaitsOn', 'awaitsOn');

    db.createObjectStore('answers', { keyPath: 'key' }).createIndex('on', 'on');
    db.createObjectStore('cadences', { keyPath: 'group' });
    db.createObjectStore('recounts', { keyPath: 'group' });

    for (let cursor = await contacts.openCursor(); cursor; cursor = await cursor.continue()) {
      const groups = cursor.value.deletedAt === undefined ? groupsOf(cursor.value) : [];
      if (groups.length > 0) await cursor.update({ ...cursor.value, groups });
    }
  },
  function keepPlaces(db, transaction) {
    const contacts = transaction.objectStore('contacts');
    contacts.createIndex('placesNewestFirst', 'placesNewestFirst', { multiEntry: true });

    const communities = db.createObjectStore('communities', { keyPath: 'id' });
    communities.createIndex('keys', 'keys', { multiEntry: true, unique: true });
    communities.createIndex('words', 'words', { multiEntry: true });
    communities.createIndex('byName', 'byName');

    const gatherings = db.createObjectStore('gatherings', { keyPath: 'id' });
    gatherings.createIndex('keys', 'keys', { multiEntry: true, unique: true });
    gatherings.createIndex('words', 'words', { multiEntry: true });
    gatherings.createIndex('byName', 'byName');
    gatherings.createIndex('endedOn', 'endedOn');
    gatherings.createIndex('communityDay', 'communityDay');
  },
  function keepTemplates(db) {
    db.createObjectStore('templates', { keyPath: 'id' });
  },
  async function keepCommunityRhythms(_db, transaction) {
    transaction.objectStore('communities').createIndex('nextTouchOn', 'nextTouchOn');
    const contacts = transaction.objectStore('contacts');
    for (let cursor = await contacts.openCursor(); cursor; cursor = await cursor.continue()) {
      const { communities = [], deletedAt } = cursor.value;
      if (communities.length === 0 || deletedAt !== undefined) continue;
      await cursor.update({ ...cursor.value, groups: groupsOf(cursor.value) });
    }
  },
  function findClosedPromises(_db, transaction) {
    transaction.objectStore('followUps').createIndex('closedAt', 'closedAt');
  },
  function rememberImports(db) {
    db.createObjectStore('imports', { keyPath: 'id' });
  },
];

/** The version of the database that this build works with. */
export const VERSION = MIGRATIONS.length;
