import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { MIGRATIONS, VERSION } from '../../../utils/store/migrations.ts';
import { closeStore, deleteStore, openStore } from '../../../utils/store/open.ts';
import { toContact } from '../../../utils/store/records.ts';
import { ALL_STORES } from '../../../utils/store/schema.ts';

test('the newest version has all its stores and indexes', async () => {
  await deleteStore();
  const store = await openStore();
  expect(store.version).toBe(VERSION);
  expect([...store.objectStoreNames]).toEqual([...ALL_STORES].sort());
  const { objectStoreNames } = store;
  const indexes = [...objectStoreNames].map(name => [name, [...store.transaction(name).store.indexNames]]);
  expect(Object.fromEntries(indexes)).toEqual({
    answers: ['on'],
    cadences: [],
    communities: ['byName', 'keys', 'nextTouchOn', 'words'],
    contacts: ['groups', 'metOn', 'nameKeys', 'newestFirst', 'nextTouchOn', 'placesNewestFirst', 'words'],
    distinctions: [],
    followUps: ['closedAt', 'contactIds', 'openDue', 'toAnnounce'],
    gatherings: ['byName', 'communityDay', 'endedOn', 'keys', 'words'],
    identities: ['contactId'],
    imports: [],
    interactions: ['awaitsOn', 'contactId on'],
    introductions: ['awaitsOn', 'contactIds'],
    journal: ['undoes'],
    occasions: ['contactId', 'kind nextOn', 'nextOn'],
    opportunities: ['awaitsOn'],
    photos: [],
    recounts: [],
    settings: [],
    snapshots: ['contactId at'],
    templates: [],
  });
  await deleteStore();
});

test('a database of every older version is brought up to date with its people in it', async () => {
  for (let version = 1; version < VERSION; version++) {
    await deleteStore();
    const older = await openDB('kept', version, {
      upgrade(db, oldVersion, _newVersion, transaction) {
        for (const migrate of MIGRATIONS.slice(oldVersion, version))
          Reflect.apply(migrate, undefined, [db, transaction]);
      },
    });
    await older.put('contacts', { id: 'ada', name: 'Ada Brunn', tags: [] });
    older.close();
    const store = await openStore();
    expect(store.version).toBe(VERSION);
    const [ada, ...others] = await store.getAll('contacts');
    expect([ada?.name, others]).toEqual(['Ada Brunn', []]);
    // Contacts are not written anew: what they have had no room for is empty.
    expect(ada && toContact(ada)).toMatchObject({ communities: [], gatherings: [] });
  }
  await deleteStore();
});

test('people kept before tags could have a rhythm are found by their tags', async () => {
  await deleteStore();
  const older = await openDB('kept', 2, {
    upgrade(db, _oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(0, 2)) Reflect.apply(migrate, undefined, [db, transaction]);
    },
  });
  await older.put('contacts', { id: 'ada', tags: ['Дизайн', 'bridges'] });
  await older.put('contacts', { id: 'bo', tags: ['дизайн'], deletedAt: 1 });
  older.close();
  const store = await openStore();
  expect(await store.getAllKeysFromIndex('contacts', 'groups', 'tag:дизайн')).toEqual(['ada']);
  await deleteStore();
});

test('a database of a newer Kept is not opened, and not harmed', async () => {
  await deleteStore();
  (await openDB('kept', MIGRATIONS.length + 1)).close();
  await expect(openStore()).rejects.toThrow(/version/iu);
  await deleteStore();
});

test('after being closed for an upgrade elsewhere, the store opens again by itself', async () => {
  const first = await openStore();
  await closeStore();
  const second = await openStore();
  expect(second).not.toBe(first);
  expect(await second.count('contacts')).toBe(0);
  await deleteStore();
});
