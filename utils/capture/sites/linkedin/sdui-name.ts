import type { PersonReading } from '../../../model/reading.ts';
import { cleanLine } from '../../../model/text.ts';
import { lineOf, visibleOne } from '../../element-text.ts';
import { comparable } from '../../page-words.ts';
import { putInto, SURE } from '../../put.ts';

/** Where the name of an SDUI profile can be confirmed. */
export type NameSource = { document: Document; card: Element; labels: readonly string[]; slug: string };

/**
 * Puts the name and returns it. It stood in `h1` for some and in `h2` for others (2026-02), and in the title for
 * all; after in-app navigation the title can be another person's, so that it needs a second voice. Unless a label
 * of the card gives the same name, its origin is the title: the page has changed.
 */
export function putName(person: PersonReading, seen: string, source: NameSource): string | undefined {
  const put = putInto(person, seen);
  const heading = lineOf(visibleOne(source.card, 'h1, h2'));
  const title = nameInTitle(source.document);
  const isLabelled = (name: string) => source.labels.some(label => label.includes(name));
  if (heading !== '' && (title === undefined || isLabelled(heading) || !isLabelled(title))) {
    put('name', heading, 'h1, h2 of the card');
    return heading;
  }
  if (title === undefined) return undefined;
  const labelled = isLabelled(title);
  if (!labelled && !isLine(source.card, title) && !isInSlug(source.slug, title)) return undefined;
  if (labelled) put('name', title, 'title of the page and label of a control');
  else putInto(person, seen, 'title')('name', title, 'title of the page', SURE.guess);
  return title;
}

/** "(3) Name | LinkedIn": of several titles the first is the current one. */
export function nameInTitle(document: Document): string | undefined {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/u.exec(cleanLine(document.title));
  return match?.[1];
}

function isLine(card: Element, name: string): boolean {
  return [...card.querySelectorAll('p, span')].some(line => lineOf(line) === name);
}

function isInSlug(slug: string, name: string): boolean {
  const letters = comparable(slug).replaceAll(' ', '');
  return comparable(name)
    .split(' ')
    .some(word => word.length > 2 && letters.includes(word));
}
