import { useSignal } from '@preact/signals';
import type { OpportunityDraft } from '../../utils/model/opportunity.ts';
import {
  type OpportunityProblem,
  readOpportunity,
  type TypedOpportunity,
  typedOpportunity,
} from './typed-opportunity.ts';

/** An opportunity that is being typed, and what it needs once it was to be kept without that. */
export function useOpportunity(start: Partial<OpportunityDraft>) {
  const typed = useSignal(typedOpportunity(start));
  const problem = useSignal<OpportunityProblem>();
  return {
    typed: typed.value,
    problem: problem.value,
    type(change: Partial<TypedOpportunity>): void {
      typed.value = { ...typed.value, ...change };
      problem.value = undefined;
    },
    /** What is to be kept; undefined, and a problem to be shown, when something is missing. */
    read(): OpportunityDraft | undefined {
      const read = readOpportunity(typed.value);
      problem.value = 'problem' in read ? read.problem : undefined;
      return 'draft' in read ? read.draft : undefined;
    },
    /** Begins anew. */
    reset(): void {
      typed.value = typedOpportunity(start);
    },
  };
}
