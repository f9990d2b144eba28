import type { Presence } from '../model/fresh-start.ts';
import type { Day } from '../model/time.ts';
import type { Store } from './schema.ts';

/** When the user was here; undefined before the first noted visit. */
export async function readPresence(store: Store): Promise<Presence | undefined> {
  const stored = await store.get('settings', 'presence');
  return stored?.name === 'presence' ? stored : undefined;
}

/** Notes when the user was here. The background's own bookkeeping, in no journal. */
export async function writePresence(store: Store, presence: Presence): Promise<void> {
  await store.put('settings', { name: 'presence', ...presence });
}

/** The day on which the user last answered the offer of a fresh start. */
export async function readFreshStartAnswer(store: Store): Promise<Day | undefined> {
  const stored = await store.get('settings', 'freshStart');
  return stored?.name === 'freshStart' ? stored.answeredOn : undefined;
}
