import type { ContactId } from '../model/ids.ts';
import { type MergeAnswer, MergeAnswerSchema, type ProposeMerge } from '../model/merge.ts';
import {
  type FindDuplicates,
  type FindPairs,
  type PossibleContact,
  PossibleContactsSchema,
  type PossiblePairs,
  PossiblePairsSchema,
} from '../model/possible.ts';
import { ask } from './ask.ts';

/** Has the background look for kept contacts who may be the same person as this one; nobody when it does not answer. */
export async function findDuplicates(contactId: ContactId): Promise<PossibleContact[]> {
  const question: FindDuplicates = { type: 'findDuplicates', contactId };
  return (await ask(question, PossibleContactsSchema)) ?? [];
}

/** Has the background look through the next contacts for pairs. Rejects when it does not answer. */
export async function findPairs(after?: ContactId): Promise<PossiblePairs> {
  const question: FindPairs = { type: 'findPairs', ...(after ? { after } : {}) };
  const pairs = await ask(question, PossiblePairsSchema);
  if (!pairs) throw new Error('the background does not answer');
  return pairs;
}

/** Has the background say what two contacts would become. Rejects when it does not answer. */
export async function proposeMerge(contactId: ContactId, otherId: ContactId): Promise<MergeAnswer> {
  const question: ProposeMerge = { type: 'proposeMerge', contactId, otherId };
  const answer = await ask(question, MergeAnswerSchema);
  if (!answer) throw new Error('the background does not answer');
  return answer;
}
