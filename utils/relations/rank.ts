import type { PromptKind } from '../model/prompt.ts';

/** How much each kind matters by itself; the order of docs/prompts.md. */
export const WEIGHTS: Record<PromptKind, number> = {
  promise: 100,
  promiseOfTheirs: 90,
  congratulate: 80,
  thank: 70,
  newAcquaintance: 65,
  afterGathering: 60,
  closeLoop: 50,
  checkIn: 45,
  shareOpportunity: 40,
  keepInTouch: 30,
  communityQuiet: 20,
};

/** What full urgency adds: enough to overtake the next two kinds, not to turn the order around. */
export const URGENCY_WEIGHT = 20;

/** How much a prompt matters today: the weight of its kind and 20 times its urgency, which is bounded to 0 … 1. */
export function rankOf(kind: PromptKind, urgency: number): number {
  return WEIGHTS[kind] + URGENCY_WEIGHT * Math.min(Math.max(urgency, 0), 1);
}
