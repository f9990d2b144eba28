import type { PanelReads, TodayReads } from '../model/views.ts';
import { openStore } from '../store/open.ts';
import { readCommunity } from '../store/reads/communities.ts';
import { readGathering } from '../store/reads/gatherings.ts';
import { readImports } from '../store/reads/imports.ts';
import { readIntroductions } from '../store/reads/introductions.ts';
import { readOpportunityPage } from './prompts/opportunities.ts';

/** What only the panel reads, beside what Today does: the popup does not carry it. */
export function createPanelReads(reads: TodayReads, now: () => Date): PanelReads {
  return {
    ...reads,
    imports: async limit => readImports(await openStore(), limit),
    introductions: async ids => readIntroductions(await openStore(), ids),
    opportunities: async limit => readOpportunityPage(await openStore(), now(), limit),
    community: async (id, limit) => readCommunity(await openStore(), id, limit),
    gathering: async (id, limit) => readGathering(await openStore(), id, limit),
  };
}
