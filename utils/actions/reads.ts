import type { Reads } from '../model/views.ts';
import { onStoreChange } from '../store/changes.ts';
import { openStore } from '../store/open.ts';
import { readContact, readKnown } from '../store/reads/contact.ts';
import { readContacts, readPhotos } from '../store/reads/contacts.ts';
import { countOpenDue, readOpenBetween } from '../store/reads/due.ts';
import { addDays, dayOf, wallTimeOf } from '../time/wall.ts';

/** How far ahead "coming up" looks, in days. */
const DAYS_AHEAD = 7;
const MOST_UPCOMING = 20;

/** The store as pages read it, at the moments that `now` tells. */
export function createReads(now: () => Date): Reads {
  return {
    today: async limit => readToday(now(), limit),
    dueCount: async limit => countOpenDue(await openStore(), wallTimeOf(now()), limit),
    contacts: async (query, limit) => readContacts(await openStore(), query, limit),
    contact: async id => readContact(await openStore(), id),
    known: async keys => readKnown(await openStore(), keys),
    photos: async ids => readPhotos(await openStore(), ids),
    onChange: onStoreChange,
  };
}

async function readToday(now: Date, limit: number) {
  const store = await openStore();
  const wall = wallTimeOf(now);
  const [due, upcoming] = await Promise.all([
    readOpenBetween(store, undefined, wall, limit + 1),
    readOpenBetween(store, wall, addDays(dayOf(now), DAYS_AHEAD + 1), MOST_UPCOMING),
  ]);
  return { due: due.slice(0, limit), more: due.length > limit, upcoming };
}
