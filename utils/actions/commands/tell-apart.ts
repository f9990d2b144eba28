import { factsOfContact } from '../../identity/facts.ts';
import { pairKeys } from '../../identity/pair-key.ts';
import type { ParsedCommand } from '../../model/commands.ts';
import type { Contact } from '../../model/contact.ts';
import type { Reply } from '../../model/reply.ts';
import type { Writer } from '../../store/write.ts';
import { findLive } from './live-contact.ts';

/** Remembers that two contacts are two people, so that it is not asked again; or forgets it. */
export async function tellApart(
  writer: Writer,
  { contactId, otherId, apart }: Extract<ParsedCommand, { type: 'tellApart' }>,
): Promise<Reply> {
  const [one, other] = [await findLive(writer, contactId), await findLive(writer, otherId)];
  if (!one || !other) return { ok: false, problem: 'gone' };
  if (one.id === other.id) return { ok: false, problem: 'invalid' };
  if (apart) await keepDistinction(writer, one, other);
  else await forgetDistinctions(writer, one, other);
  return { ok: true, contactId: one.id };
}

/** Remembers by the ids of both and by every profile of either who is somebody else. */
export async function keepDistinction(writer: Writer, one: Contact, other: Contact): Promise<void> {
  const keys = [...pairKeys(referencesOf(one), [other.id]), ...pairKeys(referencesOf(other), [one.id])];
  for (const key of new Set(keys)) await writer.put('distinctions', key, { key });
}

/** Forgets all that was said of these two being different. */
export async function forgetDistinctions(writer: Writer, one: Contact, other: Contact): Promise<void> {
  for (const key of pairKeys(referencesOf(one), referencesOf(other)))
    await writer.remove('distinctions', key);
}

function referencesOf(contact: Contact): string[] {
  return factsOfContact(contact).references;
}
