import { elementsBelow } from '../dom.ts';
import { ITEM_LIMITS } from '../item.ts';
import { isCard, propertiesIn, rootKind } from './classic.ts';
import { impliedLink, impliedName, impliedPhoto } from './implied.ts';
import { addressValue, textValue } from './values.ts';

/** A card as written: values by property name without prefix; a nested card or address is a value with parts. */
export type Card = { element: Element; properties: Map<string, CardValue[]> };
export type CardValue = { text: string; parts?: Card | undefined };

/**
 * Reads one h-card or vcard over the live DOM, by the microformats2 parsing rules
 * (microformats.org/wiki/microformats2-parsing, 2026-11).
 */
export function readCard(element: Element, depth = 0): Card {
  const kind = rootKind(element) ?? 'classic';
  const card: Card = { element, properties: new Map() };
  const nested = depth < ITEM_LIMITS.depth && readProperties(card, kind, depth);
  if (kind === 'modern' && !nested) addImplied(card);
  return card;
}

/** Values of a property as text, in the order of the page. */
export function cardTexts(card: Card, property: string): string[] {
  return (card.properties.get(property) ?? []).map(value => value.text).filter(text => text !== '');
}

/** Every value below the card that belongs to it; true when other microformats are nested in it. */
function readProperties(card: Card, kind: 'modern' | 'classic', depth: number): boolean {
  let nested = false;
  const below = elementsBelow(card.element.children, ITEM_LIMITS.items, element => !rootKind(element));
  for (const element of below) {
    const names = propertiesIn(element, kind);
    const isRoot = rootKind(element) !== undefined;
    nested ||= isRoot;
    // Read once for all its names: cards nested in cards would double at every level otherwise.
    const parts = isRoot && names.length > 0 ? readCard(element, depth + 1) : undefined;
    for (const name of names) addProperty(card, name, element, parts);
  }
  return nested;
}

function addProperty(card: Card, name: string, element: Element, parts: Card | undefined): void {
  const read = name.startsWith('u-') ? addressValue : textValue;
  const own = parts && isCard(element) ? cardTexts(parts, 'name')[0] : undefined;
  push(card, name.replace(/^[a-z]+-/u, ''), { text: own ?? read(element), parts });
}

function push(card: Card, property: string, value: CardValue): void {
  const values = card.properties.get(property) ?? [];
  if (values.length < ITEM_LIMITS.values) card.properties.set(property, [...values, value]);
}

function addImplied(card: Card): void {
  const names = [...card.properties.keys()];
  if (!names.includes('name') && !hasPrefix(card.element, /^[pe]-/u)) {
    push(card, 'name', { text: impliedName(card.element) });
  }
  if (hasPrefix(card.element, /^u-/u)) return;
  const [photo, link] = [impliedPhoto(card.element), impliedLink(card.element)];
  if (photo !== undefined) push(card, 'photo', { text: photo });
  // An empty address is the page's own.
  if (link !== undefined) push(card, 'url', { text: link || card.element.baseURI });
}

function hasPrefix(root: Element, prefix: RegExp): boolean {
  return [...root.querySelectorAll('[class]')].some(element =>
    [...element.classList].some(name => prefix.test(name)),
  );
}
