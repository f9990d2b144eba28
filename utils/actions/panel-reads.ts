import type { PanelReads, Reads } from '../model/views.ts';
import { openStore } from '../store/open.ts';
import { readCommunity } from '../store/reads/communities.ts';
import { readGathering } from '../store/reads/gatherings.ts';
import { readFreshStart } from './fresh-start/offer.ts';
import { readLater } from './prompts/later.ts';
import { readToday } from './prompts/today.ts';

/** What only the panel reads, beside what every page does: the popup does not carry it. */
export function createPanelReads(reads: Reads, now: () => Date): PanelReads {
  return {
    ...reads,
    today: async limit => readToday(await openStore(), now(), limit),
    freshStart: async () => readFreshStart(await openStore(), now()),
    later: async limit => readLater(await openStore(), now(), limit),
    community: async (id, limit) => readCommunity(await openStore(), id, limit),
    gathering: async (id, limit) => readGathering(await openStore(), id, limit),
  };
}
