import type { PanelReads, TodayReads } from '../model/views.ts';
import { openStore } from '../store/open.ts';
import { readCommunity } from '../store/reads/communities.ts';
import { readGathering } from '../store/reads/gatherings.ts';

/** What only the panel reads, beside what Today does: the popup does not carry it. */
export function createPanelReads(reads: TodayReads): PanelReads {
  return {
    ...reads,
    community: async (id, limit) => readCommunity(await openStore(), id, limit),
    gathering: async (id, limit) => readGathering(await openStore(), id, limit),
  };
}
