import { communityGroup, tagGroup } from '../model/cadence-owner.ts';
import type { Community } from '../model/community.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/time.ts';
import { effectiveRhythm, type Touch, touchOf } from '../relations/cadence.ts';
import { quietOn } from '../relations/rules/community-quiet.ts';
import type { StoredCadence } from '../store/schema.ts';

/** Where the rhythms of groups are read from: the transaction of an action, or of the background's bookkeeping. */
type Cadences = { get(group: string): Promise<StoredCadence | undefined> };

/** When to be in touch with a contact again, by its own rhythm or those of its tags and communities. */
export async function touchAgain(cadences: Cadences, contact: Contact): Promise<Touch | undefined> {
  if (contact.deletedAt !== undefined) return undefined;
  const { cadence: own, mentorship } = contact;
  const isDecided = own !== undefined || mentorship !== undefined;
  const shared = async (groups: string[]) => {
    const found = isDecided ? [] : await Promise.all(groups.map(group => cadences.get(group)));
    return found.filter(one => one !== undefined).map(({ cadence }) => cadence);
  };
  const [tags, communities] = await Promise.all([
    shared(contact.tags.map(tagGroup)),
    shared(contact.communities.map(({ id }) => communityGroup(id))),
  ]);
  return touchOf(contact, effectiveRhythm({ own, mentorship, tags, communities }));
}

/** The day on which a community has been quiet for its rhythm; undefined without one. */
export async function quietDay(cadences: Cadences, community: Community): Promise<Day | undefined> {
  if (community.deletedAt !== undefined || community.mayBeQuiet) return undefined;
  const cadence = (await cadences.get(communityGroup(community.id)))?.cadence;
  return cadence === undefined || cadence === 'none' ? undefined : quietOn(community, cadence);
}
