import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The link that led to a page is out of sight: the keyboard goes on from the top of the page, unless an undo has it.
 * @param isWanted false when something else of the page takes the keyboard
 */
export function usePageStart(isWanted = true): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const hasUndo = Boolean(document.activeElement?.closest('[role="status"]'));
    if (isWanted && !hasUndo) page.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return page;
}
