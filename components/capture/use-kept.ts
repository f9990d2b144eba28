import type { PersonReading } from '../../utils/model/reading.ts';
import type { KnownContact } from '../../utils/model/views.ts';
import type { Host } from '../host.ts';
import { type Shown, useRead } from '../ui/use-read.ts';

/** How many people of a page are looked up in the store. */
const MOST_LOOKED_UP = 50;

/** The kept contacts by the person of the page; who is not kept, or lies in the trash, is not among them. */
export type Kept = ReadonlyMap<PersonReading, KnownContact>;

/** Which of a page's first people are kept. */
export function useKept(host: Host, people: readonly PersonReading[]): Shown<Kept> {
  return useRead(host, () => keptAmong(host, people.slice(0, MOST_LOOKED_UP)), [people]);
}

async function keptAmong(host: Host, people: readonly PersonReading[]): Promise<Kept> {
  const found = await Promise.all(
    people.map(async person => {
      const keys = person.identities.map(identity => identity.key);
      const known = keys.length > 0 ? await host.reads.known(keys) : undefined;
      return known && !known.contact.deletedAt ? [[person, known] as const] : [];
    }),
  );
  return new Map(found.flat());
}
