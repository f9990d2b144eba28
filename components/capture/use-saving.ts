import { useSignal } from '@preact/signals';
import type { Host } from '../host.ts';
import type { Card } from './card.ts';
import { type Saved, type SaveResult, saveCard } from './save-card.ts';

/** Saving a card once at a time: whether it is under way, what came of the last try, and how to try. */
export type Saving = { busy: boolean; result: SaveResult | undefined; save(): Promise<void> };

/** Saves a card; a second call while the first is under way does nothing. */
export function useSaving(host: Host, card: Card, onSaved: (saved: Saved) => void): Saving {
  const busy = useSignal(false);
  const result = useSignal<SaveResult>();
  return {
    busy: busy.value,
    result: result.value,
    async save() {
      if (busy.peek()) return;
      busy.value = true;
      const done = await saveCard(host, card);
      busy.value = false;
      result.value = done;
      if (done.kind === 'saved') onSaved(done.saved);
    },
  };
}
