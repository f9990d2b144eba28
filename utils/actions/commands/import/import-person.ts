import { contactFromCard } from '../../../identity/merge.ts';
import { mergeImported } from '../../../identity/merge-imported.ts';
import type { SavedCard } from '../../../model/commands.ts';
import type { Contact } from '../../../model/contact.ts';
import { ContactIdSchema, InteractionIdSchema } from '../../../model/ids.ts';
import type { ImportCounts, ImportedPerson, ImportPeople } from '../../../model/import.ts';
import type { Writer } from '../../../store/write.ts';
import { latest } from '../../../time/days.ts';
import { dayOf } from '../../../time/wall.ts';
import type { CommandContext } from '../context.ts';
import { putInteraction } from '../interactions.ts';
import { keepIdentities, keepSnapshot } from '../keep-person.ts';
import { noteNewPosition } from '../new-position.ts';
import { addOccasion } from '../occasions.ts';
import { putContact } from '../put-contact.ts';
import { cardOf } from './card-of.ts';
import { findImported } from './find-imported.ts';

type Outcome = { outcome: Exclude<keyof ImportCounts, 'occasions'>; occasions: number };
/** What the people of a file have in common. */
export type OfFile = Pick<ImportPeople, 'file' | 'shared' | 'connectedText'>;

/**
 * Keeps a person of a file: a new contact, or what the file adds to the kept one that the person is proven to be. Who
 * lies in the trash stays there. One of the same name to whom nothing would be added is the same person, so that a
 * file that is read twice doubles nobody.
 */
export async function importPerson(
  writer: Writer,
  person: ImportedPerson,
  ofFile: OfFile,
  context: CommandContext,
): Promise<Outcome> {
  const card = cardOf(person, ofFile.shared.tags);
  const newcomer = newContact(card, ofFile, context);
  const { same, namesakes } = await findImported(writer, newcomer);
  if (same?.deletedAt !== undefined) return { outcome: 'trashed', occasions: 0 };
  const bare = cardOf(person, []);
  const kept = same ?? (await firstKnowingAll(writer, namesakes, bare, person, ofFile));
  const merged = kept ? mergeImported(kept, card, writtenAt(ofFile), context.now) : newcomer;
  const contact = await withConnection(writer, merged, person, ofFile, context);
  if (contact !== kept) await keep(writer, kept, contact, context);
  const occasions = await addOccasionsOf(writer, contact, person, context);
  if (!kept) return { outcome: 'created', occasions };
  return { outcome: contact !== kept || occasions > 0 ? 'updated' : 'known', occasions };
}

function newContact(card: SavedCard, ofFile: OfFile, { now, newId }: CommandContext): Contact {
  const { rhythm } = ofFile.shared;
  const readAt = writtenAt(ofFile);
  return {
    ...contactFromCard(card, newId(ContactIdSchema), now),
    ...(readAt !== undefined && { readAt }),
    ...(rhythm && { cadence: { ...rhythm, since: dayOf(new Date(now)) } }),
  };
}

/** The time that a site's own list speaks of; an address book may be as old as it likes. */
function writtenAt({ file }: OfFile): number | undefined {
  return file.format === 'linkedin' ? file.writtenAt : undefined;
}

async function firstKnowingAll(
  writer: Writer,
  namesakes: readonly Contact[],
  card: SavedCard,
  person: ImportedPerson,
  ofFile: OfFile,
): Promise<Contact | undefined> {
  for (const namesake of namesakes) {
    const addsNothing = mergeImported(namesake, card, undefined, namesake.updatedAt) === namesake;
    if (addsNothing && (await isConnectionKnown(writer, namesake, person, ofFile))) return namesake;
  }
  return undefined;
}

async function keep(
  writer: Writer,
  kept: Contact | undefined,
  contact: Contact,
  context: CommandContext,
): Promise<void> {
  await putContact(writer, contact);
  await keepIdentities(writer, contact);
  await keepSnapshot(writer, kept, contact, undefined, context);
  if (kept) await noteNewPosition(writer, kept, contact, { typed: [] }, context);
}

/** The contact after the day on which the two connected was noted, where the file tells one and it is news. */
async function withConnection(
  writer: Writer,
  contact: Contact,
  person: ImportedPerson,
  ofFile: OfFile,
  { now, newId }: CommandContext,
): Promise<Contact> {
  const on = person.connectedOn;
  if (on === undefined || on > dayOf(new Date(now))) return contact;
  if (await isConnectionKnown(writer, contact, person, ofFile)) return contact;
  const id = newId(InteractionIdSchema);
  const text = ofFile.connectedText;
  await putInteraction(writer, { id, contactId: contact.id, kind: 'note', on, text, createdAt: now });
  return { ...contact, lastContactOn: latest(contact.lastContactOn, on), updatedAt: now };
}

async function isConnectionKnown(
  writer: Writer,
  { id }: Contact,
  { connectedOn }: ImportedPerson,
  { connectedText }: OfFile,
): Promise<boolean> {
  if (connectedOn === undefined) return true;
  const onThatDay = writer.transaction.objectStore('interactions').index('contactId on');
  const known = await onThatDay.getAll([id, connectedOn]);
  return known.some(({ kind, text }) => kind === 'note' && text === connectedText);
}

async function addOccasionsOf(
  writer: Writer,
  { id: contactId }: Contact,
  { occasions }: ImportedPerson,
  context: CommandContext,
): Promise<number> {
  let added = 0;
  for (const draft of occasions) {
    const source = { from: 'import' } as const;
    if (await addOccasion(writer, { contactId, draft, source }, context)) added++;
  }
  return added;
}
