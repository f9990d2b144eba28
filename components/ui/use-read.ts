import { type Inputs, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Host } from '../host.ts';
import { afterFrame } from './after-frame.ts';

/** A view on its way from the store. */
export type Shown<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * Reads a view and reads it again after every change by any window, when the page comes back into sight, and
 * when `inputs` change. The last value stays on the screen meanwhile, so nothing flickers. What is at hand `first` is
 * shown at once, and the view read after the frame that shows it.
 */
export function useRead<T>(host: Host, read: () => Promise<T>, inputs: Inputs, first?: T): Shown<T> {
  const [shown, setShown] = useState<Shown<T>>(() =>
    first === undefined ? { state: 'loading' } : { state: 'ready', value: first },
  );
  const hasFirst = useRef(first !== undefined);
  // Before the first paint, which need not wait for the answer either.
  useLayoutEffect(() => {
    let latest = 0;
    const again = () => {
      latest += 1;
      const turn = latest;
      const show = (next: Shown<T>) => {
        if (turn === latest) setShown(next);
      };
      read().then(
        value => show({ state: 'ready', value }),
        () => show({ state: 'failed' }),
      );
    };
    const stops = [whenStale(host, again)];
    if (hasFirst.current) stops.push(afterFrame(again));
    else again();
    hasFirst.current = false;
    return () => {
      latest = -1;
      for (const stop of stops) stop();
    };
  }, [host, ...inputs]);
  return shown;
}

/** Calls back whenever a view may have become old; returns how to stop. */
function whenStale(host: Host, callback: () => void): () => void {
  const stop = host.reads.onChange(callback);
  // A page that opens becomes visible too, while it is being read for the first time.
  let wasHidden = false;
  const whenSeen = () => {
    if (document.visibilityState === 'hidden') wasHidden = true;
    else if (wasHidden) callback();
  };
  document.addEventListener('visibilitychange', whenSeen);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
