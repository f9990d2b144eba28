import type { Candidate, PageSource } from '../contract.ts';
import { baseOf } from '../links.ts';
import { elementsBelow, isInPassing, linkOf, textWithPictures, wordsOf } from './dom.ts';
import { addValue, ITEM_LIMITS, type Item, type ItemValue, makeItem } from './item.ts';
import { peopleIn } from './schema-org.ts';
import { schemaTerm } from './vocabulary.ts';

/** People in microdata (HTML Living Standard, section 5), over the live DOM. */
export function readMicrodata(page: PageSource): Candidate[] {
  const reader = new MicrodataReader();
  const places = new Map<Item, Element>();
  for (const element of page.document.querySelectorAll('[itemscope]:not([itemprop])')) {
    places.set(reader.read(element), element);
  }
  const source = { layer: 'microdata', base: baseOf(page), confidence: 0.85 } as const;
  return peopleIn([...places.keys()], source, page.url.href, item => {
    const element = places.get(item);
    return element !== undefined && isInPassing(element);
  });
}

class MicrodataReader {
  /** Every element is one thing, however many `itemref`s lead to it; so references may even turn in a ring. */
  readonly #items = new Map<Element, Item>();

  /** The thing that an element with `itemscope` is. */
  read(element: Element): Item {
    const known = this.#items.get(element);
    if (known) return known;
    const item = makeItem(
      wordsOf(element, 'itemtype').map(schemaTerm),
      element.getAttribute('itemid') ?? undefined,
    );
    if (this.#items.size >= ITEM_LIMITS.items) return item;
    this.#items.set(element, item);
    for (const property of propertyElements(element)) {
      const value = property.hasAttribute('itemscope') ? this.read(property) : plainValue(property);
      for (const name of wordsOf(property, 'itemprop')) addValue(item, schemaTerm(name), value);
    }
    return item;
  }
}

/** "The properties of an item": below it and below what `itemref` names, but not inside another thing. */
function propertyElements(root: Element): Element[] {
  const referred = wordsOf(root, 'itemref').map(id => root.ownerDocument.getElementById(id));
  const tops = [...root.children, ...referred.filter(element => element !== null)];
  const below = elementsBelow(tops, ITEM_LIMITS.items, element => !element.hasAttribute('itemscope'));
  return [...new Set(below)].filter(element => element !== root && element.hasAttribute('itemprop'));
}

/** "The property value" of an element that is no thing itself. */
function plainValue(element: Element): ItemValue {
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
