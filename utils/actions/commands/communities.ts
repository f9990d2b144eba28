import type { ParsedCommand } from '../../model/commands.ts';
import type { Community, CommunityFields } from '../../model/community.ts';
import { type CommunityId, CommunityIdSchema } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import { toCommunity } from '../../store/records.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { putCommunity } from './keep-community.ts';
import { defined, without } from './with-changes.ts';

type EditCommunity = Extract<ParsedCommand, { type: 'editCommunity' }>;

/** Keeps a community that the user has typed. */
export async function addCommunity(
  writer: Writer,
  fields: CommunityFields,
  { now, newId }: CommandContext,
): Promise<Reply> {
  const id = newId(CommunityIdSchema);
  await putCommunity(writer, { ...fields, id, keys: [], createdAt: now, updatedAt: now });
  return { ok: true, communityId: id };
}

/** Changes what the user edited on a community's page. */
export function editCommunity(writer: Writer, edit: EditCommunity, { now }: CommandContext): Promise<Reply> {
  return changeCommunity(writer, edit.communityId, community => ({
    ...without(community, edit.removed),
    ...defined(edit.fields),
    updatedAt: now,
  }));
}

/** Puts a community into the trash. Its people and gatherings stay, and are in it again when it comes back. */
export function deleteCommunity(writer: Writer, id: CommunityId, { now }: CommandContext): Promise<Reply> {
  return changeCommunity(writer, id, community => ({ ...community, deletedAt: now }));
}

async function changeCommunity(
  writer: Writer,
  id: CommunityId,
  change: (community: Community) => Community,
): Promise<Reply> {
  const stored = await writer.get('communities', id);
  if (!stored || stored.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  await putCommunity(writer, change(toCommunity(stored)));
  return { ok: true, communityId: id };
}
