import type { ParsedCommand, Reply } from '../../model/commands.ts';
import { CONTACT_FIELDS, type Contact, withoutFields } from '../../model/contact.ts';
import { type ContactId, InteractionIdSchema } from '../../model/ids.ts';
import type { Interaction } from '../../model/interaction.ts';
import { toContact } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { hideFollowUpsOf } from './follow-ups.ts';
import { putContact } from './put-contact.ts';

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

/** Puts a contact into the trash, and its promises off the lists. */
export async function deleteContact(writer: Writer, id: ContactId, { now }: CommandContext): Promise<Reply> {
  const reply = await changeContact(writer, id, contact => ({ ...contact, deletedAt: now }));
  if (reply.ok) await hideFollowUpsOf(writer, id);
  return reply;
}

/** Notes something that happened with a contact. */
export async function logInteraction(
  writer: Writer,
  happened: Pick<Interaction, 'contactId' | 'kind' | 'on' | 'text'>,
  { now, newId }: CommandContext,
): Promise<Reply> {
  const { contactId, kind, on, text } = happened;
  const reply = await changeContact(writer, contactId, contact => ({
    ...contact,
    lastContactOn: contact.lastContactOn && contact.lastContactOn > on ? contact.lastContactOn : on,
    updatedAt: now,
  }));
  if (!reply.ok) return reply;
  const id = newId(InteractionIdSchema);
  await writer.put('interactions', id, { id, contactId, kind, on, text, createdAt: now });
  return reply;
}

async function changeContact(
  writer: Writer,
  id: ContactId,
  change: (contact: Contact) => Contact,
): Promise<Reply> {
  const stored = await writer.get('contacts', id);
  if (!stored || stored.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  await putContact(writer, change(toContact(stored)));
  return { ok: true, contactId: id };
}
