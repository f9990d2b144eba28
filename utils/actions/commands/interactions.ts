import { type ContactId, InteractionIdSchema } from '../../model/ids.ts';
import type { Interaction } from '../../model/interaction.ts';
import type { Reply } from '../../model/reply.ts';
import type { Day } from '../../model/time.ts';
import { thankFrom } from '../../relations/rules/thank.ts';
import { toCommunity } from '../../store/records.ts';
import { toStoredInteraction } from '../../store/relation-records.ts';
import type { Writer } from '../../store/write.ts';
import { latest } from '../../time/days.ts';
import { changeContact } from './change-contact.ts';
import type { CommandContext } from './context.ts';
import { putCommunity } from './keep-community.ts';
import { findLive } from './live-contact.ts';

/** Something that happened, as a command or an answer tells it. */
export type Happened = Pick<
  Interaction,
  'contactId' | 'kind' | 'on' | 'text' | 'direction' | 'introductionId'
>;

/** Notes something that happened with a contact. */
export async function logInteraction(
  writer: Writer,
  { contactId: toldOf, kind, direction, on, text, introductionId }: Happened,
  { now, newId }: CommandContext,
): Promise<Reply> {
  const contactId = (await findLive(writer, toldOf))?.id;
  if (!contactId) return { ok: false, problem: 'gone' };
  const reply = await changeContact(writer, contactId, contact => ({
    ...contact,
    lastContactOn: latest(contact.lastContactOn, on),
    updatedAt: now,
  }));
  if (!reply.ok) return reply;
  await hearOfCommunities(writer, contactId, on);
  const id = newId(InteractionIdSchema);
  await putInteraction(writer, {
    ...{ id, contactId, kind, on, text, createdAt: now },
    ...(direction && { direction }),
    ...(introductionId && { introductionId }),
  });
  return reply;
}

/** A word with a member is one with the community. */
async function hearOfCommunities(writer: Writer, contactId: ContactId, on: Day): Promise<void> {
  const contact = await writer.get('contacts', contactId);
  for (const { id } of contact?.communities ?? []) {
    const community = await writer.get('communities', id);
    if (!community || (community.lastContactOn && community.lastContactOn >= on)) continue;
    await putCommunity(writer, { ...toCommunity(community), lastContactOn: on });
  }
}

/** Writes an interaction with what it is found by. */
export function putInteraction(writer: Writer, interaction: Interaction): Promise<void> {
  return writer.put('interactions', interaction.id, toStoredInteraction(interaction, thankFrom(interaction)));
}
