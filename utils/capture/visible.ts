/** Class names under which sites hide copies for screen readers; such copies have a layout box, so no layout test sees them. */
const SCREEN_READER_ONLY = '.visually-hidden, .sr-only, .a11y-text, .screen-reader-text';

/** Hidden by the markup itself, without asking for the layout. */
const HIDDEN_BY_MARKUP = `[hidden], dialog:not([open]), template, script, style, noscript, ${SCREEN_READER_ONLY}`;

/**
 * True when a person would see the element: it is not a screen-reader copy, not hidden by its markup and, where
 * the browser has a layout (`Element.checkVisibility`), not hidden by a style sheet. `aria-hidden` alone hides
 * nothing from the eye: LinkedIn's visible copies carry it. Forces layout at most once; ask it of few elements.
 */
export function isVisible(element: Element): boolean {
  if (element.closest(HIDDEN_BY_MARKUP) !== null || hiddenByStyleAttribute(element)) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true }) || isVisibleWithoutBox(element);
}

/** `display: contents` has no box of its own, which `checkVisibility` takes for hidden. */
function isVisibleWithoutBox(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  const parent = element.parentElement;
  if (display !== 'contents' || parent === null) return false;
  return parent.checkVisibility({ visibilityProperty: true }) || isVisibleWithoutBox(parent);
}

/** Inline `display: none` or `visibility: hidden` on the element or around it. */
function hiddenByStyleAttribute(element: Element): boolean {
  const styled = element.closest('[style]');
  if (styled === null) return false;
  const style = styled.getAttribute('style') ?? '';
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)) return true;
  return styled.parentElement !== null && hiddenByStyleAttribute(styled.parentElement);
}
