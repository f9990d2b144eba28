import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceChange, announceChangeSoon, onStoreChange } from '../../../utils/store/changes.ts';

let stop: () => void = () => undefined;
const heard = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  heard.mockClear();
  stop = onStoreChange(heard);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('pages hear of a change at once', async () => {
  announceChange();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
});

test('pages hear of the steps of a long work once in a moment', async () => {
  for (let count = 0; count < 20; count++) announceChangeSoon();
  vi.advanceTimersByTime(1_000);
  announceChangeSoon();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  vi.advanceTimersByTime(1_000);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
});
