import { useLayoutEffect } from 'preact/hooks';

/** Calls back once the next frame was drawn; returns how to stop. Where nothing is drawn it waits until something is. */
export function afterFrame(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Calls back once the frame was drawn that shows what `isShown` tells of, and marks that moment on the browser's own
 * timeline. Preact's effects wait for a frame, too, but not for a late one.
 */
export function useShownMark(mark: string, isShown: boolean, then?: () => void): void {
  useLayoutEffect(() => {
    if (!isShown) return;
    return afterFrame(() => {
      performance.mark(mark);
      then?.();
    });
  }, [mark, isShown]);
}
