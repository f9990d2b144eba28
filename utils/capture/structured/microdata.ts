import type { Candidate, PageSource } from '../contract.ts';
import { baseOf } from '../links.ts';
import { isInPassing, linkOf, textWithPictures, wordsOf } from './dom.ts';
import { addValue, ITEM_LIMITS, type Item, type ItemValue, makeItem } from './item.ts';
import { peopleIn } from './schema-org.ts';
import { schemaTerm } from './vocabulary.ts';

/** People in microdata (HTML Living Standard, section 5), over the live DOM. */
export function readMicrodata(page: PageSource): Candidate[] {
  const elements = [...page.document.querySelectorAll('[itemscope]:not([itemprop])')];
  const places = new Map<Item, Element>();
  const roots = elements.slice(0, ITEM_LIMITS.items).map(element => {
    const item = readItem(element, []);
    places.set(item, element);
    return item;
  });
  const source = { layer: 'microdata', base: baseOf(page), confidence: 0.85 } as const;
  return peopleIn(roots, source, page.url.href, item => {
    const element = places.get(item);
    return element !== undefined && isInPassing(element);
  });
}

/** One thing with its properties; `parents` are the elements on the way here, so that `itemref` cannot turn in a ring. */
function readItem(element: Element, parents: readonly Element[]): Item {
  const item = makeItem(
    wordsOf(element, 'itemtype').map(schemaTerm),
    element.getAttribute('itemid') ?? undefined,
  );
  const around = [...parents, element];
  if (around.length > ITEM_LIMITS.depth) return item;
  for (const property of propertyElements(element)) {
    if (around.includes(property)) continue;
    const value = readValue(property, around);
    for (const name of wordsOf(property, 'itemprop')) addValue(item, schemaTerm(name), value);
  }
  return item;
}

/** "The properties of an item": below it and below what `itemref` names, but not inside another thing. */
function propertyElements(root: Element): Element[] {
  const found: Element[] = [];
  const seen = new Set<Element>([root]);
  const pending = [...root.children];
  for (const id of wordsOf(root, 'itemref')) {
    const referred = root.ownerDocument.getElementById(id);
    if (referred) pending.push(referred);
  }
  for (let next = pending.shift(); next && seen.size < ITEM_LIMITS.items; next = pending.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.hasAttribute('itemprop')) found.push(next);
    if (!next.hasAttribute('itemscope')) pending.unshift(...next.children);
  }
  return found;
}

/** "The property value" of an element. */
function readValue(element: Element, parents: readonly Element[]): ItemValue {
  if (element.hasAttribute('itemscope')) return readItem(element, parents);
  const attribute = VALUE_ATTRIBUTES[element.localName];
  const written = attribute ? element.getAttribute(attribute) : undefined;
  return written ?? linkOf(element) ?? textWithPictures(element);
}

const VALUE_ATTRIBUTES: Readonly<Record<string, string>> = {
  meta: 'content',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};
