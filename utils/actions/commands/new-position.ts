import type { SavedCard } from '../../model/commands.ts';
import type { Contact } from '../../model/contact.ts';
import type { Writer } from '../../store/write.ts';
import { dayOf } from '../../time/wall.ts';
import type { CommandContext } from './context.ts';
import { addOccasion } from './occasions.ts';

/**
 * Where the page of a kept person tells of another company or role than before: an occasion of today to congratulate
 * on, a promotion where the company is the same. What the user typed is no news, nor is what was not known.
 */
export async function noteNewPosition(
  writer: Writer,
  kept: Contact,
  contact: Contact,
  { typed, source }: Pick<SavedCard, 'typed' | 'source'>,
  context: CommandContext,
): Promise<void> {
  const isNews = (field: 'role' | 'company') =>
    kept[field] && contact[field] && kept[field] !== contact[field] && !typed.includes(field);
  const isElsewhere = isNews('company');
  if (!isElsewhere && !isNews('role')) return;
  const draft = {
    kind: isElsewhere ? 'newPosition' : 'promotion',
    on: dayOf(new Date(context.now)),
    yearly: false,
    text: [contact.role, contact.company].filter(Boolean).join(' · '),
  } as const;
  const url = source?.url;
  await addOccasion(
    writer,
    { contactId: contact.id, draft, source: { from: 'snapshot', ...(url && { url }) } },
    context,
  );
}
