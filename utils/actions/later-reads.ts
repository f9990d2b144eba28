import type { StoreReads } from './host.ts';

/** Reads that are on their way: whoever reads before they are there waits, and fails where they fail to come. */
export function laterReads(coming: Promise<StoreReads>): StoreReads {
  // A failure is met again, and told, by whoever reads.
  coming.catch(() => undefined);
  return {
    settings: async () => (await coming).settings(),
    dueCount: async limit => (await coming).dueCount(limit),
    contacts: async (query, limit) => (await coming).contacts(query, limit),
    contact: async id => (await coming).contact(id),
    known: async keys => (await coming).known(keys),
    communities: async (query, limit) => (await coming).communities(query, limit),
    gatherings: async (query, limit) => (await coming).gatherings(query, limit),
    photos: async ids => (await coming).photos(ids),
  };
}
