const CHANNEL = 'kept-changes';

/** Tells all other pages and the worker of Kept that something was written. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after every change written by another page or the worker, until the returned function is called. */
export function onStoreChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
