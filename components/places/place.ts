import type { Community } from '../../utils/model/community.ts';
import type { Gathering } from '../../utils/model/gathering.ts';
import type { Place } from '../../utils/model/place.ts';
import type { CommunityReading, GatheringReading } from '../../utils/model/reading.ts';
import type { ContactPlaces } from '../../utils/model/views.ts';

/** The community and the gathering that a page names, as places that can be chosen. */
export function placesOfPage(
  community: CommunityReading | undefined,
  gathering: GatheringReading | undefined,
): Place[] {
  return [
    ...(community ? [{ of: 'community' as const, ...community }] : []),
    ...(gathering
      ? [{ of: 'gathering' as const, kind: 'event' as const, communityKey: community?.key, ...gathering }]
      : []),
  ];
}

/** A kept community as a place that can be chosen. */
export function placeOfCommunity({ id, name, kind }: Community): Place {
  return { of: 'community', id, name, kind };
}

/** A kept gathering as a place that can be chosen. */
export function placeOfGathering({ id, name, kind, on, until }: Gathering): Place {
  return { of: 'gathering', id, name, kind, on, until };
}

/** True when both mean the same community or gathering. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.of === other.of && placeKey(one) === placeKey(other);
}

/** What a place is told apart by: where it is kept, its page, or its name. */
function placeKey({ id, key, name }: Place): string {
  return id ?? key ?? name.toLocaleLowerCase();
}

/** True when a contact is known from a place already. */
export function isKnownFrom({ communities, gatherings }: ContactPlaces, { of, id, key }: Place): boolean {
  const known = of === 'community' ? communities.map(({ community }) => community) : gatherings;
  return known.some(one => one.id === id || (key !== undefined && one.keys.includes(key)));
}
