import type { Candidate, PageSource } from '../contract.ts';
import { baseOf } from '../links.ts';
import { isInPassing, linkOf, textWithPictures, wordsOf } from './dom.ts';
import { addValue, ITEM_LIMITS, type Item, makeItem } from './item.ts';
import { peopleIn } from './schema-org.ts';
import { schemaTerm } from './vocabulary.ts';

/** What holds below an element: the vocabulary, the prefixes, and the thing that properties are about. */
type Scope = { vocabulary: string; prefixes: ReadonlyMap<string, string>; subject: Item | undefined };

/** Prefixes of the RDFa initial context that describe people (https://www.w3.org/2011/rdfa-context/rdfa-1.1). */
const INITIAL_PREFIXES = new Map([
  ['schema', 'http://schema.org/'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['v', 'http://rdf.data-vocabulary.org/#'],
]);

/** People in RDFa Lite 1.1 (and `about`, `rel` with a prefix, as RDFa Core pages write FOAF), over the live DOM. */
export function readRdfa(page: PageSource): Candidate[] {
  if (!page.document.querySelector('[typeof]')) return [];
  const reader = new RdfaReader();
  reader.visit(page.document.documentElement, {
    vocabulary: '',
    prefixes: INITIAL_PREFIXES,
    subject: undefined,
  });
  const source = { layer: 'rdfa', base: baseOf(page), confidence: 0.85 } as const;
  return peopleIn(reader.roots(), source, page.url.href, item => reader.isInPassing(item));
}

class RdfaReader {
  readonly #places = new Map<Item, Element>();
  readonly #byId = new Map<string, Item>();
  readonly #nested = new Set<Item>();

  roots(): Item[] {
    return [...this.#places.keys()].filter(item => !this.#nested.has(item));
  }

  isInPassing(item: Item): boolean {
    const element = this.#places.get(item);
    return element !== undefined && isInPassing(element);
  }

  /** Reads an element and what is below it; the depth of the page bounds the recursion. */
  visit(element: Element, around: Scope, depth = 0): void {
    if (depth > 500) return;
    const scope = scopeOf(element, around);
    const properties = propertiesOf(element, scope);
    const subject = this.#subjectAt(element, scope, properties.length > 0);
    if (subject && scope.subject && subject !== scope.subject && properties.length > 0) {
      this.#nested.add(subject);
      for (const property of properties) addValue(scope.subject, property, subject);
    } else if (scope.subject) {
      for (const property of properties) addValue(scope.subject, property, valueAt(element));
    }
    const below = { ...scope, subject: subject ?? scope.subject };
    for (const child of element.children) this.visit(child, below, depth + 1);
  }

  /** The thing that `typeof`, `about` or a bare `resource` opens here. */
  #subjectAt(element: Element, scope: Scope, isProperty: boolean): Item | undefined {
    const types = wordsOf(element, 'typeof').map(term => resolve(term, scope));
    const typed = types.length > 0 ? linkOf(element) : undefined;
    const id = element.getAttribute('about') ?? element.getAttribute('resource') ?? typed;
    if (types.length === 0 && (id === undefined || (isProperty && !element.hasAttribute('about'))))
      return undefined;
    const item = this.#itemOf(id, element);
    item.types.push(...types.map(schemaTerm));
    return item;
  }

  #itemOf(id: string | undefined, element: Element): Item {
    const known = id === undefined ? undefined : this.#byId.get(id);
    const item = known ?? makeItem([], id);
    if (id !== undefined) this.#byId.set(id, item);
    if (!known && this.#places.size < ITEM_LIMITS.items) this.#places.set(item, element);
    return item;
  }
}

function scopeOf(element: Element, around: Scope): Scope {
  const vocabulary = element.getAttribute('vocab')?.trim();
  const prefix = wordsOf(element, 'prefix');
  if (vocabulary === undefined && prefix.length === 0) return around;
  const prefixes = new Map(around.prefixes);
  for (let index = 0; index + 1 < prefix.length; index += 2) {
    prefixes.set((prefix[index] ?? '').replace(/:$/u, '').toLowerCase(), prefix[index + 1] ?? '');
  }
  return { ...around, prefixes, vocabulary: vocabulary ?? around.vocabulary };
}

/** Property names of an element; `rel` only with a prefix, since plain words there are HTML's own. */
function propertiesOf(element: Element, scope: Scope): string[] {
  const related = wordsOf(element, 'rel').filter(term => term.includes(':'));
  return [...wordsOf(element, 'property'), ...related].map(term => schemaTerm(resolve(term, scope)));
}

/** A term, a prefixed name or an address as a full address; terms without a vocabulary stay bare and mean nothing. */
function resolve(term: string, { vocabulary, prefixes }: Scope): string {
  const [prefix = '', ...rest] = term.split(':');
  if (rest.length === 0)
    return vocabulary === '' ? `_:${term}` : `${vocabulary.replace(/([^/#])$/u, '$1/')}${term}`;
  const base = prefixes.get(prefix.toLowerCase());
  return base === undefined ? term : `${base}${rest.join(':')}`;
}

function valueAt(element: Element): string {
  return (
    element.getAttribute('content') ??
    element.getAttribute('resource') ??
    linkOf(element) ??
    element.getAttribute('datetime') ??
    textWithPictures(element)
  );
}
