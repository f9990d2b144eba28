import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';
import type { Host } from '../host.ts';

/** A view on its way from the store. */
export type Shown<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * Reads a view and reads it again after every change by any window, when the page comes back into sight, and
 * when `inputs` change. The last value stays on the screen meanwhile, so nothing flickers.
 */
export function useRead<T>(host: Host, read: () => Promise<T>, inputs: Inputs): Shown<T> {
  const [shown, setShown] = useState<Shown<T>>({ state: 'loading' });
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
    const stop = whenStale(host, again);
    again();
    return () => {
      latest = -1;
      stop();
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
