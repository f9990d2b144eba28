import type { Interaction } from '../model/interaction.ts';
import type { Introduction } from '../model/introduction.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Day } from '../model/time.ts';
import type { StoredInteraction, StoredIntroduction, StoredOccasion, StoredOpportunity } from './schema.ts';

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

/** An introduction as it is stored, with the day from which it awaits something of the user. */
export function toStoredIntroduction(
  introduction: Introduction,
  awaitsOn: Day | undefined,
): StoredIntroduction {
  return { ...toIntroduction(introduction), ...(awaitsOn && { awaitsOn }) };
}

/** The introduction of a stored record. */
export function toIntroduction({ awaitsOn: _awaitsOn, ...introduction }: StoredIntroduction): Introduction {
  return introduction;
}

/** An opportunity as it is stored: found by its day while it is open. */
export function toStoredOpportunity(opportunity: Opportunity): StoredOpportunity {
  const plain = toOpportunity(opportunity);
  return plain.closedOn === undefined ? { ...plain, awaitsOn: plain.on } : plain;
}

/** The opportunity of a stored record. */
export function toOpportunity({ awaitsOn: _awaitsOn, ...opportunity }: StoredOpportunity): Opportunity {
  return opportunity;
}
