import type { Candidate, PageSource } from '../contract.ts';
import { parsedJson } from '../embedded.ts';
import { baseOf } from '../links.ts';
import { addValue, ITEM_LIMITS, type Item, type ItemValue, makeItem } from './item.ts';
import { peopleIn } from './schema-org.ts';
import type { ItemSource } from './schema-person.ts';
import { schemaTerm } from './vocabulary.ts';

/** Scripts beyond these are not read: no page needs more to describe a person. */
const SCRIPT_LIMITS = { scripts: 50, characters: 1_000_000 } as const;

/** Whole lines of comment before the data: `// …`, `<!-- … -->`. */
const COMMENT_LINES = /^(?:\s*(?:\/\/[^\n]*|<!--[^\n]*-->[^\S\n]*)(?:\n|$))+/u;

/** People described in `<script type="application/ld+json">` (JSON-LD 1.1, schema.org). */
export function readJsonLd(page: PageSource): Candidate[] {
  return peopleIn(jsonLdItems(page), jsonLdSource(page), page.url.href);
}

/** How far what a page says in JSON-LD is to be trusted. */
export function jsonLdSource(page: PageSource): ItemSource {
  return { layer: 'json-ld', base: baseOf(page), confidence: 0.9 };
}

/** Everything described in the page's JSON-LD: things that no other thing holds first. */
export function jsonLdItems({ document }: PageSource): Item[] {
  const graph = new Graph();
  for (const text of scriptsOf(document)) graph.add(parseScript(text));
  return graph.roots();
}

function scriptsOf(document: Document): string[] {
  return [...document.querySelectorAll('script[type^="application/ld+json" i]')]
    .slice(0, SCRIPT_LIMITS.scripts)
    .map(script => script.textContent ?? '')
    .filter(text => text.length <= SCRIPT_LIMITS.characters);
}

/**
 * The value of a script; undefined where it is no JSON. Comment and CDATA marks around it are common, and lines of
 * comment above it.
 */
function parseScript(text: string): unknown {
  const json = text.replace(/^\s*(<!--|(\/\/\s*)?<!\[CDATA\[)|(-->|(\/\/\s*)?\]\]>)\s*$/gu, '').trim();
  return parsedJson(json) ?? parsedJson(text.replace(COMMENT_LINES, ''));
}

/** The things of all scripts; those that share an `@id` are one. */
class Graph {
  readonly #byId = new Map<string, Item>();
  readonly #nested = new Set<Item>();
  readonly #items = new Set<Item>();
  #visited = 0;

  add(value: unknown): void {
    this.#read(value, 0);
  }

  /** Things that no other thing holds first, then the rest, so that nothing in a ring is lost. */
  roots(): Item[] {
    const all = [...this.#items];
    return [...all.filter(item => !this.#nested.has(item)), ...all.filter(item => this.#nested.has(item))];
  }

  /** Texts, numbers and things of any JSON value, arrays and `@graph` unfolded. */
  #read(value: unknown, depth: number): ItemValue[] {
    if (depth > ITEM_LIMITS.depth || this.#visited++ > ITEM_LIMITS.items * 4) return [];
    if (typeof value === 'string') return [value];
    if (typeof value === 'number') return [String(value)];
    if (Array.isArray(value)) return value.flatMap(entry => this.#read(entry, depth + 1));
    return value !== null && typeof value === 'object' ? this.#readObject(value, depth) : [];
  }

  #readObject(node: object, depth: number): ItemValue[] {
    const entries = new Map<string, unknown>(Object.entries(node));
    const literal = entries.get('@value');
    if (literal !== undefined) return this.#read(literal, depth + 1);
    const graph = entries.get('@graph');
    if (graph !== undefined) this.#read(graph, depth + 1);
    if (graph !== undefined && !entries.has('@type')) return [];
    return [this.#readItem(entries, depth)];
  }

  #readItem(entries: ReadonlyMap<string, unknown>, depth: number): Item {
    const item = this.#itemOf(entries.get('@id'));
    for (const type of [entries.get('@type')].flat()) {
      if (typeof type === 'string') item.types.push(schemaTerm(type));
    }
    for (const [key, value] of entries) {
      if (key.startsWith('@')) continue;
      for (const read of this.#read(value, depth + 1)) {
        if (typeof read !== 'string') this.#nested.add(read);
        addValue(item, schemaTerm(key), read);
      }
    }
    return item;
  }

  #itemOf(id: unknown): Item {
    const known = typeof id === 'string' ? this.#byId.get(id) : undefined;
    const item = known ?? makeItem([], typeof id === 'string' ? id : undefined);
    if (typeof id === 'string') this.#byId.set(id, item);
    this.#items.add(item);
    return item;
  }
}
