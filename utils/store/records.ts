import { communityGroup, tagGroup } from '../model/cadence-owner.ts';
import type { Community } from '../model/community.ts';
import type { Contact } from '../model/contact.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { type Gathering, lastDay } from '../model/gathering.ts';
import type { Day } from '../model/time.ts';
import type { StoredCommunity, StoredContact, StoredFollowUp, StoredGathering } from './schema.ts';
import { comparableName, indexWords, nameWords } from './search.ts';

/**
 * A contact as it is stored, with its indexes; `nameKeys` is what possible duplicates are looked up by, `touch`
 * when to be in touch again.
 */
export function toStoredContact(
  contact: Contact,
  nameKeys: string[],
  touch?: Pick<StoredContact, 'nextTouchOn' | 'rhythm'>,
): StoredContact {
  const plain = toContact(contact);
  if (plain.deletedAt !== undefined) return plain;
  const groups = groupsOf(plain);
  const newestFirst = -plain.updatedAt;
  const places = [...plain.communities.map(({ id }) => id), ...plain.gatherings];
  return {
    ...plain,
    ...{ words: indexWords(plain), nameKeys, newestFirst },
    ...(groups.length > 0 && { groups }),
    ...(places.length > 0 && { placesNewestFirst: places.map(id => [id, newestFirst]) }),
    ...touch,
  };
}

/** The groups of a contact that may have a rhythm of their own. */
export function groupsOf({ tags, communities = [] }: Pick<StoredContact, 'tags' | 'communities'>): string[] {
  return [...new Set([...tags.map(tagGroup), ...communities.map(({ id }) => communityGroup(id))])];
}

/** The contact of a stored record. */
export function toContact(stored: StoredContact): Contact {
  const {
    words: _words,
    nameKeys: _nameKeys,
    newestFirst: _newestFirst,
    groups: _groups,
    nextTouchOn: _nextTouchOn,
    placesNewestFirst: _placesNewestFirst,
    rhythm: _rhythm,
    ...contact
  } = stored;
  return { ...contact, communities: contact.communities ?? [], gatherings: contact.gatherings ?? [] };
}

/** A community as it is stored, with its indexes; `nextTouchOn` is the day on which it has been quiet for too long. */
export function toStoredCommunity(community: Community, nextTouchOn?: Day): StoredCommunity {
  const plain = toCommunity(community);
  if (plain.deletedAt !== undefined) return plain;
  return {
    ...plain,
    ...{ words: nameWords(plain.name), byName: comparableName(plain.name) },
    ...(nextTouchOn && { nextTouchOn }),
  };
}

/** The community of a stored record. */
export function toCommunity(stored: StoredCommunity): Community {
  const { words: _words, byName: _byName, nextTouchOn: _nextTouchOn, ...community } = stored;
  return community;
}

/** A gathering as it is stored, with its indexes. */
export function toStoredGathering(gathering: Gathering): StoredGathering {
  const plain = toGathering(gathering);
  if (plain.deletedAt !== undefined) return plain;
  const { name, communityId } = plain;
  const endedOn = lastDay(plain);
  return {
    ...plain,
    ...{ words: nameWords(name), byName: comparableName(name) },
    ...(endedOn && { endedOn }),
    ...(communityId && { communityDay: [communityId, endedOn ?? ''] }),
  };
}

/** The gathering of a stored record. */
export function toGathering(stored: StoredGathering): Gathering {
  const {
    words: _words,
    byName: _byName,
    endedOn: _endedOn,
    communityDay: _communityDay,
    ...gathering
  } = stored;
  return gathering;
}

/** A follow-up as it is stored; `hidden` when all its people are in the trash. */
export function toStoredFollowUp(followUp: FollowUp, hidden = false): StoredFollowUp {
  const plain = toFollowUp(followUp);
  if (plain.state !== 'open' || hidden) return plain;
  const announced = plain.announced === plain.due;
  return { ...plain, openDue: plain.due, ...(announced ? {} : { toAnnounce: plain.due }) };
}

/** The follow-up of a stored record. */
export function toFollowUp({
  openDue: _openDue,
  toAnnounce: _toAnnounce,
  ...followUp
}: StoredFollowUp): FollowUp {
  return followUp;
}
