import { type ReadonlySignal, signal } from '@preact/signals';
import type { ContactId } from '../../utils/model/ids.ts';
import type { PossiblePairs } from '../../utils/model/possible.ts';
import type { PanelHost } from '../host.ts';

/** After so many pairs the search waits until the user wants more. */
const MOST_AT_ONCE = 20;

type Found = {
  pairs: PossiblePairs['pairs'];
  /** How many contacts have been looked at. */
  looked: number;
  state: 'looking' | 'paused' | 'done' | 'failed';
};

/** A search for pairs that goes on in small steps until it is stopped, has enough, or has seen everybody. */
export type PairSearch = {
  shown: ReadonlySignal<Found>;
  goOn(): Promise<void>;
  /** Begins anew, for what is stored has changed; the pairs found so far stay in sight meanwhile. */
  restart(): Promise<void>;
  stop(): void;
};

/** Makes a search that has not begun. */
export function createPairSearch(host: Pick<PanelHost, 'findPairs'>): PairSearch {
  const shown = signal<Found>({ pairs: [], looked: 0, state: 'looking' });
  let next: ContactId | undefined;
  let turn = 0;

  /** Looks on from `next`; the pairs found are added to `known`. */
  const search = async (known: PossiblePairs['pairs'], lookedBefore: number) => {
    const mine = ++turn;
    const enough = known.length + MOST_AT_ONCE;
    let pairs = known;
    let looked = lookedBefore;
    do {
      const step = await host.findPairs(next).catch(() => undefined);
      if (mine !== turn) return;
      if (!step) {
        shown.value = { ...shown.value, state: 'failed' };
        return;
      }
      pairs = [...pairs, ...step.pairs];
      looked += step.looked;
      next = step.next;
      const state = !next ? 'done' : pairs.length >= enough ? 'paused' : 'looking';
      shown.value = { pairs, looked, state };
    } while (shown.value.state === 'looking');
  };
  return {
    shown,
    goOn: () => search(shown.value.pairs, shown.value.looked),
    restart() {
      next = undefined;
      return search([], 0);
    },
    stop() {
      turn += 1;
    },
  };
}
