import type { Position } from '../../../model/reading.ts';
import { lineOf, precedes } from '../../element-text.ts';
import { type DateRange, dateRangeIn } from './dates.ts';

/** A position with what the page says of its being held now. */
export type ReadPosition = { position: Position; current: boolean };

/** No profile shows as many lines; a hostile page is not read further. */
const MOST_LINES = 1_000;

type Line = { element: Element; text: string };
type Item = { element: Element; lines: Line[]; dates: DateRange };

/**
 * Reads the positions of an experience section from its text lines alone, since neither generation names the
 * parts (SDUI 2026-04, Ember 2024-07): a line of dates makes an item, the largest part of the section with just
 * that one. Its first line is the title, the second the company. Lines before items that are in none of them
 * head a group: the company stands there once, for all items of the smallest part that holds both.
 * @param lines the visible text elements of the section, without headings, in the page's order
 */
export function positionsIn(section: Element, lines: readonly Element[]): ReadPosition[] {
  const texts = lines
    .slice(0, MOST_LINES)
    .map(element => ({ element, text: lineOf(element) }))
    .filter(line => line.text !== '');
  const items = itemsOf(section, texts);
  const headers = headersOf(items, texts);
  return items.flatMap(item => {
    const header = headers.find(one => one.scope.contains(item.element));
    const read = header ? groupedPosition(item, header.company) : singlePosition(item);
    return read === undefined ? [] : [read];
  });
}

function itemsOf(section: Element, lines: readonly Line[]): Item[] {
  const dated = lines.flatMap(line => {
    const dates = dateRangeIn(line.text);
    return dates ? [{ line, dates }] : [];
  });
  const counts = new Map<Element, number>();
  for (const { line } of dated) {
    for (const one of around(line.element, section)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return dated.map(({ line, dates }) => {
    const element = around(line.element, section).findLast(one => counts.get(one) === 1) ?? line.element;
    return { element, dates, lines: lines.filter(one => element.contains(one.element)) };
  });
}

/** The element and what holds it, inside out, up to but without `end`. */
function around(element: Element, end: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one && one !== end; one = one.parentElement) chain.push(one);
  return chain;
}

/** The first loose line between two items that heads a group, and the part of the section that it heads. */
function headersOf(items: readonly Item[], lines: readonly Line[]): { scope: Element; company: string }[] {
  const loose = lines.filter(line => !items.some(item => item.element.contains(line.element)));
  return items.flatMap((item, index) => {
    const previous = items[index - 1]?.element;
    const between = loose.filter(
      line => precedes(line.element, item.element) && !(previous && precedes(line.element, previous)),
    );
    const headers = between.flatMap(line => {
      const scope = groupOf(line.element, item.element);
      return scope ? [{ scope, company: line.text }] : [];
    });
    return headers.slice(0, 1);
  });
}

/**
 * The smallest part that holds the header and the item, if they make a group: roles stand in a list under it. A
 * position whose dates could not be read also leaves loose lines, but in no part of its own with the next one.
 */
function groupOf(header: Element, item: Element): Element | undefined {
  let scope: Element | null = header;
  while (scope && !scope.contains(item)) scope = scope.parentElement;
  const role = item.closest('li');
  const isRole = role !== null && scope !== null && scope !== role && scope.contains(role);
  const headerItem = header.closest('li');
  const separate = headerItem !== null && !headerItem.contains(item);
  return isRole && !separate ? (scope ?? undefined) : undefined;
}

function singlePosition({ lines, dates }: Item): ReadPosition | undefined {
  const before = lines.slice(
    0,
    lines.findIndex(line => dateRangeIn(line.text)),
  );
  const [title, company] = before;
  return title && company ? toPosition(title.text, withoutEmploymentType(company.text), dates) : undefined;
}

function groupedPosition({ lines, dates }: Item, company: string): ReadPosition | undefined {
  const [title] = lines;
  return title && dateRangeIn(title.text) === undefined ? toPosition(title.text, company, dates) : undefined;
}

function toPosition(title: string, company: string, dates: DateRange): ReadPosition | undefined {
  if (title.includes('**') || company.includes('**')) return undefined;
  const { start, end, current } = dates;
  return { position: { title, company, start, end }, current };
}

/** "Company · Full-time" without its last part. */
function withoutEmploymentType(line: string): string {
  const at = line.lastIndexOf(' · ');
  return at > 0 ? line.slice(0, at) : line;
}
