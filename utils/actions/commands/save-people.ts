import type { ParsedCommand, Reply } from '../../model/commands.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { saveContact } from './save-contact.ts';

type SavePeople = Extract<ParsedCommand, { type: 'savePeople' }>;

/**
 * Keeps the people of a list, one after the other in the one transaction of the action: who is on the list twice is
 * found the second time and stays one contact. One card that is refused refuses all.
 */
export async function savePeople(
  writer: Writer,
  { cards, actionId }: SavePeople,
  context: CommandContext,
): Promise<Reply> {
  for (const card of cards) {
    const reply = await saveContact(writer, { ...card, type: 'saveContact', actionId }, context);
    if (!reply.ok) return reply;
  }
  return { ok: true };
}
