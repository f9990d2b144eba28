import type { Interaction } from '../model/interaction.ts';
import type { Day } from '../model/time.ts';

/** The day from which thanks for an interaction are owed: a recommendation or an introduction that the contact made. */
export function thankFrom({ kind, direction, on, thankedOn }: Interaction): Day | undefined {
  const isFavour = kind === 'recommendation' || kind === 'introduction';
  return isFavour && direction === 'theirs' && thankedOn === undefined ? on : undefined;
}
