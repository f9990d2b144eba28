import * as v from 'valibot';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import { nextWake } from '../../../utils/actions/remind/next-wake.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { type Day, DaySchema } from '../../../utils/model/time.ts';
import { LATE_DAYS } from '../../../utils/relations/occurrence.ts';
import { openStore } from '../../../utils/store/open.ts';
import type { RecordStore, Store } from '../../../utils/store/schema.ts';
import { addDays, dayOf } from '../../../utils/time/wall.ts';
import { countReads } from '../../support/count-reads.ts';
import { type Records, recordsOfYear, type Size } from './year.ts';

/* Runs inside a page of the extension, on its store. */

const BATCH = 5_000;
/** How many calls are timed together: the clock of a page counts tenths of milliseconds. */
const CALLS = 20;
/** As the panel asks for them at first. */
const PAGE = 15;

/** Fills the store directly, not through actions, in transactions of a few thousand records. */
export async function fillYear(size: Size, today: string): Promise<void> {
  const store = await openStore();
  for (const records of recordsOfYear(size, v.parse(DaySchema, today))) await fill(store, records);
}

async function fill<S extends RecordStore>(store: Store, { store: name, count, record }: Records<S>) {
  for (let start = 0; start < count; start += BATCH) {
    const transaction = store.transaction(name, 'readwrite');
    for (let index = start; index < Math.min(start + BATCH, count); index++) {
      void transaction.store.put(record(index));
    }
    await transaction.done;
  }
}

/** What is timed on the store, by name. */
const SUBJECTS = {
  'next alarm': (store: Store, now: Date) => nextWake(store, now, DEFAULT_SETTINGS),
  'one index range read': (store: Store, now: Date) =>
    store.getAllFromIndex('followUps', 'openDue', IDBKeyRange.lowerBound(dayOf(now), true), 1),
};

/** Milliseconds that a subject takes, on average of some calls one after the other. */
export async function time(subject: keyof typeof SUBJECTS): Promise<number> {
  const store = await openStore();
  const now = new Date();
  const start = performance.now();
  for (let call = 0; call < CALLS; call++) await SUBJECTS[subject](store, now);
  return (performance.now() - start) / CALLS;
}

/** How many things in the store are due now, and how many records today's list reads to say what to do. */
export async function countToday(): Promise<{ due: number; read: number }> {
  const store = await openStore();
  const now = new Date();
  const read = await countReads(() => readToday(store, now, PAGE));
  return { due: await countDue(store, dayOf(now)), read };
}

/** Promises, people to be in touch with, and occasions of today and of the days that are not too long ago. */
async function countDue(store: Store, today: Day): Promise<number> {
  const byToday = IDBKeyRange.upperBound(today);
  const counts = await Promise.all([
    store.countFromIndex('followUps', 'openDue', byToday),
    store.countFromIndex('contacts', 'nextTouchOn', byToday),
    store.countFromIndex('occasions', 'nextOn', IDBKeyRange.bound(addDays(today, -LATE_DAYS), today)),
  ]);
  return counts.reduce((sum, count) => sum + count);
}
