import type { OpportunityDraft } from '../../utils/model/opportunity.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { parseAddress } from '../contacts/address.ts';
import { parseTags } from '../contacts/tags.ts';

/** An opportunity as it stands in the fields: as the user types it. */
export type TypedOpportunity = { text: string; tags: string; link: string };

/** The message that says what an opportunity still needs. */
export type OpportunityProblem = 'opportunity.needText' | 'opportunity.needTags' | 'save.needAddress';

/** A kept opportunity, or what there is of a new one, as it is typed. */
export function typedOpportunity({
  text = '',
  tags = [],
  link = '',
}: Partial<OpportunityDraft>): TypedOpportunity {
  return { text, tags: tags.join(', '), link };
}

/** What was typed, cleaned; or what stands in the way. */
export function readOpportunity(
  typed: TypedOpportunity,
): { draft: OpportunityDraft } | { problem: OpportunityProblem } {
  const text = cleanLine(typed.text);
  if (text === '') return { problem: 'opportunity.needText' };
  const tags = parseTags(typed.tags);
  if (tags.length === 0) return { problem: 'opportunity.needTags' };
  if (typed.link.trim() === '') return { draft: { text, tags } };
  const link = parseAddress(typed.link);
  return link ? { draft: { text, tags, link } } : { problem: 'save.needAddress' };
}
