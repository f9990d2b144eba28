import { LIMITS } from '../../model/text.ts';

/** Places of a page where somebody is named in passing: an article's author, a commenter, whoever is quoted. */
const PASSING =
  'article, [role="article"], [role="comment"], blockquote, .comment, .hentry, .h-entry, .h-event, .vevent';

/**
 * True when the element stands inside an article, a post or a comment; a class of the whole page (`<body
 * class="hentry">`) does not count.
 */
export function isInPassing(element: Element): boolean {
  const around = element.parentElement?.closest(PASSING);
  return around !== null && around !== undefined && around !== element.ownerDocument.body;
}

/** The text of an element, cut early so that a huge one costs little; pictures count with their alternative text. */
export function textWithPictures(element: Element): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > LIMITS.longText) return;
    const text = ownText(node);
    if (text !== undefined) {
      parts.push(text);
      length += text.length;
    } else for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return parts.join('');
}

/** The text that a node adds by itself; undefined for elements whose children add it. */
function ownText(node: Node): string | undefined {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!isElement(node)) return '';
  if (/^(script|style|template)$/iu.test(node.localName)) return '';
  return node.localName === 'img' ? ` ${node.getAttribute('alt') ?? ''} ` : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * The elements below some others in the order of the page, at most `limit` of them; `enters` says of each whether
 * what is below it follows too. Without recursion, so that no page is too deep for it.
 */
export function* elementsBelow(
  tops: Iterable<Element>,
  limit: number,
  enters: (element: Element) => boolean,
): Generator<Element> {
  const pending = [...tops].reverse();
  for (let count = 0; count < limit; count += 1) {
    const next = pending.pop();
    if (!next) return;
    yield next;
    if (!enters(next)) continue;
    for (let child = next.lastElementChild; child; child = child.previousElementSibling) pending.push(child);
  }
}

/** Space-separated words of an attribute. */
export function wordsOf(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/u).filter(Boolean);
}

/** The address an element points to or shows (HTML "URL property elements"), as written; undefined for others. */
export function linkOf(element: Element): string | undefined {
  const attribute = LINK_ATTRIBUTES[element.localName];
  return (attribute && element.getAttribute(attribute)) ?? undefined;
}

const LINK_ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
};
