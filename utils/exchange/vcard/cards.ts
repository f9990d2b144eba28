import { meantLines } from './lines.ts';

/** The lines of one card. `isCut`: the file ends before it does. */
export type Card = { lines: string[]; isCut: boolean };

const BEGIN = /^BEGIN\s*:\s*VCARD\s*$/iu;
const END = /^END\s*:\s*VCARD\s*$/iu;
/** The card of an assistant stands inside another's (vCard 2.1). */
const AGENT = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/iu;
/** Lines that only a card has. */
const OF_CARD = /^(?:[\w-]+\.)?(?:FN|N|TEL|EMAIL|ORG)[;:]/iu;

/** True for a text with a vCard in it. */
export function hasCards(text: string): boolean {
  return /^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/imu.test(text);
}

/**
 * The cards of a text in the order of their beginnings. One without an end stops where the next begins; what lost its
 * beginning is a card of its own.
 */
export function cardsOf(text: string): Card[] {
  const cards: Card[] = [];
  let open: Card[] = [];
  let strayed: string[] = [];
  const gather = () => {
    if (strayed.some(line => OF_CARD.test(line))) cards.push({ lines: strayed, isCut: false });
    strayed = [];
  };
  for (const line of meantLines(text.replace(/\r+\n?/gu, '\n'))) {
    const current = open.at(-1);
    if (BEGIN.test(line)) {
      gather();
      const card = { lines: [], isCut: false };
      cards.push(card);
      if (!AGENT.test(current?.lines.at(-1) ?? '')) open = [];
      open.push(card);
    } else if (END.test(line)) {
      gather();
      open.pop();
    } else if (current) current.lines.push(line);
    else strayed.push(line);
  }
  gather();
  for (const card of open) card.isCut = true;
  return cards;
}
