const CHANNEL = 'kept-changes';

/** Tells all other pages and the worker of Kept that something was written. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** How long pages wait to look at what a long work has written so far, milliseconds. */
const A_MOMENT = 1_000;
let isTelling = false;

/** Tells them within a moment, once for all that is written until then: a long work would else wait for their reads. */
export function announceChangeSoon(): void {
  if (isTelling) return;
  isTelling = true;
  setTimeout(() => {
    isTelling = false;
    announceChange();
  }, A_MOMENT);
}

/** Calls back after every change written by another page or the worker, until the returned function is called. */
export function onStoreChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
