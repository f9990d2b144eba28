import { at, listAt, nextPageProps, textAt } from '../../embedded.ts';

/** The Apollo cache that comes with a page of Meetup (2026-11): `Member:1`, `Event:2`, `Group:3` and references between them. */
export type Cache = { entry: (key: string) => unknown; entries: () => unknown[] };

/** The cache of the page; without one it has no entries. */
export function cacheOf(document: Document): Cache {
  const cache = at(nextPageProps(document), '__APOLLO_STATE__');
  return {
    entry: key => at(cache, key),
    entries: () => (typeof cache === 'object' && cache !== null ? Object.values(cache) : []),
  };
}

/** The key of the entry that a value refers to; empty for other values. */
export function referenceOf(value: unknown): string {
  return textAt(value, '__ref');
}

/**
 * Keys of the members who hold an event or said that they come. The cache names its lists of answers by the question
 * (`rsvps({"first":5})`).
 */
export function memberKeysOf(cache: Cache, event: unknown): string[] {
  const resolved = (value: unknown) => cache.entry(referenceOf(value)) ?? value;
  const answers = keysOf(event)
    .filter(key => key.startsWith('rsvps'))
    .flatMap(key => listAt(event, key, 'edges'))
    .map(edge => resolved(at(edge, 'node')))
    .filter(answer => !/^(no|waitlist)$/iu.test(textAt(answer, 'status')));
  return [...listAt(event, 'eventHosts'), ...listAt(event, 'hosts'), ...answers].map(
    one => referenceOf(at(resolved(one), 'member')) || referenceOf(one),
  );
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
