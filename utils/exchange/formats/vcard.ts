import type { TextFormat } from '../contract.ts';
import { cardsOf, hasCards } from '../vcard/cards.ts';
import { readCard } from '../vcard/read-card.ts';

/** vCard 2.1, 3.0 and 4.0, any number of cards. */
const vcard: TextFormat = {
  kind: 'text',
  format: 'vcard',
  outcomesOf: (text, context) =>
    hasCards(text) ? cardsOf(text).map(card => readCard(card, context)) : undefined,
};

export default vcard;
