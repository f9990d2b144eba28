import type { ParsedCommand } from '../../model/commands.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import type { ContactId, FollowUpId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import { toFollowUp, toStoredFollowUp } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import type { KeptPlaces } from './keep-places.ts';
import { findLive } from './live-contact.ts';
import { putFollowUp } from './put-follow-up.ts';
import { saveCard } from './save-contact.ts';

const NO_PLACES: KeptPlaces = { communities: [], gatherings: [] };

type AddFollowUp = Extract<ParsedCommand, { type: 'addFollowUp' }>;
type EditFollowUp = Extract<ParsedCommand, { type: 'editFollowUp' }>;

/** Adds a promise to or from kept people, a newcomer who is kept with it, or nobody yet. */
export async function addFollowUp(
  writer: Writer,
  { contactIds, newcomer, promise, sourceUrl }: AddFollowUp,
  context: CommandContext,
): Promise<Reply> {
  const kept = await findPeople(writer, contactIds);
  if (!kept) return { ok: false, problem: 'gone' };
  const saved = newcomer && (await saveCard(writer, newcomer, NO_PLACES, context));
  if (saved && !saved.ok) return saved;
  const people = [...new Set([...kept, ...(saved ? [saved.contactId] : [])])];
  await putFollowUp(writer, people, promise, sourceUrl, context);
  const [contactId] = people;
  return { ok: true, ...(contactId ? { contactId } : {}) };
}

/** Changes an open promise, or its people: those who are added must be kept. */
export async function editFollowUp(
  writer: Writer,
  { followUpId, promise, contactIds, isOnce }: EditFollowUp,
): Promise<Reply> {
  const before = (await writer.get('followUps', followUpId))?.contactIds ?? [];
  const added = await findPeople(writer, contactIds?.filter(id => !before.includes(id)) ?? []);
  if (!added) return { ok: false, problem: 'gone' };
  return changeFollowUp(writer, followUpId, ({ repeat, ...followUp }) => ({
    ...followUp,
    ...(repeat && !isOnce ? { repeat } : {}),
    ...promise,
    contactIds: contactIds
      ? [...new Set([...before.filter(id => contactIds.includes(id)), ...added])]
      : followUp.contactIds,
  }));
}

/** These people, or what they were merged into since; undefined when one of them is not kept any more. */
async function findPeople(writer: Writer, ids: readonly ContactId[]): Promise<ContactId[] | undefined> {
  const found = await Promise.all(ids.map(async id => (await findLive(writer, id))?.id));
  const people = found.filter(id => id !== undefined);
  return people.length === ids.length ? people : undefined;
}

/** Changes an open promise. One that was answered meanwhile stays as it is: `changed-since`. */
export async function changeFollowUp(
  writer: Writer,
  id: FollowUpId,
  change: (followUp: FollowUp) => FollowUp,
): Promise<Reply> {
  const stored = await writer.get('followUps', id);
  if (!stored) return { ok: false, problem: 'gone' };
  if (stored.state !== 'open') return { ok: false, problem: 'changed-since' };
  const changed = change(toFollowUp(stored));
  await writer.put('followUps', id, toStoredFollowUp(changed));
  const [contactId] = changed.contactIds;
  return { ok: true, ...(contactId ? { contactId } : {}) };
}
