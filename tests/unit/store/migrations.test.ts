import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { MIGRATIONS, VERSION } from '../../../utils/store/migrations.ts';
import { closeStore, deleteStore, openStore } from '../../../utils/store/open.ts';
import { ALL_STORES } from '../../../utils/store/schema.ts';

test('the newest version has all its stores and indexes', async () => {
  await deleteStore();
  const store = await openStore();
  expect(store.version).toBe(VERSION);
  expect([...store.objectStoreNames]).toEqual([...ALL_STORES].sort());
  const { objectStoreNames } = store;
  const indexes = [...objectStoreNames].map(name => [name, [...store.transaction(name).store.indexNames]]);
  expect(Object.fromEntries(indexes)).toEqual({
    contacts: ['nameKeys', 'newestFirst', 'words'],
    distinctions: [],
    followUps: ['contactIds', 'openDue', 'toAnnounce'],
    identities: ['contactId'],
    interactions: ['contactId on'],
    journal: ['undoes'],
    photos: [],
    settings: [],
    snapshots: ['contactId at'],
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
    await older.put('contacts', { id: 'ada', name: 'Ada Brunn' });
    older.close();
    const store = await openStore();
    expect(store.version).toBe(VERSION);
    expect(await store.getAll('contacts')).toMatchObject([{ name: 'Ada Brunn' }]);
  }
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
