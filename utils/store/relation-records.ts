import type { Interaction } from '../model/interaction.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Day } from '../model/time.ts';
import type { StoredInteraction, StoredOccasion } from './schema.ts';

/** A record as it is stored, with the day from which it awaits something of the user; without a day it awaits nothing. */
export function toStoredInteraction(interaction: Interaction, awaitsOn: Day | undefined): StoredInteraction {
  return { ...toInteraction(interaction), ...(awaitsOn && { awaitsOn }) };
}

/** The interaction of a stored record. */
export function toInteraction({ awaitsOn: _awaitsOn, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}

/** An occasion as it is stored, with the day by which it is found; without one no list meets it. */
export function toStoredOccasion(occasion: Occasion, nextOn: Day | undefined): StoredOccasion {
  return { ...toOccasion(occasion), ...(nextOn && { nextOn }) };
}

/** The occasion of a stored record. */
export function toOccasion({ nextOn: _nextOn, ...occasion }: StoredOccasion): Occasion {
  return occasion;
}
