import type { ParsedCommand } from '../../model/commands.ts';
import { CONTACT_FIELDS, withoutFields } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import type { Writer } from '../../store/write.ts';
import { changeContact } from './change-contact.ts';
import type { CommandContext } from './context.ts';
import { keepPlaces, withPlaces } from './keep-places.ts';
import { hideOccasionsOf } from './occasions.ts';
import { hideFollowUpsOf } from './trashed-promises.ts';
import { defined } from './with-changes.ts';

type EditContact = Extract<ParsedCommand, { type: 'editContact' }>;

/** Changes what the user edited on a contact's page; those fields then count as typed. */
export async function editContact(
  writer: Writer,
  edit: EditContact,
  { now }: CommandContext,
): Promise<Reply> {
  return changeContact(writer, edit.contactId, contact => {
    const { fields, tags, note, emails, phones, websites, writing } = edit;
    const touched = [...CONTACT_FIELDS.filter(field => fields[field] !== undefined), ...edit.removed];
    return {
      ...withoutFields(contact, edit.removed),
      ...defined({ ...fields, tags, note, emails, phones, websites, writing }),
      typed: [...new Set([...contact.typed, ...touched])],
      updatedAt: now,
    };
  });
}

/** Puts a contact into the trash, and its promises and occasions off the lists. */
export async function deleteContact(writer: Writer, id: ContactId, context: CommandContext): Promise<Reply> {
  const reply = await changeContact(writer, id, contact => ({ ...contact, deletedAt: context.now }));
  if (!reply.ok) return reply;
  await hideFollowUpsOf(writer, id);
  await hideOccasionsOf(writer, id, true, context);
  return reply;
}

/** Adds a contact to communities and gatherings, which are kept with it where they are new. */
export async function addToPlaces(
  writer: Writer,
  { contactId, places }: Extract<ParsedCommand, { type: 'addToPlaces' }>,
  context: CommandContext,
): Promise<Reply> {
  const kept = await keepPlaces(writer, places, context);
  if (kept.communities.length + kept.gatherings.length === 0) return { ok: false, problem: 'gone' };
  return changeContact(writer, contactId, contact => ({
    ...withPlaces(contact, kept),
    updatedAt: context.now,
  }));
}

/** Takes a contact out of a community or a gathering, which stays. */
export function removeFromPlace(
  writer: Writer,
  { contactId, placeId }: Extract<ParsedCommand, { type: 'removeFromPlace' }>,
  { now }: CommandContext,
): Promise<Reply> {
  return changeContact(writer, contactId, contact => ({
    ...contact,
    communities: contact.communities.filter(({ id }) => id !== placeId),
    gatherings: contact.gatherings.filter(id => id !== placeId),
    updatedAt: now,
  }));
}
