import { cleanLine, cleanText, LIMITS } from '../model/text.ts';
import { isVisible } from './visible.ts';

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'BR']);

/** Elements whose text nobody sees. */
const UNSEEN = 'script, style, template';

/** The element's text as one line; empty for no element. */
export function lineOf(element: Element | null | undefined): string {
  if (!element?.querySelector(UNSEEN)) return cleanLine(element?.textContent ?? '');
  return cleanLine(collect(element, UNSEEN, LIMITS.line * 8));
}

/** The text of an element with its line breaks and paragraphs, without what matches `except`. */
export function paragraphsOf(element: Element, except = 'button'): string {
  return cleanText(collect(element, except, LIMITS.longText * 2));
}

/** Line breaks in the source are white space; `<br>` and blocks are breaks. Stops at `room` characters. */
function collect(node: Node, except: string, room: number): string {
  let text = '';
  for (const child of node.childNodes) {
    if (text.length >= room) break;
    if (child.nodeType === 3) text += (child.nodeValue ?? '').slice(0, room).replace(/\s+/gu, ' ');
    if (!isElement(child) || child.matches(except) || child.matches(UNSEEN)) continue;
    const breaks = BLOCKS.has(child.tagName) ? '\n' : '';
    text += breaks + collect(child, except, room - text.length) + breaks;
  }
  return text;
}

/** True for element nodes, whichever window they come from. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True when `first` comes before `second` in the document. */
export function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** The first visible element that matches. */
export function visibleOne(root: ParentNode, selector: string): Element | undefined {
  return [...root.querySelectorAll(selector)].find(isVisible);
}

/** A line that holds separators or nothing. */
export function isSeparator(line: string): boolean {
  return /^[\s·•|&,–—-]*$/u.test(line);
}
