import type { ParsedCommand } from '../../model/commands.ts';
import type { Gathering } from '../../model/gathering.ts';
import { type GatheringId, GatheringIdSchema } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import { toGathering } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { putGathering } from './keep-gathering.ts';
import { defined, without } from './with-changes.ts';

type AddGathering = Extract<ParsedCommand, { type: 'addGathering' }>;
type EditGathering = Extract<ParsedCommand, { type: 'editGathering' }>;

/** Keeps a gathering that the user has typed. */
export async function addGathering(
  writer: Writer,
  { communityId, fields }: AddGathering,
  { now, newId }: CommandContext,
): Promise<Reply> {
  const id = newId(GatheringIdSchema);
  const community = communityId ? { communityId } : {};
  await putGathering(writer, { ...fields, ...community, id, keys: [], createdAt: now, updatedAt: now });
  return { ok: true, gatheringId: id };
}

/** Changes what the user edited on a gathering's page. */
export function editGathering(writer: Writer, edit: EditGathering, { now }: CommandContext): Promise<Reply> {
  const { fields, communityId, removed } = edit;
  return changeGathering(writer, edit.gatheringId, gathering => ({
    ...without(gathering, removed),
    ...defined({ ...fields, communityId }),
    updatedAt: now,
  }));
}

/** Puts a gathering into the trash. Its people stay, and were there again when it comes back. */
export function deleteGathering(writer: Writer, id: GatheringId, { now }: CommandContext): Promise<Reply> {
  return changeGathering(writer, id, gathering => ({ ...gathering, deletedAt: now }));
}

async function changeGathering(
  writer: Writer,
  id: GatheringId,
  change: (gathering: Gathering) => Gathering,
): Promise<Reply> {
  const stored = await writer.get('gatherings', id);
  if (!stored || stored.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  await putGathering(writer, change(toGathering(stored)));
  return { ok: true, gatheringId: id };
}
