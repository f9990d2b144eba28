import type { ParsedCommand } from '../../model/commands.ts';
import type { ContactId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { keepPlaces } from './keep-places.ts';
import { putFollowUp } from './put-follow-up.ts';
import { saveCard } from './save-contact.ts';

type SavePeople = Extract<ParsedCommand, { type: 'savePeople' }>;

/**
 * Keeps the people of a list, one after the other in the one transaction of the action: who is on the list twice is
 * found the second time and stays one contact. One card that is refused refuses all. What they share is kept once: the
 * places they are known from, and one promise to all of them, which is announced once.
 */
export async function savePeople(
  writer: Writer,
  { cards, places, promise }: SavePeople,
  context: CommandContext,
): Promise<Reply> {
  const kept = await keepPlaces(writer, places, context);
  const contactIds = new Set<ContactId>();
  for (const card of cards) {
    const reply = await saveCard(writer, card, kept, context);
    if (!reply.ok) return reply;
    contactIds.add(reply.contactId);
  }
  if (promise) await putFollowUp(writer, [...contactIds], promise, cards[0]?.source?.url, context);
  return { ok: true };
}
