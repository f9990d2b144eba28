import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A bounded list, and what makes it longer. */
type GrowingList = { list: RefObject<HTMLUListElement | null>; grow(): void };

/**
 * A list of `count` rows that grows by a page on request. The keyboard is then sent to the first of the new rows: what
 * comes before it is read.
 */
export function useGrowingList(count: number, limit: Signal<number>, page: number): GrowingList {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number>(undefined);
  useLayoutEffect(() => {
    const row = before.current === undefined ? undefined : list.current?.children[before.current];
    before.current = undefined;
    row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }, [count]);
  return {
    list,
    grow() {
      before.current = count;
      limit.value += page;
    },
  };
}
