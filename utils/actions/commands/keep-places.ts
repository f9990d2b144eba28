import type { Membership } from '../../model/community.ts';
import type { Contact } from '../../model/contact.ts';
import type { GatheringId } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { LIMITS } from '../../model/text.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { keepCommunity } from './keep-community.ts';
import { keepGathering } from './keep-gathering.ts';

/** Places that are kept, by their ids. */
export type KeptPlaces = { communities: Membership[]; gatherings: GatheringId[] };

/** Finds the places in the store, or keeps them there. One whose id is not there is left out. */
export async function keepPlaces(
  writer: Writer,
  places: readonly Place[],
  context: CommandContext,
): Promise<KeptPlaces> {
  const kept: KeptPlaces = { communities: [], gatherings: [] };
  // Communities first: a gathering may belong to one of them.
  for (const place of places) {
    if (place.of !== 'community') continue;
    const id = await keepCommunity(writer, place, context);
    if (id) kept.communities.push({ id, ...(place.memberRole !== undefined && { role: place.memberRole }) });
  }
  for (const place of places) {
    if (place.of !== 'gathering') continue;
    const id = await keepGathering(writer, place, context);
    if (id) kept.gatherings.push(id);
  }
  return kept;
}

/** The contact with these places added to its own; a role that is told now is the newer one, an empty one takes it away. */
export function withPlaces(contact: Contact, { communities, gatherings }: KeptPlaces): Contact {
  const memberships = new Map(contact.communities.map(membership => [membership.id, membership]));
  for (const membership of communities) {
    const { role, id } = { ...memberships.get(membership.id), ...membership };
    memberships.set(id, { id, ...(role && { role }) });
  }
  return {
    ...contact,
    communities: [...memberships.values()].slice(0, LIMITS.entries),
    gatherings: [...new Set([...contact.gatherings, ...gatherings])].slice(0, LIMITS.entries),
  };
}
