import type { ParsedCommand } from '../../model/commands.ts';
import { OpportunityIdSchema } from '../../model/ids.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Reply } from '../../model/reply.ts';
import { toOpportunity, toStoredOpportunity } from '../../store/relation-records.ts';
import type { Writer } from '../../store/write.ts';
import { dayOf } from '../../time/wall.ts';
import type { CommandContext } from './context.ts';

type Command<T extends ParsedCommand['type']> = Extract<ParsedCommand, { type: T }>;

/** Notes an opportunity for everyone with one of its tags. */
export async function addOpportunity(
  writer: Writer,
  { opportunity }: Command<'addOpportunity'>,
  { now, newId }: CommandContext,
): Promise<Reply> {
  const id = newId(OpportunityIdSchema);
  const on = dayOf(new Date(now));
  await writer.put('opportunities', id, toStoredOpportunity({ id, ...opportunity, on, createdAt: now }));
  return { ok: true };
}

/** Corrects an opportunity; it stays suggested for as long as before. `gone` when it is not there. */
export function editOpportunity(
  writer: Writer,
  { opportunityId, opportunity: draft }: Command<'editOpportunity'>,
): Promise<Reply> {
  // A link that was taken out is not there any more.
  return changeOpportunity(writer, opportunityId, ({ link: _before, ...opportunity }) => ({
    ...opportunity,
    ...draft,
  }));
}

/** Takes an opportunity away; `gone` when it is not there. */
export async function removeOpportunity(
  writer: Writer,
  { opportunityId }: Command<'removeOpportunity'>,
): Promise<Reply> {
  if (!(await writer.get('opportunities', opportunityId))) return { ok: false, problem: 'gone' };
  await writer.remove('opportunities', opportunityId);
  return { ok: true };
}

/** Changes a kept opportunity; `gone` when it is not there. */
export async function changeOpportunity(
  writer: Writer,
  id: Opportunity['id'],
  change: (opportunity: Opportunity) => Opportunity,
): Promise<Reply> {
  const stored = await writer.get('opportunities', id);
  if (!stored) return { ok: false, problem: 'gone' };
  await writer.put('opportunities', id, toStoredOpportunity(change(toOpportunity(stored))));
  return { ok: true };
}
