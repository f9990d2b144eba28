import { cleanText } from '../../../model/text.ts';
import { linkOf, textWithPictures } from '../dom.ts';

/** The text of a `p-` or `e-` property (microformats2 parsing, "parsing a p- property"). */
export function textValue(element: Element): string {
  return cleanText(classValue(element) ?? titleValue(element) ?? textWithPictures(element));
}

/** The address of a `u-` property as written, or its text ("parsing a u- property"). */
export function addressValue(element: Element): string {
  const link = linkOf(element) ?? element.getAttribute('poster');
  // An empty address is the page's own.
  return cleanText(
    link === ''
      ? element.baseURI
      : (link ?? classValue(element) ?? titleValue(element) ?? textWithPictures(element)),
  );
}

/** What an `abbr`, `data`, `input` or picture says instead of its text. */
function titleValue(element: Element): string | undefined {
  const attribute = { abbr: 'title', link: 'title', data: 'value', input: 'value', img: 'alt', area: 'alt' }[
    element.localName
  ];
  return (attribute && element.getAttribute(attribute)) ?? undefined;
}

/** The value class pattern: `<span class="p-tel">Office <span class="value">5 55</span></span>` is "5 55". */
function classValue(element: Element): string | undefined {
  const parts = [...element.querySelectorAll('.value, .value-title')].map(part =>
    part.classList.contains('value-title')
      ? (part.getAttribute('title') ?? '')
      : (titleValue(part) ?? textWithPictures(part)),
  );
  return parts.length > 0 ? parts.join('') : undefined;
}
