import { mergeContacts as uniteContacts } from '../../identity/merge-contacts.ts';
import type { ParsedCommand } from '../../model/commands.ts';
import { CONTACT_FIELDS, type Contact, type ContactField, type ContactFields } from '../../model/contact.ts';
import { type ContactId, SnapshotIdSchema } from '../../model/ids.ts';
import type { LeftOver, MergeSide } from '../../model/merge.ts';
import type { Reply } from '../../model/reply.ts';
import { toContact } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { moveRecords } from './move-records.ts';
import { putContact } from './put-contact.ts';
import { forgetDistinctions } from './tell-apart.ts';

type MergeContacts = Extract<ParsedCommand, { type: 'mergeContacts' }>;

/**
 * Makes one contact of two. Everything that belongs to the other one moves to the one that stays; what has no place
 * there is kept in a snapshot, and of the other one stays a tombstone that leads on.
 */
export async function mergeContacts(
  writer: Writer,
  { contactId, otherId, sides, seen }: MergeContacts,
  context: CommandContext,
): Promise<Reply> {
  if (contactId === otherId) return { ok: false, problem: 'invalid' };
  const [chosen, other] = [await readLive(writer, contactId), await readLive(writer, otherId)];
  if (!chosen || !other) return { ok: false, problem: 'gone' };
  if (chosen.updatedAt !== seen.chosen || other.updatedAt !== seen.other) {
    return { ok: false, problem: 'changed-meanwhile' };
  }
  const { contact, leftOver } = uniteContacts(chosen, other, context.now, sides);
  await putContact(writer, { ...other, deletedAt: context.now, mergedInto: chosen.id });
  await putContact(writer, contact);
  await moveRecords(writer, other.id, chosen.id);
  await movePhoto(writer, other.id, chosen.id, sides.photo);
  await forgetDistinctions(writer, chosen, other);
  await keepLeftOver(writer, contact, other, leftOver, context);
  return { ok: true, contactId: chosen.id };
}

async function readLive(writer: Writer, id: ContactId): Promise<Contact | undefined> {
  const stored = await writer.get('contacts', id);
  return stored && stored.deletedAt === undefined ? toContact(stored) : undefined;
}

/** One picture stays: the wanted one, or the only one there is. */
async function movePhoto(
  writer: Writer,
  from: ContactId,
  to: ContactId,
  wanted: MergeSide = 'chosen',
): Promise<void> {
  const [mine, theirs] = [await writer.get('photos', to), await writer.get('photos', from)];
  if (!theirs) return;
  if (!mine || wanted === 'other') await writer.put('photos', to, { ...theirs, contactId: to });
  await writer.remove('photos', from);
}

/** What the merged contact does not hold any more, as its history tells it. */
async function keepLeftOver(
  writer: Writer,
  contact: Contact,
  { name }: Contact,
  leftOver: readonly LeftOver[],
  { now, newId }: CommandContext,
): Promise<void> {
  const id = newId(SnapshotIdSchema);
  const lost = new Map(leftOver.map(({ of, value }) => [of, value]));
  const fields = CONTACT_FIELDS.filter(field => lost.has(field));
  const pick = (value: (field: ContactField) => string | undefined): Partial<ContactFields> =>
    Object.fromEntries(fields.flatMap(field => (value(field) ? [[field, value(field)]] : [])));
  await writer.put('snapshots', id, {
    id,
    contactId: contact.id,
    at: now,
    before: pick(field => lost.get(field)),
    after: pick(field => contact[field]),
    merged: { name, leftOver: leftOver.filter(({ of }) => fields.every(field => field !== of)) },
  });
}
