import { cleanLine } from '../../../model/text.ts';
import { textWithPictures } from '../dom.ts';
import { rootKind } from './classic.ts';

/*
 * What a modern card says without a property class (microformats2 parsing, "parsing for implied properties").
 * Only a card without nested microformats implies anything.
 */

/** The name: of the picture or abbreviation that the card is, or solely holds, else its text. */
export function impliedName(card: Element): string {
  const holder = [card, ...onlyChildren(card)].find(one => namingAttribute(one) !== undefined);
  return cleanLine((holder && namingAttribute(holder)) ?? textWithPictures(card));
}

/** The picture that the card is or solely holds, as written. */
export function impliedPhoto(card: Element): string | undefined {
  return solely(card, one => photoAttribute(one), ['img', 'object']);
}

/** The link that the card is or solely holds, as written. */
export function impliedLink(card: Element): string | undefined {
  return solely(card, one => one.getAttribute('href') ?? undefined, ['a', 'area']);
}

function namingAttribute(element: Element): string | undefined {
  const attribute = { img: 'alt', area: 'alt', abbr: 'title' }[element.localName];
  const text = attribute ? element.getAttribute(attribute) : null;
  return text ? text : undefined;
}

function photoAttribute(element: Element): string | undefined {
  return element.getAttribute(element.localName === 'object' ? 'data' : 'src') ?? undefined;
}

/** The card itself, or its only child of one of the kinds, or the same one level further down. */
function solely(
  card: Element,
  read: (element: Element) => string | undefined,
  kinds: readonly string[],
): string | undefined {
  if (kinds.includes(card.localName)) return read(card);
  const [single] = onlyChildren(card);
  for (const level of single ? [card, single] : [card]) {
    for (const kind of kinds) {
      const [only, second] = [...level.children].filter(child => child.localName === kind);
      if (only && !second && !rootKind(only)) return read(only);
    }
  }
  return undefined;
}

/** The only child, and its only child; fewer where there are several or where another microformat begins. */
function onlyChildren(element: Element): Element[] {
  const [child] = element.children.length === 1 ? element.children : [];
  if (!child || rootKind(child)) return [];
  const [grandchild] = child.children.length === 1 ? child.children : [];
  return grandchild && !rootKind(grandchild) ? [child, grandchild] : [child];
}
