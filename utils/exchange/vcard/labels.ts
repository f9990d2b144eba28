import type { Property } from './property.ts';
import { unescaped } from './property.ts';

/** What a card calls its own properties, by their group: Apple and Google write `item1.X-ABLabel`. */
export function labelsOf(properties: readonly Property[]): ReadonlyMap<string, string> {
  const labels = properties.filter(({ name }) => name === 'X-ABLABEL');
  return new Map(labels.map(({ group, value }) => [group, plain(value)]));
}

/** Apple puts a frame around its own words: `_$!<Anniversary>!$_`. */
function plain(label: string): string {
  return unescaped(label)
    .replace(/^_\$!<(.*)>!\$_$/u, '$1')
    .trim();
}
