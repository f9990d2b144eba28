import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A list that grows on request. `willGrow` is to be called with the request. */
type GrowingList = { list: RefObject<HTMLUListElement | null>; willGrow(): void };

/** Sends the keyboard to the first of the new rows when a list has grown to `count` rows: what comes before it is read. */
export function useFirstNew(count: number): GrowingList {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number>(undefined);
  useLayoutEffect(() => {
    const row = before.current === undefined ? undefined : list.current?.children[before.current];
    before.current = undefined;
    row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }, [count]);
  return {
    list,
    willGrow() {
      before.current = count;
    },
  };
}
