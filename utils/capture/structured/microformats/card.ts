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
  const pending = [...card.element.children];
  let nested = false;
  let seen = 0;
  for (let next = pending.shift(); next && seen < ITEM_LIMITS.items; next = pending.shift()) {
    seen += 1;
    const isRoot = rootKind(next) !== undefined;
    nested ||= isRoot;
    for (const name of propertiesIn(next, kind))
      addProperty(card, name, next, isRoot ? depth + 1 : undefined);
    if (!isRoot) pending.unshift(...next.children);
  }
  return nested;
}

function addProperty(card: Card, name: string, element: Element, nestedDepth: number | undefined): void {
  const parts = nestedDepth === undefined ? undefined : readCard(element, nestedDepth);
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
  if (link !== undefined) push(card, 'url', { text: link });
}

function hasPrefix(root: Element, prefix: RegExp): boolean {
  return [...root.querySelectorAll('[class]')].some(element =>
    [...element.classList].some(name => prefix.test(name)),
  );
}
