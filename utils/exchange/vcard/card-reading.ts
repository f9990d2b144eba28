import type { ReadingContext } from '../contract.ts';
import type { PersonDraft } from '../person/draft.ts';
import type { Property } from './property.ts';

/** What is known of a card beside the property that is read. */
export type CardReading = {
  context: ReadingContext;
  labels: ReadonlyMap<string, string>;
  isDead: boolean;
  /** Whether an address is taken apart; then what is to be printed of it says nothing new. */
  hasAddress: boolean;
  /** How many of a name there were so far: the second title is held at the second organisation. */
  counts: Map<string, number>;
};

/** Puts what a property says into a draft. */
export type Put = (draft: PersonDraft, property: Property, reading: CardReading) => void;
