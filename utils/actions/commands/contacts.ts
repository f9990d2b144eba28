import type { ParsedCommand, Reply } from '../../model/commands.ts';
import { CONTACT_FIELDS, withoutFields } from '../../model/contact.ts';
import type { ContactId } from '../../model/ids.ts';
import type { Writer } from '../../store/write.ts';
import { changeContact } from './change-contact.ts';
import type { CommandContext } from './context.ts';
import { hideFollowUpsOf } from './follow-ups.ts';
import { hideOccasionsOf } from './occasions.ts';

type EditContact = Extract<ParsedCommand, { type: 'editContact' }>;

/** Changes what the user edited on a contact's page; those fields then count as typed. */
export async function editContact(
  writer: Writer,
  edit: EditContact,
  { now }: CommandContext,
): Promise<Reply> {
  return changeContact(writer, edit.contactId, contact => {
    const { fields, tags, note, emails, phones, websites } = edit;
    const touched = [...CONTACT_FIELDS.filter(field => fields[field] !== undefined), ...edit.removed];
    return {
      ...withoutFields(contact, edit.removed),
      ...defined({ ...fields, tags, note, emails, phones, websites }),
      typed: [...new Set([...contact.typed, ...touched])],
      updatedAt: now,
    };
  });
}

/** The given values only: an absent one must not overwrite. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in values) {
    const value = values[key];
    if (isDefined(value)) given[key] = value;
  }
  return given;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

/** Puts a contact into the trash, and its promises and occasions off the lists. */
export async function deleteContact(writer: Writer, id: ContactId, context: CommandContext): Promise<Reply> {
  const reply = await changeContact(writer, id, contact => ({ ...contact, deletedAt: context.now }));
  if (!reply.ok) return reply;
  await hideFollowUpsOf(writer, id);
  await hideOccasionsOf(writer, id, true, context);
  return reply;
}
