import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shown } from '../routes.ts';

/**
 * Brings the keyboard, and with it what is seen, to a prompt in the list once the list is there; to its title when the
 * prompt is not, because it was answered meanwhile. Returns a reference for the list.
 */
export function useShown(show: Shown | undefined, isThere: boolean): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  const before = useRef<Shown>(undefined);
  useLayoutEffect(() => {
    if (!isThere || before.current === show) return;
    before.current = show;
    if (show === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-prompt="${show}"]`);
    (row ?? list.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [show, isThere]);
  return list;
}
