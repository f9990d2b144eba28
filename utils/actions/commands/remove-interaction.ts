import type { ParsedCommand } from '../../model/commands.ts';
import type { ContactId, IntroductionId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import type { Day } from '../../model/time.ts';
import type { StoredInteraction } from '../../store/schema.ts';
import type { Writer } from '../../store/write.ts';
import { changeContact } from './change-contact.ts';
import type { CommandContext } from './context.ts';

type RemoveInteraction = Extract<ParsedCommand, { type: 'removeInteraction' }>;

/**
 * Takes an entry out of the history; that of an introduction with the introduction and the entries of all its people.
 * The last contact is then what is left of the history; a community keeps the day on which it was last heard of.
 */
export async function removeInteraction(
  writer: Writer,
  { interactionId }: RemoveInteraction,
  context: CommandContext,
): Promise<Reply> {
  const stored = await writer.get('interactions', interactionId);
  if (!stored) return { ok: false, problem: 'gone' };
  for (const entry of await entriesOf(writer, stored)) {
    await writer.remove('interactions', entry.id);
    await countBack(writer, entry.contactId, entry.on, context);
  }
  if (stored.introductionId) await writer.remove('introductions', stored.introductionId);
  return { ok: true, contactId: stored.contactId };
}

/** The entry, with those of the others where it tells of an introduction. */
async function entriesOf(writer: Writer, stored: StoredInteraction): Promise<StoredInteraction[]> {
  const introduction = stored.introductionId && (await writer.get('introductions', stored.introductionId));
  if (!introduction) return [stored];
  const { id, by, contactIds, on } = introduction;
  const people = new Set([stored.contactId, ...contactIds, ...(by ? [by] : [])]);
  const found = await Promise.all([...people].map(person => entriesOn(writer, person, on, id)));
  return found.flat();
}

async function entriesOn(
  writer: Writer,
  contactId: ContactId,
  on: Day,
  introductionId: IntroductionId,
): Promise<StoredInteraction[]> {
  const index = writer.transaction.objectStore('interactions').index('contactId on');
  const found = await index.getAll(IDBKeyRange.only([contactId, on]));
  return found.filter(entry => entry.introductionId === introductionId);
}

/** Counts the last contact anew where it was on the day of the entry. */
async function countBack(
  writer: Writer,
  contactId: ContactId,
  on: Day,
  { now }: CommandContext,
): Promise<void> {
  const stored = await writer.get('contacts', contactId);
  if (stored?.lastContactOn !== on) return;
  const index = writer.transaction.objectStore('interactions').index('contactId on');
  const range = IDBKeyRange.bound([contactId, ''], [contactId, '\uffff']);
  const newest = (await index.openCursor(range, 'prev'))?.value.on;
  // Who lies in the trash comes back as it went there.
  await changeContact(writer, contactId, ({ lastContactOn: _before, ...contact }) => ({
    ...contact,
    ...(newest && { lastContactOn: newest }),
    updatedAt: now,
  }));
}
