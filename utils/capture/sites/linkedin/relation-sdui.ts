import { lineOf } from '../../element-text.ts';
import { degreeIn } from './degree.ts';

/**
 * The degrees of connection that the card shows. A card of the 2nd degree also holds "· 1st", for the moment after an invitation is
 * accepted (2026-04): it is hidden by a style sheet, which is not always there to ask. So the hidden wrapper and
 * an offered or pending invitation both speak against it; what stays ambiguous is told as several.
 * @param lines the visible lines of the card
 */
export function degreesOf(card: Element, lines: readonly Element[], slug: string): string[] {
  const shown = lines.filter(line => degreeIn(lineOf(line)) !== undefined);
  const outside = shown.filter(line => !isInOddWrapper(card, line));
  const degrees = new Set(
    (outside.length > 0 ? outside : shown).flatMap(line => degreeIn(lineOf(line)) ?? []),
  );
  if (degrees.size > 1 && canBeInvited(card, slug)) degrees.delete('1st');
  return [...degrees];
}

/** Wrappers without a box share one class on the whole page; one of its own kind is one that is switched off. */
function isInOddWrapper(card: Element, line: Element): boolean {
  const wrapper = line.closest('[data-display-contents]');
  if (!wrapper || !card.contains(wrapper)) return false;
  const all = [...card.querySelectorAll('[data-display-contents]')];
  const alike = all.filter(one => one.className === wrapper.className).length;
  return all.length > 2 && alike === 1;
}

/** "Connect" or "Pending" for this very person. */
function canBeInvited(card: Element, slug: string): boolean {
  if (card.querySelector('[componentkey$="_connect"], [componentkey$="_pending"]') !== null) return true;
  return [...card.querySelectorAll('a[href*="/preload/custom-invite/"]')].some(link => {
    const query = (link.getAttribute('href') ?? '').split('?')[1] ?? '';
    return new URLSearchParams(query).get('vanityName')?.toLowerCase() === slug;
  });
}
