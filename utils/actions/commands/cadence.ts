import { communityGroup, tagGroup } from '../../model/cadence-owner.ts';
import type { ParsedCommand } from '../../model/commands.ts';
import type { Reply } from '../../model/reply.ts';
import { toCommunity } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import { dayOf } from '../../time/wall.ts';
import { changeContact } from './change-contact.ts';
import type { CommandContext } from './context.ts';
import { putCommunity } from './keep-community.ts';

type Command<T extends ParsedCommand['type']> = Extract<ParsedCommand, { type: T }>;

/** Sets or takes away a rhythm: a contact's own at once, a group's for all its contacts as soon as they are counted anew. */
export async function setCadence(
  writer: Writer,
  { of, cadence }: Command<'setCadence'>,
  { now }: CommandContext,
): Promise<Reply> {
  if (of.of === 'contact') {
    return changeContact(writer, of.contactId, ({ cadence: _before, ...contact }) => ({
      ...contact,
      ...(cadence && { cadence }),
      updatedAt: now,
    }));
  }
  const since = dayOf(new Date(now));
  const shared = cadence === undefined || cadence === 'none' ? cadence : { ...cadence, since };
  if (of.of === 'tag') return setGroupCadence(writer, tagGroup(of.tag), shared);
  const community = await writer.get('communities', of.communityId);
  if (!community || community.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  const reply = await setGroupCadence(writer, communityGroup(of.communityId), shared);
  const { mayBeQuiet: _mayBeQuiet, ...heard } = toCommunity(community);
  await putCommunity(writer, heard);
  return reply;
}

async function setGroupCadence(
  writer: Writer,
  group: string,
  cadence: Command<'setCadence'>['cadence'],
): Promise<Reply> {
  if (cadence === undefined) await writer.remove('cadences', group);
  else await writer.put('cadences', group, { group, cadence });
  await queueRecount(writer, group);
  return { ok: true };
}

/** Has the contacts of a group counted anew, from the first one on. Bookkeeping, so it is not in the journal. */
export async function queueRecount(writer: Writer, group: string): Promise<void> {
  await writer.transaction.objectStore('recounts').put({ group });
}

/** Suggests keeping in touch with a contact only from a day on. */
export function pauseTouch(
  writer: Writer,
  { contactId, until }: Command<'pauseTouch'>,
  { now }: CommandContext,
): Promise<Reply> {
  return changeContact(writer, contactId, ({ touchPausedUntil: _before, ...contact }) => ({
    ...contact,
    ...(until && { touchPausedUntil: until }),
    updatedAt: now,
  }));
}

/** Notes that a contact is the user's mentor or mentee, or no longer. */
export function setMentorship(
  writer: Writer,
  { contactId, mentorship }: Command<'setMentorship'>,
  { now }: CommandContext,
): Promise<Reply> {
  return changeContact(writer, contactId, ({ mentorship: _before, ...contact }) => ({
    ...contact,
    ...(mentorship && { mentorship }),
    updatedAt: now,
  }));
}
