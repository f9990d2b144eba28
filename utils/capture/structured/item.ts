import { LIMITS } from '../../model/text.ts';

/**
 * A thing as JSON-LD, microdata and RDFa describe it alike: types and property names without their schema.org
 * prefix, values as text (addresses already resolved where the syntax says so) or as another thing.
 */
export type Item = { types: string[]; id?: string | undefined; properties: Map<string, ItemValue[]> };
export type ItemValue = string | Item;

/** Most things, and most values of one thing, that are read from one page. */
export const ITEM_LIMITS = { items: 5_000, values: 500, depth: 30 } as const;

/** A thing of which nothing is known yet. */
export function makeItem(types: string[] = [], id?: string): Item {
  return { types, id, properties: new Map() };
}

/** Adds one value; texts are cut, values beyond the limit are left out. */
export function addValue(item: Item, property: string, value: ItemValue): void {
  const values = item.properties.get(property) ?? [];
  if (values.length >= ITEM_LIMITS.values) return;
  values.push(typeof value === 'string' ? value.slice(0, LIMITS.longText) : value);
  item.properties.set(property, values);
}

/** Everything said under any of the names, in the order of the names. */
export function valuesOf(item: Item, ...properties: string[]): ItemValue[] {
  return properties.flatMap(property => item.properties.get(property) ?? []);
}

/** Texts said under the names; a thing counts with its name. */
export function textsOf(item: Item, ...properties: string[]): string[] {
  return valuesOf(item, ...properties).flatMap(value =>
    typeof value === 'string' ? [value] : nameOf(value),
  );
}

/** Addresses said under the names; a thing counts with its address. */
export function addressesOf(item: Item, ...properties: string[]): string[] {
  return valuesOf(item, ...properties).flatMap(value =>
    typeof value === 'string'
      ? [value]
      : [...plain(value, 'contentUrl', 'url'), ...(value.id ? [value.id] : [])],
  );
}

function nameOf(item: Item): string[] {
  return plain(item, 'name', 'legalName').slice(0, 1);
}

function plain(item: Item, ...properties: string[]): string[] {
  return valuesOf(item, ...properties).filter(value => typeof value === 'string');
}
